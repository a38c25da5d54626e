import { type Document, isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml';

/** What the file says in an entry. */
export type Said = Readonly<Record<string, unknown>>;

/** The edit of one slide, or one slide of the presenter's, as whole lines of the file. */
export interface Entry {
  readonly name: string;
  readonly start: number;
  /** Behind the end of its last line. */
  readonly end: number;
  readonly value: unknown;
  readonly node: Node;
}

/** The entries of one part of the file, and how it is set out. */
export interface Listed {
  readonly entries: readonly Entry[];
  /** Spaces before an entry. */
  readonly indent: number;
  /** Spaces by which a level is further in. */
  readonly step: number;
  /** Where the first entry would stand, and what would stand before it. */
  readonly place: { readonly at: number; readonly opening: string };
}

/** The entries of a part of the file; null where they do not stand on lines of their own. */
export function listEntries(text: string, part: 'slides' | 'insert'): Listed | null {
  const document = parseDocument(text);
  if (document.errors.length > 0 || /^(?:---|\.\.\.|%)/m.test(text)) return null;
  const { contents } = document;
  if (contents !== null && (!isMap(contents) || contents.flow)) return null;
  const value: unknown = document.get(part, true);
  const nodes =
    isMap(value) && !value.flow
      ? listPairs(value.items, document)
      : isSeq(value) && !value.flow
        ? listItems(value.items, document)
        : [];
  if (nodes === null || (nodes.length === 0 && isNode(value) && !isBare(value))) return null;
  const entries: Entry[] = [];
  for (const { from, node, ...rest } of nodes) {
    const start = lineStart(text, from);
    const last = start + text.slice(start, node.range?.[1] ?? from).trimEnd().length;
    const end = lineEnd(text, Math.max(last, from));
    if (!/^[\s-]*$/.test(text.slice(start, from)) || start < (entries.at(-1)?.end ?? 0)) return null;
    entries.push({ ...rest, node, start, end });
  }
  const [first] = entries;
  const step =
    /^[^\s#-][^\n]*:[^\S\n]*(?:#[^\n]*)?\n(?:[^\S\n]*(?:#[^\n]*)?\n)*( +)[^\s#-]/m.exec(text)?.[1]?.length ?? 2;
  const indent = first ? (/^ */.exec(text.slice(first.start))?.[0].length ?? 0) : part === 'slides' ? step : 2;
  return { entries, indent, step, place: findPlace(text, part) };
}

type Found = Pick<Entry, 'name' | 'value' | 'node'> & { readonly from: number };

function listPairs(pairs: readonly { key: unknown; value: unknown }[], document: Document): Found[] | null {
  const found: Found[] = [];
  for (const { key, value } of pairs) {
    if (!isScalar(key) || !key.range || !isNode(value) || !value.range) return null;
    found.push({ name: String(key.value), from: key.range[0], value: value.toJS(document), node: value });
  }
  return found;
}

function listItems(items: readonly unknown[], document: Document): Found[] | null {
  const found: Found[] = [];
  for (const item of items) {
    if (!isMap(item) || !item.range) return null;
    found.push({ name: String(item.get('id')), from: item.range[0], value: item.toJS(document), node: item });
  }
  return found;
}

const isBare = (value: Node): boolean => isScalar(value) && value.value === null;

/** Below the part's name, else at the end of the file. */
function findPlace(text: string, part: string): Listed['place'] {
  const name = new RegExp(`^${part}:`, 'm').exec(text);
  if (name) {
    const at = lineEnd(text, name.index);
    return { at, opening: text[at - 1] === '\n' ? '' : '\n' };
  }
  return { at: text.length, opening: `${text === '' || text.endsWith('\n') ? '' : '\n'}${part}:\n` };
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
