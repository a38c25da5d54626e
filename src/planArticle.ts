import { cleanArticle } from './core/clean/cleanArticle.js';
import { account } from './core/coverage/account.js';
import type { Draft } from './core/edit/intents/scene.js';
import { listMissing } from './core/edit/listMissing.js';
import { fitDeck } from './core/fit/fitDeck.js';
import { keepIds } from './core/ids/keepIds.js';
import { listTexts } from './core/mapBlocks.js';
import type { Article, Block, Deck, Outline, Pictures, Slide } from './core/model.js';
import { outlineArticle } from './core/outline/outlineArticle.js';
import { dropExcess } from './core/plan/dropExcess.js';
import { type PlanOptions, planDeck } from './core/plan/planDeck.js';
import { shareTime } from './core/plan/planTiming.js';
import { readArticle } from './core/read/readArticle.js';
import { resolveLinks } from './core/read/resolveLinks.js';
import { resolvePictures } from './core/read/resolvePictures.js';
import { convertArticle } from './core/script/convertArticle.js';
import type { DeckInput, DeckOptions } from './deckInput.js';
import { LecternError } from './errors.js';
import { FORGET, type Remember } from './io/cache/remember.js';
import { PictureMemory } from './io/pictures/pictureMemory.js';
import { PictureShelf } from './io/pictures/pictureShelf.js';
import type { Watch } from './stopwatch.js';

/** What a plan depends on. */
export type PlanChoices = Pick<DeckOptions, 'minutes' | 'slides' | 'script' | 'glossary' | 'images' | 'fetchPicture'>;

/** A deck, and the article that it was made of: cleaned, and parted into its sections. */
export interface PlannedArticle {
  readonly deck: Deck;
  readonly outline: Outline;
  /** The deck before its presenter's edits. */
  readonly draft: Draft;
}

/**
 * The way's first half, from an article to slides that fit by estimate: nothing is drawn, no font, template or browser
 * is loaded.
 */
export async function planArticle(
  input: DeckInput,
  choices: PlanChoices,
  watch: Watch,
  shelf: PictureShelf = takeShelf(input, choices),
  remember: Remember = FORGET,
): Promise<Deck> {
  return (await planWithOutline(input, choices, watch, shelf, remember)).deck;
}

/** The same, with the article for a reading copy. */
export async function planWithOutline(
  input: DeckInput,
  choices: PlanChoices,
  watch: Watch,
  shelf: PictureShelf,
  remember: Remember = FORGET,
): Promise<PlannedArticle> {
  const { source, slug, edits, known = null } = input;
  const { minutes, slides = null, script = null, glossary = [] } = choices;
  const text = [source, input.address ?? null, input.corrections, script, glossary];
  const { words, outline } = await remember('outline', text, () => readOutline(input, choices, watch));
  const shown = { ...words, blocks: [...words.blocks, ...(await listOwnPictures(edits))] };
  const { pictures, diagnostics } = await watch.time('pictures', () => shelf.open(shown));
  const options = { minutes, slides, slug, file: source.file, pictures };
  const planWith = async (kept: readonly string[]): Promise<{ deck: Deck; minutes: number }> => {
    const wanted = { ...options, kept };
    const planned = await remember('plan', [text, { ...wanted, pictures: [...pictures] }], () =>
      planFitting(outline, wanted, watch),
    );
    return { ...planned, deck: keepIds(planned.deck, known) };
  };
  let planned = await planWith([]);
  // What the presenter worked on stays chosen as long as the article says it: where a slide of theirs is gone, planned anew.
  const missing = listMissing(planned.deck.slides, edits, known);
  if (missing.length > 0) planned = await planWith(missing);
  const named = planned.deck;
  const deck = account(outline, await editPlanned(named, planned.minutes, input, pictures, watch));
  return {
    deck: { ...deck, diagnostics: [...deck.diagnostics, ...diagnostics] },
    outline,
    draft: { deck: named, known, pictures },
  };
}

/** The article's words as the deck takes them, and their sections. */
async function readOutline(
  input: DeckInput,
  { script, glossary = [] }: PlanChoices,
  watch: Watch,
): Promise<{ words: Article; outline: Outline }> {
  const read = await watch.time('read', () => readArticle(input.source));
  const fetched = input.address ?? null;
  const article = resolveLinks({ ...read, blocks: resolvePictures(read.blocks, fetched) }, fetched);
  const clean = await watch.time('clean', () => cleanArticle(article, input.corrections));
  if (!input.edits && !saysSomething(clean))
    throw new LecternError(
      'empty',
      `${input.source.file}: there are no words in it to make slides of.`,
      'Write the article’s text into it: addresses, pictures and signs alone are no talk.',
    );
  const words = script ? await watch.time('convert', () => convertArticle(clean, script, glossary)) : clean;
  return { words, outline: await watch.time('outline', () => outlineArticle(words)) };
}

function saysSomething({ blocks, facts }: Article): boolean {
  const texts = [
    ...blocks.filter(({ type }) => type !== 'image').flatMap(listTexts),
    ...(facts.title ? [facts.title] : []),
  ];
  return texts.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** A slide whose words do not fit becomes two: where that makes too many, fewer are planned. */
async function planFitting(
  outline: Outline,
  options: PlanOptions,
  watch: Watch,
): Promise<{ deck: Deck; minutes: number }> {
  for (let reserve = 0; ; ) {
    const planned = await watch.time('plan', () => planDeck(outline, { ...options, reserve }));
    const fitted = await watch.time('fit', () => fitDeck(planned));
    const excess = fitted.slides.length - planned.most;
    if (excess <= 0 || reserve >= planned.most)
      return { deck: dropExcess(fitted, planned.most), minutes: planned.minutes };
    reserve += excess;
  }
}

/** The pictures on the presenter’s own slides. Most articles have none: what reads Markdown is not loaded for them. */
async function listOwnPictures(edits: DeckInput['edits']): Promise<readonly Block[]> {
  return edits ? (await import('./core/edit/readOwnSlide.js')).listOwnPictures(edits) : [];
}

/** The deck as the presenter wants it. What the edits add or make longer comes on top of what was planned. */
async function editPlanned(
  deck: Deck,
  minutes: number,
  { edits, known = null }: DeckInput,
  pictures: Pictures,
  watch: Watch,
): Promise<Deck> {
  if (edits === null) return keepTime(deck, minutes);
  const { editDeck } = await import('./core/edit/editDeck.js');
  const edited = await watch.time('edit', () => editDeck(deck, edits, known, pictures));
  return keepTime(await watch.time('fit', () => fitDeck(edited, new Set(deck.slides))), minutes);
}

/** The place for the article's pictures. */
export function takeShelf(
  { folder = null, files }: DeckInput,
  { images, fetchPicture }: PlanChoices,
  memory: PictureMemory = new PictureMemory(),
): PictureShelf {
  return new PictureShelf({ folder, from: files, images: images ?? true, fetch: fetchPicture ?? null, memory });
}

/** A time that the presenter set stays; the other slides, split ones among them, share what is left of the slot. */
function keepTime(deck: Deck, minutes: number): Deck {
  const isOpen = ({ edited }: Slide): boolean => edited?.timed !== true;
  const set = deck.slides.reduce((sum, slide) => (isOpen(slide) ? sum : sum + slide.seconds), 0);
  const shared = shareTime(deck.slides.filter(isOpen), Math.max(0, minutes - set / 60));
  let next = 0;
  return { ...deck, slides: deck.slides.map((slide) => (isOpen(slide) ? (shared[next++] ?? slide) : slide)) };
}
