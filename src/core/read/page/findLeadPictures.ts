import type { Block } from '../../model.js';
import { isChrome, isSilent } from './elements.js';
import { type ElementNode, eachAncestor, eachElement, type PageNode, type PageTree } from './parseTree.js';
import { readBlocks } from './readBlocks.js';

/** More are a gallery or a list of related pages, no opening of an article. */
const MOST = 4;

/** Pictures that stand between a page's title and the place of its article: many sites set the first one there. */
export function findLeadPictures(tree: PageTree, container: ElementNode): Block[] {
  let found: ElementNode[] | null = null;
  for (const element of eachElement(tree.root)) {
    if (element === container) break;
    if (element.name === 'h1') found = [];
    else if (found && (element.name === 'figure' || element.name === 'img')) found.push(element);
  }
  // Without a title above them, they are the site's.
  return (found ?? [])
    .filter((element) => ![...eachAncestor(element)].some((above) => isFurniture(above) || above.name === 'figure'))
    .slice(0, MOST)
    .flatMap((element) => readPicture(tree, element));
}

const isFurniture = (element: ElementNode): boolean => isChrome(element) || isSilent(element);

function readPicture(tree: PageTree, element: ElementNode): Block[] {
  const inside = (node: PageNode): boolean => node === element || [...eachAncestor(node)].includes(element);
  const blocks = element.parent ? readBlocks(tree, element.parent, inside) : [];
  return blocks.filter(({ type }) => type === 'image');
}
