import type { ArticleFacts, TracedText } from '../../model.js';
import { EMPTY, slice, trim } from '../../trace.js';
import { readByline } from '../bylines.js';
import { attributeWords } from './attributeWords.js';
import { isSilent, namesOf } from './elements.js';
import { findPageTitle } from './pageTitle.js';
import { type ElementNode, eachElement, eachText, type PageTree } from './parseTree.js';
import { foldSpace } from './readWords.js';

/** In characters: the name of the month is the longest of it. */
const LONGEST_DAY = 24;

/** What a page says about its article: in its head, in the data it keeps for machines, in its byline. */
export function readPageFacts(tree: PageTree, container: ElementNode): ArticleFacts {
  const elements = [...eachElement(tree.root)];
  const metas = elements.filter(({ name }) => name === 'meta');
  const meta = (...names: readonly string[]): TracedText | null => {
    for (const name of names) {
      const found = metas.find(({ attributes }) =>
        [attributes.name, attributes.property, attributes.itemprop].some((key) => key?.toLowerCase() === name),
      );
      const words = found ? foldSpace(attributeWords(tree, found, 'content')) : EMPTY;
      if (words.text !== '') return words;
    }
    return null;
  };
  const site = meta('og:site_name', 'application-name');
  const data = elements.filter(
    ({ name, attributes }) => name === 'script' && /^application\/ld\+json/i.test(attributes.type ?? ''),
  );
  const near = [...eachElement(findNeighbourhood(container))];
  return {
    title: findPageTitle(elements, container, meta('og:title', 'twitter:title', 'dc.title'), site),
    author:
      notEditor(notAddress(meta('author', 'article:author', 'dc.creator', 'parsely-author', 'byl')), tree) ??
      findAuthor(near) ??
      readData(data, 'author'),
    date: spellDay(
      toDay(
        meta('article:published_time', 'datepublished', 'pubdate', 'publishdate', 'date', 'dc.date', 'og:pubdate'),
      ) ??
        toDay(findTime(tree, near)) ??
        toDay(readData(data, 'datePublished')),
      near,
    ),
    origin: site,
  };
}

/** Bylines stand a few boxes away from the text, within the body. */
function findNeighbourhood(container: ElementNode): ElementNode {
  let at = container;
  for (let steps = 0; steps < 3; steps += 1) {
    if (!at.parent || at.parent.name === '' || at.name === 'article' || at.name === 'main') break;
    at = at.parent;
  }
  return at;
}

function notAddress(words: TracedText | null): TracedText | null {
  if (!words || /^(?:https?:|www\.|@|\d+$)|\//.test(words.text) || words.text.length > 80) return null;
  return readByline(words)?.author ?? words;
}

/** Some systems state the editor as a page's author; the page itself says who edited it: `责任编辑：王小明`. */
function notEditor(words: TracedText | null, tree: PageTree): TracedText | null {
  if (!words || !/^\p{Script=Han}{2,4}$/u.test(words.text)) return words;
  const label = new RegExp(`(?:[編编][輯辑]|[責责][編编])\\s*[:：]\\s*${words.text}`, 'u');
  return [...eachText(tree.root)].some(({ text }) => label.test(text.text)) ? null : words;
}

/** `rel=author`, `itemprop=author`, `class=byline`: the shortest thing that is marked so. */
function findAuthor(elements: readonly ElementNode[]): TracedText | null {
  const marked = elements.filter(
    (element) =>
      element.attributes.rel === 'author' ||
      element.attributes.itemprop === 'author' ||
      /(?:^|[\s_-])(?:byline|author(?:-?name)?)(?=$|\s)/i.test(namesOf(element)),
  );
  for (const element of marked) {
    const named = [...eachElement(element)].find(({ attributes }) => attributes.itemprop === 'name') ?? element;
    const words = visibleWords(named);
    if (/^(?:[責责]任)?[編编][輯辑]|^[責责][編编]/u.test(words.text)) continue;
    const author = readByline(words)?.author ?? words;
    if (/\p{L}/u.test(author.text) && author.text.length <= 60 && !/[。！？!?]|\d{4}/u.test(author.text)) return author;
  }
  return null;
}

/** The first day that the page states near its article, in a form for machines or for people. */
function findTime(tree: PageTree, elements: readonly ElementNode[]): TracedText | null {
  const isStated = ({ name, attributes }: ElementNode): boolean =>
    name === 'time' || attributes.itemprop === 'datePublished';
  const isNamed = (element: ElementNode): boolean =>
    /(?:^|[\s_-])(?:pub-?)?(?:date|time)(?=$|[\s_-])/i.test(namesOf(element));
  for (const element of [...elements.filter(isStated), ...elements.filter(isNamed)]) {
    const stated = attributeWords(tree, element, element.name === 'time' ? 'datetime' : 'content');
    const words = stated.text === '' ? visibleWords(element) : stated;
    if (isStated(element) ? /\d/.test(words.text) : readByline(words)?.date) return words;
  }
  return null;
}

/** The same day as the page writes it for people, where it does: `2019-11-21` in its head is `21 November 2019` above the text. */
function spellDay(day: TracedText | null, elements: readonly ElementNode[]): TracedText | null {
  const [, year, month, date] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(day?.text ?? '') ?? [];
  if (!year || !month || !date) return day;
  for (const element of elements) {
    const isDated =
      element.name === 'time' ||
      element.attributes.itemprop === 'datePublished' ||
      /(?:^|[\s_-])(?:date|time|published|pub-?date)(?=$|[\s_-])/i.test(namesOf(element));
    if (!isDated) continue;
    const words = visibleWords(element);
    const written = readByline(words)?.date ?? words;
    const numbers = (written.text.match(/\d+/g) ?? []).map(Number);
    const isSame = numbers.includes(Number(year)) && numbers.includes(Number(date));
    const isDay =
      numbers.length === 2 ? /\p{L}{3}/u.test(written.text) : numbers.length === 3 && numbers.includes(Number(month));
    if (isSame && isDay && written.text.length <= LONGEST_DAY) return written;
  }
  return day;
}

/** The day is enough: the time of day and its zone are the page's, not the reader's. */
function toDay(words: TracedText | null): TracedText | null {
  if (!words) return null;
  const day = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日/.exec(words.text);
  if (day) return slice(words, day.index, day.index + day[0].length);
  return /\d{4}/.test(words.text) && words.text.length <= 40 ? words : null;
}

/** A string of the page's JSON-LD, if it is written without escapes: then it can be traced. */
function readData(scripts: readonly ElementNode[], key: 'author' | 'datePublished'): TracedText | null {
  const pattern =
    key === 'author'
      ? /"author"\s*:\s*\[?\s*(?:\{[^{}]*?"name"\s*:\s*)?"([^"\\]{2,60})"/
      : /"datePublished"\s*:\s*"([^"\\]{8,40})"/;
  for (const script of scripts)
    for (const { text } of eachText(script)) {
      const found = pattern.exec(text.text);
      if (!found?.[1]) continue;
      const at = found.index + found[0].length - 1 - found[1].length;
      const words = slice(text, at, at + found[1].length);
      if (key === 'datePublished' || notAddress(words)) return words;
    }
  return null;
}

function visibleWords(element: ElementNode): TracedText {
  let first: TracedText | null = null;
  for (const text of eachText(element)) {
    if (text.text.text.trim() === '' || isSilent(text.parent)) continue;
    // Words of several pieces are a line about the author, of which the first says who it is.
    first ??= trim(foldSpace(text.text));
  }
  return first ?? EMPTY;
}
