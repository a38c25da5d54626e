import type { Foreign } from './foreign.js';
import { isCode } from './isCode.js';
import { isLog } from './isLog.js';
import { isTableOfValues } from './isTableOfValues.js';

/** So much of a text is looked at. */
const SAMPLE = 40_000;

const WRITE = 'Write what it tells as a text (.txt, .md), with the values that matter in it, and name that.';

/** Roots of XML that holds no article. */
const ROOTS: readonly (readonly [root: RegExp, foreign: Foreign])[] = [
  [/^svg\b/, { what: 'an SVG drawing', fix: 'Show it in an article (![words](drawing.svg)), and name that.' }],
  [
    /^(?:rss|feed|rdf:RDF)\b/,
    { what: 'a feed of news', fix: 'Name the address of one of its articles, or save that one as a file.' },
  ],
  [
    /^(?:urlset|sitemapindex|opml|plist|kml|gpx|project|configuration|beans|manifest|xs:schema|xsl:stylesheet)\b/,
    { what: 'XML data', fix: WRITE },
  ],
];

/**
 * Whether a whole text is data, a log or a program: null for anything that people write for each other, which may well
 * hold all of these.
 * @param name the file's, or its address
 */
export function tellForeignText(text: string, name: string): Foreign | null {
  const start = text.slice(0, SAMPLE).trimStart();
  const xml = tellXml(text);
  if (xml) return xml;
  if (isJson(text)) {
    return /"nbformat"\s*:/.test(text)
      ? { what: 'a Jupyter notebook', fix: 'Save it as Markdown (jupyter nbconvert --to markdown), and name that.' }
      : { what: 'JSON data', fix: WRITE };
  }
  if (/^(?:%[^\n]*\n\s*)*\\documentclass\b/.test(start))
    return { what: 'a LaTeX source', fix: 'Name the PDF that is made of it, or convert it (pandoc -o article.md).' };
  const lines = start.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (text.length > SAMPLE) lines.pop();
  if (isTableOfValues(lines, name)) return { what: 'a table of values (CSV or TSV)', fix: WRITE };
  if (isLog(lines)) return { what: 'a log', fix: WRITE };
  if (isCode(lines, name))
    return { what: 'the source of a program', fix: 'Write about it in an article, with its code between ``` lines.' };
  return null;
}

/** XML that holds no article, by its root. */
export function tellXml(text: string): Foreign | null {
  const start = text.slice(0, SAMPLE).trimStart();
  const root = /^(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*|<!DOCTYPE[^>]*>\s*)*<(?!!)([^\s>/]+)/i.exec(
    start,
  )?.[1];
  return root === undefined ? null : (ROOTS.find(([pattern]) => pattern.test(root))?.[1] ?? null);
}

/** One value, or one on each line. */
function isJson(text: string): boolean {
  const words = text.trim();
  if (!/^[[{]/.test(words)) return false;
  if (isParsed(words)) return true;
  const lines = words.slice(0, SAMPLE).split('\n').slice(0, 20);
  return lines.length >= 3 && lines.slice(0, -1).every((line) => /^\{/.test(line) && isParsed(line));
}

function isParsed(words: string): boolean {
  try {
    JSON.parse(words);
    return true;
  } catch {
    return false;
  }
}
