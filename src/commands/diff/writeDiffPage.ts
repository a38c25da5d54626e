import path from 'node:path';
import { slideOf } from '../../core/changes/countChanges.js';
import type { Deck, Slide } from '../../core/model.js';
import type { RenderAssets } from '../../core/render/assets.js';
import { renderDiff } from '../../core/render/diff/renderDiff.js';
import type { DrawnSlides } from '../../core/render/diff/viewChange.js';
import { PRINTED, renderSlide } from '../../core/render/renderSlide.js';
import { loadAssets } from '../../io/assets.js';
import { readDrawnSlides } from '../../io/readDrawnSlides.js';
import { showPath } from '../../io/source.js';
import { writeWhole } from '../../io/writeWhole.js';
import type { Job } from '../loadBatch.js';
import type { DeckDiff } from '../report/describeDiff.js';
import type { Drawable } from './earlier.js';

/** What is different, and what the slides of both sides are drawn from. */
export interface DrawnDiff {
  readonly job: Job;
  readonly diff: DeckDiff;
  readonly before: Drawable | null;
  readonly after: Extract<Drawable, { from: 'deck' }>;
}

/**
 * Writes the page that shows what is different; gives its path as the user would write it. Of several articles each has
 * a page of its own, in its language and with its fonts: `diff-talk.html`.
 */
export async function writeDiffPage(
  { job, diff, before, after }: DrawnDiff,
  html: string,
  isOneOfMany: boolean,
  cwd: string,
): Promise<string> {
  const { options, article } = job;
  const { dir, name, ext } = path.parse(path.resolve(cwd, html));
  const file = path.join(dir, isOneOfMany ? `${name}-${article.slug}${ext}` : `${name}${ext}`);
  const old = diff.changes.flatMap((one) => (one.change === 'new' ? [] : [one.before]));
  const now = new Set(diff.changes.map((one) => slideOf(one).id));
  const shownAfter = after.deck.slides.filter(({ id }) => now.has(id));
  const earlier = before?.from === 'deck' ? before : null;
  const shownBefore = earlier?.deck.slides.filter(({ id }) => old.some((one) => one.id === id)) ?? [];
  const { assets } = await loadAssets({ ...after.deck, slides: [...shownBefore, ...shownAfter] }, 'deck', {
    brand: options.brand,
    theme: options.theme,
    words: old.flatMap(({ words }) => words).join(''),
    ...(options.cache.enabled ? options.cache.dir !== null && { cacheDir: options.cache.dir } : { cacheDir: null }),
  });
  const drawn = {
    before: before?.from === 'page' ? await readDrawnSlides(before.file) : await draw(earlier, shownBefore, assets),
    after: await draw(after, shownAfter, assets),
  };
  const { language, title } = after.deck.meta;
  const page = renderDiff({ ...diff, title, language, drawn }, assets, options.theme);
  await writeWhole(file, page, showPath(file, cwd));
  return showPath(file, cwd);
}

async function draw(
  source: { readonly deck: Deck; readonly shelf: { encode(deck: Deck): Promise<Record<string, string>> } } | null,
  slides: readonly Slide[],
  assets: RenderAssets,
): Promise<DrawnSlides> {
  if (source === null) return new Map();
  const images = await source.shelf.encode({ ...source.deck, slides });
  return new Map(slides.map((slide) => [slide.id, renderSlide(source.deck, slide, { ...assets, images }, PRINTED)]));
}
