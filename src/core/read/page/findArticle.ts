import { endsSentence, endsWhole } from '../../sentenceEnds.js';
import { announcesOthers, isAlwaysChrome, isContentsList, isOthers } from './asides.js';
import { headingLevel, isBlockElement, isChrome, isPopup, isSilent } from './elements.js';
import { measureTexts, NOTHING, type Size } from './measureTexts.js';
import { type ElementNode, eachAncestor, eachElement, type PageNode, type TextNode, textOf } from './parseTree.js';

/** The part of a page that is its article. */
export interface FoundArticle {
  readonly container: ElementNode;
  readonly keeps: (node: PageNode) => boolean;
}

/** Fewer letters than this are no article, or not all of it. */
const LEAST = 140;
/** What is left beside a box of other articles is an article. */
const LEAST_APART = 250;
/** A piece of news of two sentences. */
const LEAST_STORY = 60;
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
  const sizes = measureTexts(root, judged);
  const sizeOf = (node: PageNode): Size => sizes.get(node) ?? NOTHING;
  const whole = sizeOf(root);
  const isJudged = whole.judged >= LEAST || isShortStory(whole);
  const container = isJudged ? widen(narrow(root, sizeOf), sizeOf) : findMain(root, sizeOf);
  const dropped = new Set<PageNode>();
  const drop = (element: ElementNode): void => {
    const size = sizeOf(element);
    // Where the judge took other articles for this one's end, their box says what they are.
    const isElse = isJudged && isOthers(element) && sizeOf(container).judged - size.judged >= LEAST_APART;
    // A name never takes away what is most of the article: `class="tags-article"` is some page's way to say main.
    const isMost =
      element === container ||
      (isJudged ? !isElse && size.judged > sizeOf(container).judged / 2 : size.own > sizeOf(container).own / 2);
    if (isSilent(element)) dropped.add(element);
    else if (isPopup(element) && !isMost) dropped.add(element);
    else if (isAlwaysChrome(element) && !isMost) dropped.add(element);
    else if (isChrome(element) && !isMost && (!isJudged || isElse || size.judged < size.own / 2)) dropped.add(element);
    else if (isContentsList(element)) dropped.add(element);
    else if (isJudged && size.judged === 0 && leadsOn(size) && announcesOthers(element)) dropped.add(element);
    else if (isJudged && size.judged === 0 && isLinks(size) && headingLevel(element) === 0 && isBlockElement(element))
      dropped.add(element);
    else for (const child of element.children) if (child.type === 'element') drop(child);
  };
  drop(container);
  for (const child of listTrailing(container, sizeOf, isJudged)) dropped.add(child);
  for (const child of listBelowFooter(container, sizeOf)) dropped.add(child);
  const wayOut = findWayOut(container, dropped);
  if (wayOut) dropped.add(wayOut);
  const keeps = (node: PageNode): boolean => !dropped.has(node);
  return { container, keeps };
}

/**
 * Few words of many. For a page of few words the judge lowers its demands until it takes everything: then it has judged
 * nothing.
 */
function isShortStory({ own, judged }: Size): boolean {
  return judged >= LEAST_STORY && judged < own / 4;
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

/** Titles that are links, with a few words below each. */
function leadsOn({ own, linked, links }: Size): boolean {
  return links >= 3 && linked > own * 0.2;
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

/** Of a container's letters: more is no addition. */
const MOST_BELOW = 0.2;

/** What stands below an article's own footer: what is asked of readers, how to support those who write. */
function listBelowFooter(container: ElementNode, sizeOf: (node: PageNode) => Size): PageNode[] {
  const count = (nodes: readonly PageNode[]): number => nodes.reduce((sum, node) => sum + sizeOf(node).own, 0);
  const all = count(container.children);
  let at: ElementNode | undefined = container;
  while (at) {
    const { children }: ElementNode = at;
    const below = children.slice(children.findIndex(isFooter) + 1);
    if (below.length < children.length) return count(below) <= all * MOST_BELOW ? below : [];
    at = children.find((child): child is ElementNode => child.type === 'element' && sizeOf(child).own * 2 > all);
  }
  return [];
}

const isFooter = (node: PageNode): boolean => node.type === 'element' && node.name === 'footer';
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
