import { headsAppendix } from '../../clean/boilerplate/vocabulary.js';
import { countLetters } from './countLetters.js';
import { countProse } from './countProse.js';
import { headingLevel, isBlockElement, isSilent, namesOf } from './elements.js';
import { findPageAddress } from './pageAddress.js';
import { type ElementNode, eachElement, eachText, type PageNode, type PageTree, textOf } from './parseTree.js';

/** Fewer of a kind may be the article's own. */
const FEWEST = 4;
/** Of those that stand in a row. */
const MOST_OTHERS = 0.25;
/** Letters of a card: its title and the beginning of what it leads to. Signs of Han count as two. */
const LONGEST = 900;
const SHORTEST_TITLE = 14;
/** So much prose is left when the cards are gone, or they are what the page is about. */
const LEAST_LEFT = 400;

/**
 * Takes the rows of cards off a page that lead to other articles of its site: each has a title that is a link, and says
 * when its article was written, what it is filed under, or breaks off. Their prose is longer than many an article's, and
 * would be judged to be it.
 */
export function dropTeasers(tree: PageTree): void {
  const host = hostOf(findPageAddress(tree) ?? '');
  const rows = [...eachElement(tree.root)].flatMap((element) =>
    isSilent(element)
      ? []
      : listRows(element).filter((row) => (row.length >= FEWEST && isTeasers(row, element, host)) || leadOn(row, host)),
  );
  const few = rows.filter((row) => row.length < FEWEST).flat();
  // What is made of such cards as a whole is a list of the page's own.
  const isAside = few.length === 0 || isSmall(few, tree);
  const dropped = rows.filter((row) => row.length >= FEWEST || isAside);
  const cards = new Set<PageNode>(dropped.flat());
  if (cards.size === 0 || countProse(tree.root, cards) < LEAST_LEFT) return;
  for (const row of dropped) if (row.length < FEWEST) for (const head of listHeads(row)) cards.add(head);
  for (const card of cards) {
    const siblings = card.parent?.children ?? [];
    siblings.splice(siblings.indexOf(card), 1);
  }
}

/** Its children of one make, as far as there are many. */
function listRows({ children }: ElementNode): ElementNode[][] {
  const rows = new Map<string, ElementNode[]>();
  for (const child of children) {
    if (child.type === 'text' || !isBlockElement(child) || headingLevel(child) > 0 || child.name === 'p') continue;
    const make = `${child.name} ${child.attributes.class ?? ''}`;
    rows.set(make, [...(rows.get(make) ?? []), child]);
  }
  return [...rows.values()].filter((row) => row.length >= FEWEST_NAMED);
}

/** Cards that are named so, each with a button that leads on: two of them are enough. */
const FEWEST_NAMED = 2;
const NAMED = /(?:^|[\s_-])(?:teasers?|related|promos?|recommend(?:ed|ation)?)(?=$|[\s_-])/i;
const LEADS_ON =
  /^(?:weiterlesen|mehr (?:lesen|erfahren)|(?:read|learn|see) more|continue reading|lire (?:la suite|plus)|en savoir plus|leer más|seguir leyendo|ver más|leggi(?: di più)?|続きを読む|もっと(?:見る|読む)|[阅閱][读讀](?:全文|更多)|[查閱][看閱]更多|더 ?(?:보기|읽기))\s*[>›»→…]*$/iu;

function leadOn(row: readonly ElementNode[], host: string): boolean {
  return row.every(
    (card) =>
      NAMED.test(card.attributes.class ?? '') &&
      countLetters(textOf(card)) <= LONGEST &&
      [...eachElement(card)].some(
        (link) => link.name === 'a' && leadsInside(link, host) && LEADS_ON.test(textOf(link).trim()),
      ),
  );
}

/** The heading right above a row, or above the box that holds nothing else. */
function listHeads([card]: readonly ElementNode[]): ElementNode[] {
  let box = card?.parent;
  while (box?.parent && box.parent.children.filter(({ type }) => type === 'element').length === 1) box = box.parent;
  const beside = box?.parent?.children.filter((child): child is ElementNode => child.type === 'element') ?? [];
  const above = box ? beside[beside.indexOf(box) - 1] : undefined;
  return above && headingLevel(above) > 0 ? [above] : [];
}

/** Of the page's letters in running text. */
const MOST_NAMED = 0.25;

function isSmall(cards: readonly ElementNode[], tree: PageTree): boolean {
  const all = countProse(tree.root, new Set());
  return all - countProse(tree.root, new Set<PageNode>(cards)) <= all * MOST_NAMED;
}

function isTeasers(row: readonly ElementNode[], parent: ElementNode, host: string): boolean {
  // What a text refers to.
  if (/references?|citations?|footnotes?/i.test(namesOf(parent))) return false;
  const filled = row.filter((card) => textOf(card).trim() !== '');
  const titled = new Map(filled.map((card) => [card, findTitle(card, host)]));
  const cards = filled.filter((card) => titled.get(card));
  // In a list of posts each has the same buttons.
  if (new Set([...titled.values()].map((title) => title && textOf(title))).size < cards.length * (1 - MOST_OTHERS))
    return false;
  if (cards.length < FEWEST || filled.length - cards.length > filled.length * MOST_OTHERS) return false;
  if (isAnnounced(parent, row[0] as ElementNode)) return true;
  const telling = cards.filter((card) => isDated(card) || breaksOff(card) || isFiled(card, host));
  return telling.length * 2 > cards.length;
}

/** The link to another page of the site that is a line by itself in a card. */
function findTitle(card: ElementNode, host: string): ElementNode | null {
  if (countLetters(textOf(card)) > LONGEST) return null;
  for (const link of eachElement(card)) {
    if (link.name !== 'a' || !leadsInside(link, host) || countLetters(textOf(link)) < SHORTEST_TITLE) continue;
    return isAlone(link, card) ? link : null;
  }
  return null;
}

/** Whether a link is all that its line says. */
function isAlone(link: ElementNode, card: ElementNode): boolean {
  for (let line = link.parent; line; line = line.parent) {
    if (line === card || isBlockElement(line)) return line === card || textOf(line).trim() === textOf(link).trim();
  }
  return false;
}

function leadsInside({ attributes }: ElementNode, host: string): boolean {
  const address = attributes.href?.trim() ?? '';
  if (address === '' || /^(?:javascript|mailto|tel|data):|#/i.test(address)) return false;
  const to = hostOf(address);
  return to === '' || to === host;
}

/** The last two names of an address's host; empty where it has none. */
function hostOf(address: string): string {
  const host = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  return host.split('.').slice(-2).join('.');
}

function isDated(card: ElementNode): boolean {
  return (
    [...eachElement(card)].some(({ name }) => name === 'time') ||
    /(?:19|20)\d\d[-/.年]\s?\d{1,2}|\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d|\d\s?(?:小時|小时|分鐘|分钟|天|日|週|周|時間|分|시간|분|일)\s?(?:前|전)|\b\d+\s?(?:h|hrs?|hours?|mins?|minutes?|days?|weeks?|months?)\sago\b|\b(?:hace|il y a|vor)\s\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}\b/iu.test(
      [...eachText(card)].map(({ text }) => text.text).join(' '),
    )
  );
}

function breaksOff(card: ElementNode): boolean {
  return /(?:…|\.\.\.)\s*(?:\S{0,12}|\S{1,12} \S{1,12})$/u.test(textOf(card).trim());
}

/** What it is filed under, or who wrote it, is a second link. */
function isFiled(card: ElementNode, host: string): boolean {
  const links = [...eachElement(card)].filter(
    (link) => link.name === 'a' && leadsInside(link, host) && textOf(link).trim() !== '',
  );
  return new Set(links.map(({ attributes }) => attributes.href)).size > 1;
}

/** Whether a heading above the row, or its own name, says that it leads to others. */
function isAnnounced(parent: ElementNode, first: ElementNode): boolean {
  if (
    /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|teasers?|latest|trending|most-?read|more-?stories)(?=$|[\s_-])/i.test(
      namesOf(parent),
    )
  )
    return true;
  const above = parent.children.slice(0, parent.children.indexOf(first)).findLast(({ type }) => type === 'element');
  return above !== undefined && headsAppendix(textOf(above).trim());
}
