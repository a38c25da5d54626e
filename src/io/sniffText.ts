import type { TextFormat } from './formats.js';

/** So much of a text is looked at. */
const SAMPLE = 20_000;

const PAGE = /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*(?:<!doctype\s+html\b|<html[\s>])/i;
const TAGS =
  /<\/?(?:p|div|h[1-6]|ul|ol|li|article|section|body|head|meta|title|span|br|table|a)(?=[\s/>])[^<>]{0,2000}>/gi;

const STRETCH = /^\s*<(?:div|article|section|main|body|h[1-6]|p|ul|ol|table)(?=[\s>])/i;

/** Marks that only Markdown has. Each counts once: one line with a dash is no Markdown. */
const MARKDOWN = [
  /^#{1,6} \S/m,
  /^---\r?\n[\w-]+:/,
  /^(?:```|~~~)/m,
  /\[[^\]\n]{1,200}\]\((?:https?:|\.|\/|#)[^)\s]{0,500}\)/,
  /!\[[^\]\n]{0,200}\]\([^)\n]{1,500}\)/,
  /\*\*[^*\s][^*\n]{0,200}\*\*/,
  /^[-*+] \S.*\r?\n[-*+] \S/m,
  /^> \S/m,
  /^\S.{0,200}\r?\n(?:={3,}|-{3,})\s*$/m,
];

/**
 * The format of a text: what its name or its server says, unless the text is plainly another. A page that is called
 * `.txt` is a page; a page without a single tag is none.
 */
export function chooseTextFormat(text: string, stated: TextFormat | null): TextFormat {
  const sample = text.slice(0, SAMPLE);
  if (PAGE.test(sample)) return 'html';
  const tags = sample.match(TAGS)?.length ?? 0;
  if (stated === 'html') return tags > 0 || /<[a-z!][^<>]*>/i.test(sample) ? 'html' : guessPlain(sample);
  // A whole stretch of a page that was saved as text is HTML all the same.
  if (stated === 'txt' && STRETCH.test(sample) && tags >= 4 && /<\/[a-z\d]+>\s*$/i.test(text.slice(-200)))
    return 'html';
  if (stated !== null) return stated;
  // Markdown has a tag here and there; a stretch of a page begins with one.
  return /^\s*</.test(sample) && tags >= 2 ? 'html' : guessPlain(sample);
}

function guessPlain(sample: string): TextFormat {
  const isHeaded = /^#{1,6} \S/m.test(sample) || /^---\r?\n[\w-]+:/.test(sample) || /^```/m.test(sample);
  return isHeaded || MARKDOWN.filter((mark) => mark.test(sample)).length >= 2 ? 'md' : 'txt';
}
