import { type AccessFault, type AxeResult, isExplained } from '../../core/check/access.js';
import type { PrintBrowser, Viewport } from '../browser/page.js';
import { loadAxe, readAxe, runAxe } from './axe.js';

export interface AccessJudgement {
  readonly faults: readonly AccessFault[];
  /** What axe could not decide, and is measured elsewhere. */
  readonly explained: number;
}

const SCREEN: Viewport = { width: 1920, height: 1080 };
/** What does not depend on colours is judged in one theme. */
const STRUCTURE = "{ rules: { 'color-contrast': { enabled: false } } }";
const COLORS = "{ runOnly: ['color-contrast'] }";

/**
 * Nothing moves while it is judged. A slide paints its own ground: what Reveal has behind and above it would only keep axe
 * from seeing that.
 */
const PREPARE = `(() => {
  Reveal.configure({ transition: 'none', backgroundTransition: 'none', autoAnimate: false });
  const style = document.createElement('style');
  style.textContent = '*, *::before, *::after { transition: none !important; animation: none !important; } [data-judged] :is(.backgrounds, .progress, .controls, .ink) { display: none !important; }';
  document.head.append(style);
})()`;
/** While colours are judged. */
const setTheme = (theme: string | null): string =>
  `(() => { const { dataset } = document.documentElement; ${
    theme === null ? 'delete dataset.judged' : `dataset.judged = ''; dataset.theme = ${JSON.stringify(theme)}`
  }; })()`;

/** Shows a slide with all that appears on it; gives its id. */
const showSlide = (index: number): string => `(() => {
  const slide = document.querySelectorAll('.reveal .slides .slide[data-kind]')[${index}];
  const { h, v } = Reveal.getIndices(slide);
  Reveal.slide(h, v);
  for (const fragment of slide.querySelectorAll('.fragment')) fragment.classList.add('visible');
  return slide.id;
})()`;

/**
 * Lets axe judge a deck as it is presented: the page, each slide of it, and the colours of each in every theme.
 * @param html `index.html`
 */
export async function judgeAccess(
  html: string,
  { themes, slides }: { readonly themes: readonly string[]; readonly slides: number },
  browser: PrintBrowser,
): Promise<AccessJudgement> {
  const live = await browser.openDeck(html, SCREEN);
  try {
    await live.evaluate(`${await loadAxe()}\nnull`);
    await live.evaluate(PREPARE);
    const found: Judged[] = [];
    for (let index = 0; index < slides; index += 1) {
      await live.evaluate(showSlide(index));
      // What is around the slides stays the same: it is judged once.
      const within = index === 0 ? 'document' : 'Reveal.getCurrentSlide()';
      found.push(...withTheme(await live.evaluate(runAxe(within, STRUCTURE)), null));
      for (const theme of themes) {
        await live.evaluate(setTheme(theme));
        found.push(...withTheme(await live.evaluate(runAxe(within, COLORS)), theme));
      }
      await live.evaluate(setTheme(null));
    }
    return {
      faults: found.filter((result) => !isExplained(result)).map(({ reason: _reason, ...fault }) => fault),
      explained: found.filter(isExplained).length,
    };
  } finally {
    await live.close();
  }
}

type Judged = AxeResult & Pick<AccessFault, 'theme'>;

function withTheme(results: unknown, theme: string | null): Judged[] {
  return readAxe(results).map((result) => ({ ...result, theme }));
}
