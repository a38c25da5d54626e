import type { Finding } from '../../core/fit/findings.js';
import type { FontFace } from '../../core/render/assets.js';
import { parseUnicodeRange } from '../../core/render/unicodeRange.js';
import type { PrintPage } from '../browser/page.js';

/** Every element of a slide: Chrome looks at what an element holds, but not far into it. */
const ELEMENTS = '.slide[data-kind] *';

/**
 * Words of which Chrome has set a character in a font of the machine, although the deck brings one that has it. What
 * none of its fonts has is reported while the deck is built, with the package to add.
 */
export async function findForeignGlyphs(page: PrintPage, faces: readonly FontFace[]): Promise<Finding[]> {
  const covered = faces.flatMap(({ unicodeRange }) => parseUnicodeRange(unicodeRange));
  const isCovered = (character: string): boolean => {
    const point = character.codePointAt(0) ?? 0;
    return covered.some(([first, last]) => point >= first && point <= last);
  };
  const found = new Map<string, Finding>();
  for (const { slideId, words, text, fonts, glyphs } of await page.listForeignRuns(ELEMENTS)) {
    const missing = [...text].filter((character) => !/\s/.test(character) && !isCovered(character)).length;
    if (glyphs <= missing) continue;
    const excerpt = words.trim().replace(/\s+/g, ' ').slice(0, 24);
    const key = `${slideId} ${excerpt}`;
    const others = found.get(key)?.detail?.split(', ') ?? [];
    const detail = [...new Set([...others, ...fonts])].sort().join(', ');
    const by = (found.get(key)?.by ?? 0) + glyphs - missing;
    found.set(key, { slideId, rule: 'font', words: excerpt, by, detail, view: 'print' });
  }
  return [...found.values()];
}
