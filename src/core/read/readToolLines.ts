import type { TracedText } from '../model.js';
import { slice } from '../trace.js';

/** What tools that make text of a page set above it. */
export interface ToolLines {
  readonly values: { readonly title?: TracedText; readonly author?: TracedText; readonly date?: TracedText };
  readonly title: TracedText | null;
  /** Where the text goes on. */
  readonly end: number;
}

const OBJECT = /^\s*(\{"[^\n]*\})[ \t]*(?:\n|$)/;
/** `Title: …`, alone above an empty line, or with what else a reading tool says. */
const TITLE = /^\s*title[ \t]*:[ \t]+(\S[^\n]{1,199})\n[ \t]*(?:\n|$)/i;
const OTHERS = /^\s*(?:(?:url source|published time|number of pages|warning)[ \t]*:[^\n]*\n\s*)+/i;
const CONTENT = /^\s*markdown content[ \t]*:[ \t]*(?:\n|$)/i;

/** Reads a line of JSON and a title with its label, where the text begins with them. */
export function readToolLines(text: TracedText, start: number): ToolLines {
  const object = OBJECT.exec(text.text.slice(start));
  const parsed = object ? parse(object[1] ?? '') : null;
  const values = parsed ? traceValues(text, start, start + (object?.[0].length ?? 0), parsed) : {};
  let end = start + (parsed ? (object?.[0].length ?? 0) : 0);
  const found = TITLE.exec(text.text.slice(end));
  const at = found ? end + found[0].indexOf(found[1] ?? '') : 0;
  const title = found ? slice(text, at, at + (found[1] ?? '').trimEnd().length) : null;
  if (found) {
    end += found[0].length;
    for (const pattern of [OTHERS, CONTENT]) end += pattern.exec(text.text.slice(end))?.[0].length ?? 0;
  }
  return { values, title, end };
}

/** Two keys at least, and one of them a text's own: a text may begin with an example of JSON. */
function parse(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const entries = Object.fromEntries(Object.entries(value));
    return 'title' in entries && Object.keys(entries).length > 1 ? entries : null;
  } catch {
    return null;
  }
}

function traceValues(
  text: TracedText,
  start: number,
  end: number,
  parsed: Readonly<Record<string, unknown>>,
): ToolLines['values'] {
  const find = (key: string): TracedText | undefined => {
    const value = parsed[key];
    if (typeof value !== 'string' || value.trim() === '') return undefined;
    const from = text.text.indexOf(`"${key}"`, start);
    const at = from < 0 ? -1 : text.text.indexOf(value, from + key.length + 2);
    return at < 0 || at >= end ? undefined : slice(text, at, at + value.length);
  };
  const [title, author, date] = [find('title'), find('author'), find('published') ?? find('date')];
  return { ...(title && { title }), ...(author && { author }), ...(date && { date }) };
}
