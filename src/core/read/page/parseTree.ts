import { Parser } from 'htmlparser2';
import type { TracedText } from '../../model.js';
import { EMPTY, slice } from '../../trace.js';

/** A run of characters between two tags or entities. */
export interface TextNode {
  readonly type: 'text';
  readonly parent: ElementNode;
  readonly text: TracedText;
}

/** An element; `from` and `to` are the places of its start tag in the HTML that was parsed. */
export interface ElementNode {
  readonly type: 'element';
  readonly name: string;
  /** Of a hidden element that is most of its page, without those that hide it. */
  attributes: Readonly<Record<string, string>>;
  readonly parent: ElementNode | null;
  readonly children: PageNode[];
  readonly from: number;
  readonly to: number;
}

export type PageNode = ElementNode | TextNode;

/** A page as a tree whose words know where they stand, and the HTML that its places are counted in. */
export interface PageTree {
  readonly html: TracedText;
  readonly root: ElementNode;
}

/** Deeper than any page that was written by hand or by a machine in its right mind: below, tags are not told apart. */
const DEEPEST = 256;

/** Parses HTML as browsers do: what is not closed is closed, what is not known is kept. Never throws. */
export function parseTree(html: TracedText): PageTree {
  const root: ElementNode = { type: 'element', name: '', attributes: {}, parent: null, children: [], from: 0, to: 0 };
  let open: ElementNode = root;
  let depth = 0;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) return;
        const from = parser.startIndex;
        const to = parser.endIndex + 1;
        const element: ElementNode = { type: 'element', name, attributes, parent: open, children: [], from, to };
        open.children.push(element);
        open = element;
      },
      onclosetag() {
        depth -= 1;
        if (depth < DEEPEST) open = open.parent ?? root;
      },
      ontext(data) {
        const end = parser.endIndex + 1;
        const words = traceText(html, data, parser.startIndex, end);
        if (words.text !== '') open.children.push({ type: 'text', parent: open, text: words });
      },
    },
    { decodeEntities: true, recognizeSelfClosing: true, recognizeCDATA: true },
  );
  parser.end(html.text);
  return { html, root };
}

/** The parser tells of text as it stands, or of the characters that one entity stands for. */
function traceText(html: TracedText, data: string, start: number, end: number): TracedText {
  const verbatim = end - data.length;
  if (html.text.startsWith(data, verbatim)) return slice(html, verbatim, end);
  // White space is glue whatever it was written as; a hard space counts as one.
  if (data.trim() === '') return { text: ' ', pieces: [] };
  if (/^[\u00ad\u200b\u2060]$/.test(data)) return EMPTY;
  const entity = slice(html, start, end);
  const first = entity.pieces[0];
  const last = entity.pieces.at(-1);
  // Old pages write `&copy` without its semicolon: such words stay as they are, or they could not be checked.
  if (!first || !last || !entity.text.endsWith(';')) return entity;
  return {
    text: data,
    pieces: [{ at: 0, length: data.length, from: first.from, span: last.from + last.span - first.from }],
  };
}

/** All text below a node, in reading order. */
export function* eachText(node: PageNode): Generator<TextNode> {
  if (node.type === 'text') yield node;
  else for (const child of node.children) yield* eachText(child);
}

/** The node's elements, itself first, in reading order. */
export function* eachElement(node: PageNode): Generator<ElementNode> {
  if (node.type === 'text') return;
  yield node;
  for (const child of node.children) yield* eachElement(child);
}

/** Its forebears, the nearest first. */
export function* eachAncestor(node: PageNode): Generator<ElementNode> {
  for (let above = node.parent; above; above = above.parent) yield above;
}

/** The words below a node, as they stand. */
export function textOf(node: PageNode): string {
  let words = '';
  for (const { text } of eachText(node)) words += text.text;
  return words;
}
