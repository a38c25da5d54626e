import type { Face } from '../../src/core/fit/advances.js';

/** A text of a page as Chrome has set it. */
export interface PlacedText {
  readonly slide: string;
  readonly text: string;
  readonly face: Face;
  /** Type size, width of the box, width of the widest line, in px. */
  readonly size: number;
  readonly width: number;
  readonly drawn: number;
  readonly lines: number;
}

/**
 * An expression: the texts of a print page whose boxes have a width of their own. Left out is what shares its line with
 * other words (numerals, page numbers, dates, which are set without space between scripts).
 */
export const LIST_TEXTS = `(() => {
  const list = [];
  const blocks = 'h1, h2.title, .standfirst, .statement, blockquote, .line, li > span, .label, .detail, .before, .after, .text, td, th';
  for (const element of document.querySelectorAll('.slide :is(' + blocks + ')')) {
    if (element.closest('[data-chrome]') || !element.textContent.trim()) continue;
    let box = element;
    while (getComputedStyle(box).display === 'inline') box = box.parentElement;
    if (element.matches('li > span')) box = element.parentElement;
    const style = getComputedStyle(element);
    const frame = getComputedStyle(box);
    const rects = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      rects.push(...Array.from(range.getClientRects()).filter((rect) => rect.width > 0.5));
    }
    const lines = [];
    for (const rect of rects) {
      const middle = (rect.top + rect.bottom) / 2;
      const line = lines.find((other) => Math.abs(other.middle - middle) < 6);
      if (line) Object.assign(line, { left: Math.min(line.left, rect.left), right: Math.max(line.right, rect.right) });
      else lines.push({ middle, left: rect.left, right: rect.right });
    }
    const family = style.fontFamily;
    list.push({
      slide: element.closest('.slide').id,
      text: element.textContent,
      face: family.startsWith('"Lectern Serif') ? 'serif' : family.startsWith('"Lectern Mono') ? 'mono' : style.fontWeight === '700' ? 'sansBold' : 'sans',
      size: parseFloat(style.fontSize),
      width: box.clientWidth - parseFloat(frame.paddingLeft) - parseFloat(frame.paddingRight),
      drawn: Math.max(...lines.map((line) => line.right - line.left)),
      lines: lines.length,
    });
  }
  return list;
})()`;

/** An expression: how much of a slide's height its words span, those of the article only. */
export const LIST_FILLS = `Array.from(document.querySelectorAll('.slide[data-kind]'), (slide) => {
  let top = Infinity;
  let bottom = -Infinity;
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || node.parentElement.closest('[data-chrome], aside')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = parseFloat(getComputedStyle(node.parentElement).fontSize);
    for (const rect of range.getClientRects()) {
      const middle = (rect.top + rect.bottom) / 2;
      top = Math.min(top, middle - size / 2);
      bottom = Math.max(bottom, middle + size / 2);
    }
  }
  return { id: slide.id, kind: slide.dataset.kind, fill: (bottom - top) / slide.clientHeight };
})`;
