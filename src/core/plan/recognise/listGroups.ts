import { CJK, estimateLength } from '../../language.js';
import type { Block, TracedText } from '../../model.js';
import { concat, traceGlue } from '../../trace.js';
import { findHeads, type Hanging } from '../heads/findHeads.js';
import { titleBelow } from '../heads/titleBelow.js';
import type { Passage } from '../passages.js';
import { opensExample } from '../points/isClaim.js';
import { isDeniedList } from '../points/neighbours/deniedLists.js';
import { dropEnd } from '../words.js';
import { isBareName, lacksLead, leadsOn, namesOnly } from './leads.js';
import { listsContents } from './listsContents.js';
import { readIntroduction } from './readIntroduction.js';

/** Items that stand beside each other, wherever what hangs from them parts them. */
export interface ListGroup {
  /** The passage of the first. */
  readonly passage: number;
  readonly title: TracedText | null;
  /** The same where it announces them. */
  readonly lead: TracedText | null;
  readonly ordered: boolean;
  readonly numerals: readonly number[] | null;
  readonly items: readonly GroupItem[];
}

export interface GroupItem {
  readonly text: TracedText;
  /** What is said below it, on a card with its name. */
  readonly gloss: TracedText | null;
  /** The only item below it. */
  readonly only: TracedText | null;
}

interface Node extends Pick<GroupItem, 'text'> {
  readonly depth: number;
  readonly passage: number;
  readonly ordered: boolean;
  /** What it hangs from. */
  readonly heads: readonly TracedText[];
  readonly children: Node[];
}

/** So many things are said on a card below its name, in so many em. */
const MOST_SAID = 3;
const LONGEST_GLOSS = 48;

type ListBlock = Extract<Block, { type: 'list' }>;

/** @param around the title of the part */
export function listGroups(passages: readonly Passage[], around: readonly TracedText[]): ListGroup[] {
  const hanging = findHeads(passages.map(({ block }) => block));
  return findRuns(passages).flatMap(({ from, to, isNested }) =>
    isNested
      ? groupNested(passages, { from, to }, hanging, around)
      : groupPlain(passages[from] as Passage, passages[from - 1] ?? null),
  );
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly isNested: boolean;
}

/** A list by itself, or the lists of one outline with the items between them. */
function findRuns(passages: readonly Passage[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < passages.length; from += 1) {
    let to = from;
    while (isOfOutline(passages[to]?.block)) to += 1;
    const blocks = passages.slice(from, to).map(({ block }) => block);
    if (blocks.some(isDeep)) runs.push({ from, to, isNested: true });
    else
      blocks.forEach(({ type }, i) => {
        if (type === 'list') runs.push({ from: from + i, to: from + i + 1, isNested: false });
      });
    from = Math.max(from, to - 1);
  }
  return runs;
}

function isOfOutline(block: Block | undefined): boolean {
  return block?.type === 'list' || (block?.type === 'paragraph' && block.depth !== undefined);
}

function isDeep(block: Block): boolean {
  return block.type === 'list' && block.depths !== undefined;
}

function groupPlain(passage: Passage, previous: Passage | null): ListGroup[] {
  const { block, index } = passage;
  if (block.type !== 'list' || lacksLead(passage, previous) || listsContents(passage, previous)) return [];
  const title = readIntroduction(previous, true);
  if (title === null && isDeniedList(passage, previous)) return [];
  return [
    {
      passage: index,
      title,
      lead: leadsOn(previous) ? title : null,
      ordered: block.ordered,
      numerals: block.numerals ?? null,
      items: block.items.map((text) => ({ text, gloss: null, only: null })),
    },
  ];
}

function groupNested(
  passages: readonly Passage[],
  { from, to }: Omit<Run, 'isNested'>,
  hanging: readonly Hanging[],
  around: readonly TracedText[],
): ListGroup[] {
  const roots = readNodes(passages.slice(from, to), hanging.slice(from, to));
  const language = passages.flatMap(({ sentences }) => sentences)[0]?.language ?? 'en';
  const groups: ListGroup[] = [];
  const visit = (node: Node): void => {
    // Names of what is told on other slides tell nothing.
    const isOpen =
      node.children.filter((child) => isHeading(child) && readGloss(child) === null).length * 2 < node.children.length;
    const title = node.children.length > 1 && isOpen ? titleBelow([...node.heads, node.text], language, around) : null;
    if (title) groups.push(toGroup(node.children, title));
    node.children.forEach(visit);
  };
  roots.forEach(visit);
  return [...groupRoots(roots, passages[from - 1] ?? null), ...groups];
}

/** The items at the top: all of them below what announces them, or else those that nothing more hangs from. */
function groupRoots(roots: readonly Node[], previous: Passage | null): ListGroup[] {
  const intro = readIntroduction(previous, true);
  if (intro && leadsOn(previous)) return roots.length > 1 ? [toGroup(roots, intro)] : [];
  const first = roots.findIndex((node) => !isTold(node));
  const told = roots.slice(0, first < 0 ? roots.length : first);
  const bare = told.filter(({ text }) => isBareName(text.text)).length;
  if (told.length < 2 || (previous?.block.type === 'paragraph' && intro === null && bare * 2 >= told.length)) return [];
  // Words that do not announce them head only those that say nothing without.
  return [{ ...toGroup(told, bare * 2 >= told.length ? intro : null), lead: null }];
}

function isTold(node: Node): boolean {
  return node.children.length === 0 || readGloss(node) !== null;
}

function toGroup(nodes: readonly Node[], title: TracedText | null): ListGroup {
  return {
    passage: nodes[0]?.passage ?? 0,
    title,
    lead: title,
    ordered: nodes.some(({ ordered }) => ordered),
    numerals: null,
    items: nodes.map((node) => ({
      text: node.text,
      gloss: readGloss(node),
      only: node.children.length === 1 ? (node.children[0]?.text ?? null) : null,
    })),
  };
}

/** What is said of an item, but for examples, where it is no more than a card holds. */
function readGloss({ children }: Node): TracedText | null {
  const said = children.filter(({ text }) => !opensExample(text.text));
  if (said.length === 0 || said.length > MOST_SAID || said.some(isHeading)) return null;
  const parts = said.map(({ text }) => dropEnd(text));
  const gloss = concat(...parts.flatMap((part, i) => (i === 0 ? [part] : [traceGlue(gapBehind(parts[i - 1])), part])));
  return estimateLength(gloss.text) <= LONGEST_GLOSS || said.length === 1 ? gloss : null;
}

function gapBehind(text: TracedText | undefined): string {
  if (/[？！]$/u.test(text?.text ?? '')) return '';
  return CJK.test(text?.text ?? '') ? '；' : /[?!]$/u.test(text?.text ?? '') ? ' ' : '; ';
}

/** An item that only names what stands below it. */
function isHeading({ text, children }: Node): boolean {
  return children.length > 0 && namesOnly(text.text);
}

function readNodes(passages: readonly Passage[], hanging: readonly Hanging[]): Node[] {
  const roots: Node[] = [];
  let open: Node[] = [];
  const add = (node: Node): void => {
    open = open.filter(({ depth }) => depth < node.depth);
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  };
  passages.forEach(({ block, index }, at) => {
    const base = { passage: index };
    if (block.type === 'paragraph')
      add({
        ...base,
        text: block.text,
        depth: block.depth ?? 1,
        ordered: false,
        heads: hanging[at]?.heads ?? [],
        children: [],
      });
    if (block.type === 'list')
      block.items.forEach((text, i) => {
        const heads = hanging[at]?.items[i] ?? [];
        add({ ...base, text, depth: depthOf(block, i), ordered: block.ordered, heads, children: [] });
      });
  });
  return roots;
}

function depthOf({ depths }: ListBlock, item: number): number {
  return depths?.[item] ?? 1;
}
