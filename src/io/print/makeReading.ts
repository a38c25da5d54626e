import type { Deck, Outline } from '../../core/model.js';
import type { RenderAssets } from '../../core/render/assets.js';
import { draftReading, planReading, type ReadingDraft } from '../../core/render/reading/planReading.js';
import { readMeasured } from '../../core/render/reading/readMeasured.js';
import { renderReadingDraft, renderReadingPages } from '../../core/render/reading/renderReading.js';
import { listBlockLinks } from '../../core/render/views/readingBlock.js';
import { loadAssets } from '../assets.js';
import type { PrintBrowser } from '../browser/page.js';
import { FORGET, type Remember } from '../cache/remember.js';
import { addDiagnostics } from './addDiagnostics.js';
import type { ReadingWords } from './check/checkHandout.js';
import { correctPages, MOST_PRINTS } from './correctPages.js';
import { findPages } from './findPages.js';
import type { HandoutChoices } from './handoutChoices.js';
import { contentOf, readyHandout, saveHandout } from './printHandout.js';

/**
 * Sets and prints the article with its slides in the margin: Chrome breaks the text into lines, they are shared out to
 * pages, and what Chrome prints are those pages.
 * @throws LecternError `no-slides`, `print-check`
 */
export async function makeReading(
  deck: Deck,
  outline: Outline,
  { images = {} }: Pick<RenderAssets, 'images'>,
  choices: HandoutChoices,
  browser: PrintBrowser,
  remember: Remember = FORGET,
): Promise<Uint8Array> {
  const draft = draftReading(deck, outline, choices.handout);
  const loaded = await loadAssets(deck, 'handout', { ...choices, outline });
  const assets = { ...loaded.assets, images };
  const told = addDiagnostics(deck, loaded.diagnostics);
  const measure = assets.scripts.measureLines;
  if (measure === undefined) throw new Error('The script "measureLines" is missing.');
  const html = renderReadingDraft(deck, assets, draft);
  return remember('reading', [html, deck.meta, deck.slides, choices.handout, images], async () => {
    const page = await browser.openPage(html);
    try {
      const measured = readMeasured(await page.evaluate(measure), draft.blocks.length);
      let plan = planReading(draft, measured);
      const content = { ...contentOf(deck, choices.handout), article: listWords(draft, outline, deck) };
      for (let attempt = 1; ; attempt += 1) {
        const pages = renderReadingPages(deck, assets, plan);
        await page.evaluate(`void (document.body.innerHTML = ${JSON.stringify(pages)})`);
        const document = await readyHandout(await page.pdf({ outline: true }), deck, content);
        const corrected = attempt < MOST_PRINTS ? correctPages(plan, findPages(document)) : null;
        if (corrected === null) return await saveHandout(document, told, content);
        plan = corrected;
      }
    } finally {
      await page.close();
    }
  });
}

/** All that is to be read in it, and what its contents and its words lead to. */
function listWords(
  { blocks }: ReadingDraft,
  { sections }: Outline,
  { links = [] }: Pick<Deck, 'links'>,
): readonly ReadingWords[] {
  return blocks.flatMap((block) => {
    const { kind, section, text, rows } = block;
    const own = kind === 'section' ? sections[(section ?? 0) - 1] : undefined;
    return [text, ...rows.flat()].map((words, index) => ({
      words: words.text,
      title: index === 0 ? (own?.title.text ?? null) : null,
      addresses: listBlockLinks(block, words, links).map(({ url }) => url),
    }));
  });
}
