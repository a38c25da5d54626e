import path from 'node:path';
import { compareDecks } from '../core/changes/compareDecks.js';
import type { Deck } from '../core/model.js';
import { describeDeck } from '../core/render/describeDeck.js';
import type { DeckServer } from '../io/present/server.js';
import type { Watching } from '../io/present/watch.js';
import { describeProblem, findSpokenLanguage } from './describeProblem.js';
import type { Desk } from './desk.js';
import type { DeskEntry } from './deskEntry.js';
import { describeChanges, tellChange } from './report/describeChanges.js';
import { formatSeconds } from './report/format.js';
import type { Terminal } from './terminal.js';
import type { Workshop } from './workshop.js';

/** An editor that is still writing leaves half an article behind for a moment: that is no problem yet. */
const PATIENCE_MS = 250;

interface Surroundings {
  readonly desk: Desk;
  readonly server: DeckServer;
  readonly workshop: Workshop;
  /** Folders to which articles may be added, absolute. */
  readonly shelves: readonly string[];
  /** What a configuration is read from, absolute: there or not. */
  readonly configFiles: readonly string[];
  /** What was named on the command line. */
  readonly paths: readonly string[];
  readonly terminal: Terminal;
  readonly complain: (error: unknown) => void;
}

/** Keeps decks in step with the files that they are made of. */
export class Keeper {
  readonly #around: Surroundings;
  readonly #complaints = new Map<string, NodeJS.Timeout>();
  #watching: Watching | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Tells where to add files that turn out to matter. */
  follow(watching: Watching): void {
    this.#watching = watching;
  }

  /** Builds again what the changed files (absolute) concern. A deck that nobody has opened is left for later. */
  async keep(changed: ReadonlySet<string>): Promise<void> {
    const { desk, workshop } = this.#around;
    if ([...changed].some((file) => this.#isOnShelf(file))) await this.#lay();
    try {
      await workshop.take(changed);
    } catch (error) {
      for (const entry of desk.entries()) this.#complainLater(entry, error);
      return;
    }
    for (const entry of this.#listConcerned(changed)) await this.#rebuild(entry);
  }

  /** What is no article's own file concerns all of them; an article that is new, or gone, none that is there. */
  #listConcerned(changed: ReadonlySet<string>): DeskEntry[] {
    const { desk, configFiles } = this.#around;
    const entries = desk.entries();
    const owned = new Map(entries.map((entry) => [entry, new Set(desk.listFiles(entry))]));
    const isAnyones = (file: string): boolean => [...owned.values()].some((files) => files.has(file));
    // A configuration may lie among the articles.
    const isCommon = [...changed].some(
      (file) => configFiles.includes(file) || (!isAnyones(file) && !this.#isOnShelf(file)),
    );
    return entries.filter(
      (entry) =>
        (entry.served !== null || entry.error !== null) &&
        (isCommon || [...changed].some((file) => owned.get(entry)?.has(file))),
    );
  }

  #isOnShelf(file: string): boolean {
    return this.#around.shelves.includes(path.dirname(file));
  }

  async #rebuild(entry: DeskEntry): Promise<void> {
    const { desk, server, terminal } = this.#around;
    const start = performance.now();
    const before = entry.prepared?.deck;
    clearTimeout(this.#complaints.get(entry.slug));
    this.#complaints.delete(entry.slug);
    try {
      server.update(await desk.build(entry));
      const took = formatSeconds(performance.now() - start);
      terminal.print(`↻ ${path.basename(entry.shown)} ${took}${describeStep(before, entry.prepared?.deck)}`);
    } catch (error) {
      this.#complainLater(entry, error);
    }
    this.#watching?.add(desk.listFiles(entry));
  }

  /** Articles were added or taken away. */
  async #lay(): Promise<void> {
    const { desk, server, paths, terminal } = this.#around;
    const before = desk.list().join(' ');
    await desk.lay(paths);
    if (desk.list().join(' ') === before) return;
    for (const entry of desk.entries()) this.#watching?.add(desk.listFiles(entry));
    terminal.print(`↻ ${desk.list().length} decks`);
    server.relist();
  }

  #complainLater(entry: DeskEntry, error: unknown): void {
    const { server, complain } = this.#around;
    const { slug } = entry;
    clearTimeout(this.#complaints.get(slug));
    const tell = async (): Promise<void> => {
      complain(error);
      const problem = describeProblem(error, await findSpokenLanguage(entry, 'en'));
      // It may have been mended meanwhile.
      if (this.#complaints.get(slug) === waiting) server.report(slug, problem);
    };
    const waiting = setTimeout(tell, PATIENCE_MS);
    this.#complaints.set(slug, waiting);
  }

  close(): void {
    for (const timer of this.#complaints.values()) clearTimeout(timer);
  }
}

/** What a rebuild has changed: worked out when the pages have it already. */
function describeStep(before: Deck | undefined, after: Deck | undefined): string {
  if (!before || !after) return '';
  const changes = compareDecks(describeDeck(before, ''), describeDeck(after, '')).map(tellChange);
  const told = describeChanges(changes);
  return told === null ? '' : `: ${told}`;
}
