import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type KnownDeck, recallDeck } from '../core/ids/knownDeck.js';
import { describeDeck } from '../core/render/describeDeck.js';
import { markTools } from '../io/builds/markTools.js';
import { openCache } from '../io/cache/openCache.js';
import { FORGET, LastResults } from '../io/cache/remember.js';
import { chooseCacheFolder } from '../io/cacheFolder.js';
import { PictureMemory } from '../io/pictures/pictureMemory.js';
import type { Library, ServedDeck, ServedPage } from '../io/present/servedDeck.js';
import { readSource } from '../io/readSource.js';
import type { Received } from '../io/received.js';
import { listSidecars } from '../io/sidecars.js';
import { nameSlugs } from '../io/slug.js';
import { showPath } from '../io/source.js';
import { prepareJob } from './buildJob.js';
import { findSpokenLanguage } from './describeProblem.js';
import type { DeskEntry } from './deskEntry.js';
import type { Flags } from './flags.js';
import { gatherInputs, type Inputs, readHints } from './inputs.js';
import { listDecks, pageOfProblem, pageOfRefusal } from './listDecks.js';
import { loadJob } from './loadBatch.js';
import { nameReceived } from './nameReceived.js';
import { serveDeck } from './serveDeck.js';

/** The articles that `present` serves, and their decks, each built when it is asked for first. */
export class Desk implements Library {
  readonly #flags: Flags;
  readonly #cwd: string;
  readonly #entries = new Map<string, DeskEntry>();
  readonly #pictures = new PictureMemory();
  /** With it, a deck's own window may change the deck; null where none may. */
  readonly #editToken: string | null;

  constructor(flags: Flags, cwd: string, editToken: string | null = null) {
    this.#flags = flags;
    this.#cwd = cwd;
    this.#editToken = editToken;
  }

  /**
   * Takes the articles that are there now: new ones are added, those that are gone taken away.
   * @returns what could not be found
   */
  async lay(named: readonly string[]): Promise<Inputs['missing']> {
    const { files, received, missing } = await gatherInputs(named, this.#flags, this.#cwd);
    const kept = new Set<string>(files);
    for (const [slug, { input }] of this.#entries)
      if (typeof input === 'string' && !kept.has(input)) this.#entries.delete(slug);
    const known = new Set([...this.#entries.values()].map(({ input }) => input));
    for (const [file, slug] of await nameSlugs(files))
      if (!known.has(file)) await this.#add(file, slug, showPath(file, this.#cwd));
    for (const one of received) {
      const { source } = await readSource(one.bytes, one, readHints(this.#flags));
      await this.#add(one, await nameReceived(one, source, new Set(this.#entries.keys())), one.shown);
    }
    return missing;
  }

  async #add(input: string | Received, wanted: string, shown: string): Promise<void> {
    let slug = wanted;
    for (let i = 2; this.#entries.has(slug); i += 1) slug = `${wanted}-${i}`;
    const changed = typeof input === 'string' ? await readTime(input) : null;
    const none = { prepared: null, served: null, error: null, building: null };
    this.#entries.set(slug, { slug, input, shown, changed, last: new LastResults(), ...none });
  }

  list(): string[] {
    return [...this.#entries.keys()];
  }

  entries(): readonly DeskEntry[] {
    return [...this.#entries.values()];
  }

  async open(slug: string): Promise<ServedDeck | null> {
    const entry = this.#entries.get(slug);
    if (!entry) return null;
    return entry.served ?? entry.building ?? this.build(entry);
  }

  /** Reads an article, its front matter and the configuration as they are now, and builds the deck. */
  async build(entry: DeskEntry): Promise<ServedDeck> {
    const before = entry.building;
    const work = (async () => {
      await before?.catch(() => undefined);
      return this.#make(entry);
    })();
    entry.building = work;
    try {
      entry.served = await work;
      entry.error = null;
      return entry.served;
    } catch (error) {
      entry.error = error;
      throw error;
    } finally {
      if (entry.building === work) entry.building = null;
    }
  }

  async #make(entry: DeskEntry): Promise<ServedDeck> {
    const { input, slug, prepared } = entry;
    if (typeof input === 'string') entry.changed = await readTime(input);
    const job = await loadJob(input, slug, this.#flags, this.#cwd);
    // What is served now is what addresses, edits and open windows refer to.
    const known = prepared ? recallDeck(describeDeck(prepared.deck, '')) : job.article.known;
    const article: typeof job.article & { known: KnownDeck | null } = { ...job.article, known };
    // The first time a process is slow to think; a save must not wait for the disk.
    const folder = prepared ? null : chooseCacheFolder(job.options.cache, 'stages');
    const remember = entry.last.over(folder === null ? FORGET : openCache({ folder, edition: markTools() }));
    entry.prepared = await prepareJob({ ...job, article }, { pictures: this.#pictures, remember });
    return serveDeck(slug, entry.prepared, { ...job.options, editToken: this.#editToken });
  }

  /** Every file that one article's deck depends on, absolute. */
  listFiles({ input, prepared }: DeskEntry): string[] {
    const own =
      typeof input === 'string'
        ? [input, ...listSidecars(input, 'corrections'), ...listSidecars(input, 'edits')].map((file) =>
            path.resolve(file),
          )
        : [];
    return [...own, ...(prepared?.pictureFiles ?? [])];
  }

  renderIndex(readersLanguage: string): Promise<ServedPage> {
    return listDecks(this.entries(), readersLanguage);
  }

  async renderProblem(slug: string, error: unknown, readersLanguage: string): Promise<ServedPage> {
    const entry = this.#entries.get(slug);
    return pageOfProblem(error, entry ? await findSpokenLanguage(entry, readersLanguage) : readersLanguage);
  }

  renderRefusal(readersLanguage: string): Promise<ServedPage> {
    return pageOfRefusal(readersLanguage);
  }
}

const readTime = (file: string): Promise<number | null> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
