import { endsSentence, endsWhole } from '../../sentenceEnds.js';
import { headingLevel, isBlockElement, isChrome, isPopup, isSilent } from './elements.js';
import { type ElementNode, eachAncestor, eachElement, type PageNode, type TextNode, textOf } from './parseTree.js';

/** The part of a page that is its article. */
export interface FoundArticle {
  readonly container: ElementNode;
  readonly keeps: (node: PageNode) => boolean;
}

/** Fewer letters than this are no article, or not all of it. */
const LEAST = 140;
const MAIN = (element: ElementNode): boolean =>
  element.name === 'article' ||
  element.name === 'main' ||
  element.attributes.role === 'main' ||
  element.attributes.itemprop === 'articleBody';

/**
 * Where the article is, and which texts of that place are its own. The judge says where; of what it left out there,
 * headings and prose come back (it drops whole sections whose names or links it mistrusts), and what the page's own
 * structure calls navigation, comments or sharing does not. Where the judge finds nothing worth the name, structure
 * decides alone: main or article, else the body, without what stands around.
 */
export function findArticle(root: ElementNode, judged: ReadonlySet<TextNode>): FoundArticle {
  const sizes = measure(root, judged);
  const sizeOf = (node: PageNode): Size => sizes.get(node) ?? NOTHING;
  const whole = sizeOf(root);
  // For a page of few words the judge lowers its demands until it takes everything.
  const isJudged = whole.judged >= LEAST;
  const container = isJudged ? widen(narrow(root, sizeOf), sizeOf) : findMain(root, sizeOf);
  const dropped = new Set<PageNode>();
  const drop = (element: ElementNode): void => {
    const size = sizeOf(element);
    // A name never takes away what is most of the article: `class="tags-article"` is some page's way to say main.
    const isMost =
      element === container ||
      (isJudged ? size.judged > sizeOf(container).judged / 2 : size.own > sizeOf(container).own / 2);
    if (isSilent(element)) dropped.add(element);
    else if (isPopup(element) && !isMost) dropped.add(element);
    else if (isChrome(element) && !isMost && (!isJudged || size.judged < size.own / 2 || isAlwaysChrome(element)))
      dropped.add(element);
    else if (isContentsList(element)) dropped.add(element);
    else if (isJudged && size.judged === 0 && isLinks(size) && headingLevel(element) === 0 && isBlockElement(element))
      dropped.add(element);
    else for (const child of element.children) if (child.type === 'element') drop(child);
  };
  drop(container);
  for (const child of listTrailing(container, sizeOf, isJudged)) dropped.add(child);
  const wayOut = findWayOut(container, dropped);
  if (wayOut) dropped.add(wayOut);
  const keeps = (node: PageNode): boolean => !dropped.has(node);
  return { container, keeps };
}

/** Letters below an element: all that can be seen, those of links, those that the judge took; and its headings. */
interface Size {
  readonly own: number;
  readonly linked: number;
  readonly links: number;
  readonly judged: number;
  readonly headings: number;
}

const NOTHING: Size = { own: 0, linked: 0, links: 0, judged: 0, headings: 0 };

function measure(root: ElementNode, judged: ReadonlySet<TextNode>): Map<PageNode, Size> {
  const sizes = new Map<PageNode, Size>();
  const visit = (element: ElementNode, inLink: boolean, inChrome: boolean): Size => {
    const total = { own: 0, linked: 0, links: 0, judged: 0, headings: 0 };
    if (isSilent(element)) return NOTHING;
    const isLink = element.name === 'a' && 'href' in element.attributes;
    for (const child of element.children) {
      if (child.type === 'element') {
        const size = visit(child, inLink || isLink, inChrome || isChrome(child));
        for (const key of ['own', 'linked', 'links', 'judged', 'headings'] as const) total[key] += size[key];
        continue;
      }
      const own = child.text.text.replace(/\s+/g, '').length;
      const size = { ...NOTHING, own, linked: inLink || isLink ? own : 0, judged: judged.has(child) ? own : 0 };
      sizes.set(child, size);
      total.own += own;
      total.linked += size.linked;
      total.judged += size.judged;
    }
    if (isLink && total.own > 0) total.links += 1;
    const level = headingLevel(element);
    if (level > 1 && level < 5 && !inChrome && total.own > 0 && total.linked < total.own / 2) total.headings += 1;
    sizes.set(element, total);
    return total;
  };
  visit(root, false, false);
  return sizes;
}

/** The smallest element that holds nearly all of what was judged to be the article. */
function narrow(root: ElementNode, sizeOf: (element: ElementNode) => Size): ElementNode {
  let at = root;
  for (;;) {
    const inner = at.children.find(
      (child): child is ElementNode => child.type === 'element' && sizeOf(child).judged >= sizeOf(at).judged * 0.97,
    );
    if (!inner || headingLevel(inner) > 0 || !isBlockElement(inner)) return at;
    at = inner;
  }
}

/** Sections that the judge left outside: the article or main element around, or siblings of the same make. */
function widen(container: ElementNode, sizeOf: (element: ElementNode) => Size): ElementNode {
  const { headings } = sizeOf(container);
  const around = [...eachAncestor(container)].filter((above) => above.name !== '' && above.name !== 'html');
  const main = around.find((above) => MAIN(above) && sizeOf(above).headings > headings);
  const parent = container.parent;
  const twins = parent?.children.filter(
    (child) =>
      child.type === 'element' &&
      child.name === container.name &&
      child.attributes.class === container.attributes.class &&
      startsWithHeading(child) &&
      sizeOf(child).own - sizeOf(child).linked >= LEAST,
  );
  if (main) return main;
  return parent && twins && twins.length > 1 && startsWithHeading(container) ? parent : container;
}

function startsWithHeading(element: ElementNode): boolean {
  for (const inner of eachElement(element)) {
    if (headingLevel(inner) > 1) return true;
    if (inner.children.some((child) => child.type === 'text' && child.text.text.trim() !== '')) return false;
  }
  return false;
}

function findMain(root: ElementNode, sizeOf: (element: ElementNode) => Size): ElementNode {
  const elements = [...eachElement(root)];
  const body = elements.find((element) => element.name === 'body') ?? root;
  const enough = sizeOf(body).own / 4;
  const mains = elements.filter((element) => MAIN(element) && sizeOf(element).own >= enough);
  return mains.at(-1) ?? body;
}

/** Navigation is that wherever it stands; other names only tell where the judge agrees. */
function isAlwaysChrome({ name, attributes }: ElementNode): boolean {
  return name === 'nav' || attributes.role === 'navigation' || attributes.role === 'search';
}

/** Links into the page itself, and nothing else: its table of contents. */
function isContentsList(element: ElementNode): boolean {
  if (element.name !== 'ul' && element.name !== 'ol') return false;
  const items = element.children.filter((child): child is ElementNode => child.type === 'element');
  return items.length >= 2 && items.every(isContentsItem);
}

function isContentsItem(item: ElementNode): boolean {
  const link = item.children.find((child) => child.type === 'element' || child.text.text.trim() !== '');
  return link?.type === 'element' && link.name === 'a' && /^#./.test(link.attributes.href ?? '');
}

/** Words that mostly lead elsewhere. */
function isLinks({ own, linked, links }: Size): boolean {
  return links >= 2 && linked > own * 0.6;
}

/** What follows the last of the article in its container without any prose of its own: a list of links, a label. */
function listTrailing(container: ElementNode, sizeOf: (node: PageNode) => Size, isJudged: boolean): PageNode[] {
  if (!isJudged) return [];
  let last = container.children.findLastIndex((child) => sizeOf(child).judged > 0);
  // A picture below the last words is still the article's.
  while (isPicture(container.children[last + 1]) || isBlank(container.children[last + 1])) last += 1;
  let end = container.children.length;
  for (let i = end - 1; i > last; i -= 1) {
    const child = container.children[i];
    const { own, linked } = child ? sizeOf(child) : NOTHING;
    if (own - linked >= LEAST && linked < own / 2) break;
    end = i;
  }
  return container.children.slice(end);
}

const isBlank = (node: PageNode | undefined): boolean => node?.type === 'text' && node.text.text.trim() === '';

/** A picture, with no words but its caption. */
function isPicture(node: PageNode | undefined): boolean {
  if (node?.type !== 'element' || isChrome(node)) return false;
  const elements = [...eachElement(node)];
  const captions = elements.filter(({ name }) => name === 'figcaption');
  const said = textOf(node).trim().length;
  return elements.some(({ name }) => name === 'img') && said <= captions.map(textOf).join('').length;
}

/** A link behind the last sentence, no part of it: back to the start, on to the next page. */
function findWayOut(container: ElementNode, dropped: ReadonlySet<PageNode>): ElementNode | null {
  const texts: TextNode[] = [];
  const gather = (node: PageNode): void => {
    if (dropped.has(node)) return;
    if (node.type === 'element') for (const child of node.children) gather(child);
    else if (node.text.text.trim() !== '') texts.push(node);
  };
  gather(container);
  const link = texts.at(-1) && [...eachAncestor(texts.at(-1) as TextNode)].find(({ name }) => name === 'a');
  if (!link) return null;
  const own = texts.filter((text) => [...eachAncestor(text)].includes(link));
  const words = own
    .map((text) => text.text.text)
    .join('')
    .trim();
  const before = texts.at(-1 - own.length)?.text.text.trimEnd() ?? '';
  const isOutside = endsSentence(before) && !endsWhole(words);
  return isOutside && words.length <= 40 ? link : null;
}
