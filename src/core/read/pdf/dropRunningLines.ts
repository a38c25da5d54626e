import type { PdfLine, PdfPage } from './pdfPage.js';

/** Running heads and feet stand in this share of a page's height, above and below. */
const BAND = 0.13;
/** On at least this share of the pages. */
const SHARE = 0.3;
const ROMAN = /^[ivxlc]{1,7}$/i;
const NUMBERED =
  /^(?:page|seite|página|p\.|第)?\s*[-–—·|]?\s*\d{1,4}\s*[-–—·|]?\s*(?:[/／]|of|von|de|sur)?\s*\d{0,4}\s*(?:頁|页|ページ|쪽)?$/iu;

/** The lines of each page without page numbers and without what pages repeat at their head or foot. */
export function dropRunningLines(
  pages: readonly { readonly page: PdfPage; readonly lines: readonly PdfLine[] }[],
): PdfLine[][] {
  const counts = new Map<string, Set<number>>();
  for (const [i, { page, lines }] of pages.entries())
    for (const line of lines)
      if (isMarginal(line, page)) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? new Set()).add(i));
  // Heads of left and right pages take turns: a third of the pages is enough, two pages are not.
  const least = Math.max(3, pages.length * SHARE);
  const isRepeated = (line: PdfLine): boolean =>
    (counts.get(keyOf(line))?.size ?? 0) >= Math.min(least, Math.max(2, pages.length));
  return pages.map(({ page, lines }) => {
    const margins = lines.filter((line) => isMarginal(line, page));
    return lines.filter(
      (line) => !margins.includes(line) || !((pages.length > 1 && isRepeated(line)) || isPageNumber(line, lines, page)),
    );
  });
}

function isMarginal({ y }: PdfLine, { height }: PdfPage): boolean {
  return y > height * (1 - BAND) || y < height * BAND;
}

/** What changes from page to page is a number. */
const keyOf = ({ text }: PdfLine): string => text.replace(/\d+/g, '#').toLowerCase();

/** A number alone, with nothing beyond it. */
function isPageNumber(line: PdfLine, lines: readonly PdfLine[], { height }: PdfPage): boolean {
  if (!NUMBERED.test(line.text) && !ROMAN.test(line.text)) return false;
  const isLow = line.y < height / 2;
  return lines.every((other) => other === line || (isLow ? other.y >= line.y - 2 : other.y <= line.y + 2));
}
