import { findAll } from '../../findAll.js';
/** What a stretch of code is, as far as its colour goes: each is a colour of the theme (`--code-keyword`, …). */
export type CodeRole = 'keyword' | 'string' | 'number' | 'name' | 'type' | 'comment' | 'added' | 'removed';

/** A stretch of code of one colour; null for plain code. */
export interface CodeRun {
  readonly text: string;
  readonly role: CodeRole | null;
}

/** Tells the runs of code in a language, whose texts together are the code; null for a language that it does not know. */
export type Highlight = (code: string, language: string) => readonly CodeRun[] | null;

/** The scopes of highlight.js (https://highlightjs.readthedocs.io/en/latest/css-classes-reference.html), by their first word. */
const ROLES: Readonly<Record<string, CodeRole>> = {
  keyword: 'keyword',
  'selector-tag': 'keyword',
  name: 'keyword',
  tag: 'keyword',
  section: 'keyword',
  string: 'string',
  regexp: 'string',
  symbol: 'string',
  char: 'string',
  link: 'string',
  number: 'number',
  literal: 'number',
  bullet: 'number',
  title: 'name',
  'selector-id': 'name',
  'selector-class': 'name',
  'selector-attr': 'name',
  'selector-pseudo': 'name',
  type: 'type',
  class: 'type',
  built_in: 'type',
  attr: 'type',
  attribute: 'type',
  property: 'type',
  variable: 'type',
  'template-variable': 'type',
  'template-tag': 'type',
  meta: 'type',
  comment: 'comment',
  quote: 'comment',
  doctag: 'comment',
  addition: 'added',
  deletion: 'removed',
};

/** What stands in these is plain again, whatever they stand in. */
const PLAIN = /^hljs-(?:subst|params)\b/;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

const PART = /<span class="([^"]*)">|<\/span>|&(amp|lt|gt|quot|#x27);|[^<&]+/g;

/**
 * Reads what highlight.js wrote (text with five entities, and spans with classes) back into runs, so that a template can
 * escape each of them as any other words.
 */
export function readRuns(html: string): CodeRun[] {
  const runs: { text: string; role: CodeRole | null }[] = [];
  const open: (CodeRole | null)[] = [];
  for (const [part, names, entity] of findAll(html, PART)) {
    const around = open.at(-1) ?? null;
    if (names !== undefined) open.push(PLAIN.test(names) ? null : (roleOf(names) ?? around));
    else if (part === '</span>') open.pop();
    else {
      const text = entity === undefined ? part : (ENTITIES[entity] ?? '');
      const last = runs.at(-1);
      if (last && last.role === around) last.text += text;
      else runs.push({ text, role: around });
    }
  }
  return runs;
}

function roleOf(names: string): CodeRole | null {
  const scope = /^(?:hljs-)?(\S+)/.exec(names)?.[1] ?? '';
  // Names of classes are types: `title class_`.
  if (/\bclass_|\bclass\b/.test(names)) return 'type';
  return ROLES[scope] ?? null;
}

/** The runs of each line; the line breaks stay at the ends of their lines. */
export function splitRuns(runs: readonly CodeRun[]): CodeRun[][] {
  const lines: CodeRun[][] = [[]];
  for (const { text, role } of runs) {
    for (const part of text.split(/(?<=\n)/)) {
      if (part !== '') lines.at(-1)?.push({ text: part, role });
      if (part.endsWith('\n')) lines.push([]);
    }
  }
  return lines.at(-1)?.length === 0 ? lines.slice(0, -1) : lines;
}
