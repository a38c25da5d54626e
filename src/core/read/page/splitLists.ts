import type { ElementNode, PageNode } from './parseTree.js';

/** An item of a list, and the lists below it. */
export interface SplitItem {
  readonly item: PageNode;
  readonly below: PageNode[];
}

/** A list that Google Docs saves as one element for each change of level: `lst-kix_…-0`, `lst-kix_…-1`, … */
export function readSplitName({
  name,
  attributes,
}: ElementNode): { readonly id: string; readonly level: number } | null {
  if (name !== 'ul' && name !== 'ol') return null;
  const found = /(?:^|\s)lst-(\S+)-(\d)(?=$|\s)/.exec(attributes.class ?? '');
  return found?.[1] ? { id: found[1], level: Number(found[2]) } : null;
}

/** The items of such a list, from its first element on; those of deeper levels go with the item before them. */
export function joinSplitList(
  siblings: readonly PageNode[],
  first: ElementNode,
): { items: SplitItem[]; taken: ElementNode[] } {
  const start = readSplitName(first);
  const items: SplitItem[] = [];
  const taken: ElementNode[] = [];
  for (const node of siblings.slice(siblings.indexOf(first))) {
    if (node.type === 'text') {
      if (node.text.text.trim() !== '') break;
      continue;
    }
    const named = readSplitName(node);
    if (!named || named.id !== start?.id) break;
    taken.push(node);
    const last = items.at(-1);
    const own = node.children.filter((child) => child.type === 'element');
    if (named.level > (start?.level ?? 0) && last) last.below.push(...own);
    else items.push(...own.map((item) => ({ item, below: [] })));
  }
  return { items, taken };
}
