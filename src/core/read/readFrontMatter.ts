import { parse } from 'yaml';
import type { ArticleFacts, Language, TracedText } from '../model.js';
import { slice } from '../trace.js';

const NOTHING: ArticleFacts = { title: null, author: null, date: null, origin: null };

/** The keys under which articles state a fact about themselves, the usual one first. */
const KEYS = {
  title: ['title'],
  author: ['author', 'authors'],
  date: ['date', 'published_at', 'published'],
  origin: ['source', 'origin', 'publication'],
} as const satisfies Record<keyof ArticleFacts, readonly string[]>;

/** What a YAML block between `---` lines at the top says of the article, and where the text after it begins. */
export function readFrontMatter(text: TracedText): {
  facts: ArticleFacts;
  language: Language | null;
  bodyStart: number;
} {
  const block = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.text);
  const values = block ? parseMapping(block[1] ?? '') : null;
  if (!block || !values) return { facts: NOTHING, language: null, bodyStart: 0 };
  const find = (keys: readonly string[]): TracedText | null => {
    for (const key of keys) {
      const traced = traceValue(text, block[0].length, key, values[key]);
      if (traced) return traced;
    }
    return null;
  };
  const date = find(KEYS.date);
  const lang = values.lang ?? values.language;
  return {
    facts: {
      title: find(KEYS.title),
      author: find(KEYS.author),
      // The day is enough: the time of day and its zone are the blog's, not the reader's.
      date: date && slice(date, 0, /^\d{4}-\d{2}-\d{2}/.exec(date.text)?.[0].length ?? date.text.length),
      origin: find(KEYS.origin),
    },
    language: typeof lang === 'string' ? lang : null,
    bodyStart: block[0].length,
  };
}

function parseMapping(yaml: string): Record<string, unknown> | null {
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe' });
    return value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null; // Not YAML after all: the dashes were the article's own.
  }
}

/** The place of a scalar value in the text, so that a title from the front matter is traced like any other words. */
function traceValue(text: TracedText, end: number, key: string, value: unknown): TracedText | null {
  const scalar = Array.isArray(value) ? value[0] : value;
  if (typeof scalar !== 'string' || scalar.trim() === '') return null;
  const at = text.text.search(new RegExp(`^${key}[ \\t]*:`, 'm'));
  const found = at < 0 ? -1 : text.text.indexOf(scalar, at);
  return found < 0 || found >= end ? null : slice(text, found, found + scalar.length);
}
