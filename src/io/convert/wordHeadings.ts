import type { StyleLevel } from './wordStyles.js';

/** What is used here of mammoth's tree of a document. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: unknown;
  /** In points. */
  readonly fontSize?: number | null;
}

/** A line longer than this is a paragraph, however large it is set. */
const LONGEST = { wide: 40, narrow: 100 };
/** A heading is set larger than the text by at least this factor. */
const LARGER = 1.12;

/**
 * Gives each heading of a document its level: by its style where headings have styles, else by its size, where lines
 * are set larger than the text. A title takes the first level for itself. Bold lines of the text's own size stay bold
 * lines: what they are, the outline says.
 */
export function markHeadings(document: WordNode, levels: ReadonlyMap<string, StyleLevel>): WordNode {
  const children = document.children ?? [];
  const styled = children.map((node) => levelOfStyle(node, levels));
  const found = styled.some((level) => typeof level === 'number') ? styled : rankBySize(children, styled);
  const shift = found.includes('title') ? 1 : 0;
  return {
    ...document,
    children: children.map((node, i) => {
      const level = found[i] ?? null;
      if (level === null || wordsOf(node).trim() === '') return node;
      const number = level === 'title' ? 1 : Math.min(6, level + shift);
      return { ...node, styleId: `LecternHeading${number}`, styleName: `Lectern heading ${number}`, numbering: null };
    }),
  };
}

function levelOfStyle(node: WordNode, levels: ReadonlyMap<string, StyleLevel>): StyleLevel | null {
  return node.type === 'paragraph' ? (levels.get(node.styleId ?? '') ?? null) : null;
}

/** The larger, the higher; a title that has a style keeps it. */
function rankBySize(children: readonly WordNode[], styled: readonly (StyleLevel | null)[]): (StyleLevel | null)[] {
  const body = commonestSize(children);
  const large = children.map((node, i) => {
    const size = node.type === 'paragraph' && styled[i] === null && isLine(wordsOf(node)) ? sizeOf(node) : null;
    return size !== null && body !== null && size >= body * LARGER ? size : null;
  });
  const sizes = [...new Set(large.filter((size) => size !== null))].sort((a, b) => b - a);
  return large.map((size, i) => styled[i] ?? (size === null ? null : sizes.indexOf(size) + 1));
}

/** A line: short, and not ended as a sentence is. */
function isLine(words: string): boolean {
  const text = words.trim();
  const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
  return text !== '' && text.length <= (isWide ? LONGEST.wide : LONGEST.narrow) && !/[.。;；,，]$/u.test(text);
}

/** Word's own size for text that states none. */
const DEFAULT_SIZE = 11;

function commonestSize(children: readonly WordNode[]): number | null {
  const letters = new Map<number, number>();
  for (const node of children)
    for (const { size, length } of listRuns(node)) letters.set(size, (letters.get(size) ?? 0) + length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Of a paragraph all in one size. */
function sizeOf(node: WordNode): number | null {
  const sizes = new Set(listRuns(node).map(({ size }) => size));
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? only : null;
}

function listRuns(node: WordNode): { size: number; length: number }[] {
  if (node.type !== 'run') return (node.children ?? []).flatMap(listRuns);
  const length = wordsOf(node).trim().length;
  return length === 0 ? [] : [{ size: node.fontSize ?? DEFAULT_SIZE, length }];
}

function wordsOf(node: WordNode): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(wordsOf).join('');
}
