import { createHash } from 'node:crypto';
import { type KnownDeck, recallDeck } from '../core/ids/knownDeck.js';
import { describeDeck } from '../core/render/describeDeck.js';
import { composePolicy } from '../core/render/policy.js';
import { renderIndex } from '../core/render/renderIndex.js';
import { listSpeakerScripts } from '../core/render/renderSpeaker.js';
import { LecternError } from '../errors.js';
import { PictureMemory } from '../io/pictures/pictureMemory.js';
import type { ServedDeck, ServedPage } from '../io/present/routes.js';
import type { Received } from '../io/received.js';
import type { BuiltDeck } from '../pipeline.js';
import { buildJob } from './buildJob.js';
import type { Flags } from './flags.js';
import { loadJob } from './loadBatch.js';

/** No page of its own ever needs a browser here: the decks are only served. */
async function refuseBrowser(): Promise<never> {
  throw new LecternError('browser-failed', 'A deck that is served is not printed.', 'Use `lectern build` for PDFs.');
}

/** The decks that `present` serves, as they were last built. */
export class Desk {
  readonly #flags: Flags;
  readonly #cwd: string;
  readonly #built = new Map<string, BuiltDeck>();
  readonly #pictures = new PictureMemory();

  constructor(flags: Flags, cwd: string) {
    this.#flags = flags;
    this.#cwd = cwd;
  }

  /** Reads an article, its front matter and the configuration as they are now, and builds the deck. */
  async build(
    input: string | Received,
    slug: string,
    report: (stage: string) => void = () => undefined,
  ): Promise<ServedDeck> {
    const job = await loadJob(input, slug, this.#flags, this.#cwd);
    const wanted = { live: true, print: { slides: false, handout: false } };
    // What is served now is what addresses, edits and open windows refer to.
    const known = this.#known(slug) ?? job.article.known;
    const built = await buildJob({ ...job, article: { ...job.article, known } }, wanted, {
      browser: refuseBrowser,
      report,
      pictures: this.#pictures,
    });
    this.#built.set(slug, built);
    const { html, speakerHtml, assets } = built;
    return {
      slug,
      html,
      speakerHtml,
      speakerPolicy: composePolicy(listSpeakerScripts(assets), assets, true),
      revision: createHash('sha256').update(html).digest('hex').slice(0, 16),
    };
  }

  #known(slug: string): KnownDeck | null {
    const built = this.#built.get(slug);
    return built ? recallDeck(describeDeck(built.deck, '')) : null;
  }

  /** Slugs and titles, in the order in which the decks were built first. */
  list(): { slug: string; title: string }[] {
    return [...this.#built].map(([slug, { deck }]) => ({ slug, title: deck.meta.title }));
  }

  /** The files of a deck's pictures, absolute, as it was last built. */
  listPictures(slug: string): readonly string[] {
    return this.#built.get(slug)?.pictureFiles ?? [];
  }

  renderIndex(): ServedPage {
    const all = [...this.#built];
    const first = all[0]?.[1];
    if (!first) throw new Error('There is no deck to list.');
    const entries = all.map(([slug, { deck }]) => ({
      title: deck.meta.title,
      language: deck.meta.language,
      address: `${slug}/`,
      slides: deck.slides.length,
      minutes: Math.round(deck.slides.reduce((sum, { seconds }) => sum + seconds, 0) / 60),
    }));
    return {
      html: renderIndex(entries, first.deck.meta.language, first.assets),
      policy: composePolicy([], first.assets, false),
    };
  }
}
