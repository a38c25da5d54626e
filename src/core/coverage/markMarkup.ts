import { findAll } from '../findAll.js';

/** Marks what is written for machines in Markdown and HTML: tags, addresses of links, names of languages, numbers of lists. */
const INLINE = [
  /<\/?[a-z][^<>]*>/gi,
  /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)/g,
  /\]\[[^[\]\n]*\]/g,
  /\[\^[^[\]\n]*\]/g,
  /\{\{[<%][^{}]*[>%]\}\}|\{%[^{}%]*%\}/g,
  /&#?[a-z\d]+;/gi,
  /^[ \t]*(?:`{3,}|~{3,}).*$/gm,
  /^[ \t>]*\d{1,3}[.)][ \t]/gm,
];

/** What stands between these is not read at all. */
const UNREAD = [
  ['<!--', '-->'],
  ['<script', '</script'],
  ['<style', '</style'],
] as const;

/** Sets `bit` on every character of markup. */
export function markMarkup(source: string, marks: Uint8Array, bit: number): void {
  const fill = (start: number, end: number): void => {
    for (let i = start; i < end; i += 1) marks[i] = (marks[i] ?? 0) | bit;
  };
  for (const pattern of INLINE)
    for (const found of findAll(source, pattern)) fill(found.index, found.index + found[0].length);
  if (!source.includes('<')) return;
  const lower = source.toLowerCase();
  for (const [open, close] of UNREAD) {
    for (let at = lower.indexOf(open); at >= 0; ) {
      const end = lower.indexOf(close, at);
      if (end < 0) break;
      fill(at, end + close.length);
      at = lower.indexOf(open, end);
    }
  }
}
