import type { TracedText } from '../../model.js';
import { slice, trim } from '../../trace.js';
import { dropAddress, readByline } from '../bylines.js';
import { namesOf } from './elements.js';
import { type ElementNode, eachElement, eachText, type PageTree } from './parseTree.js';
import { readData } from './readData.js';
import { visibleWords } from './visibleWords.js';

/**
 * Who wrote a page's article: as its head states, as it says near the article, as its data say.
 * @param near the elements around the article
 */
export function findPageAuthor(
  tree: PageTree,
  near: readonly ElementNode[],
  stated: TracedText | null,
  data: readonly ElementNode[],
): TracedText | null {
  return nameOnly(
    notEditor(notAddress(stated), tree) ??
      findMarked(near) ??
      readData(data, 'author')
        .map(notAddress)
        .find((author) => author !== null) ??
      findLinked(near),
  );
}

/** What a link to all that somebody wrote says around the name: `View all posts by …`, `…のすべての投稿を表示`. */
const BEFORE_NAME =
  /^(?:(?:(?:view|see|read) )?(?:all|more) (?:posts|articles|stories) (?:by|from)|(?:voir )?(?:tous )?les articles (?:de|par)|alle (?:beiträge|artikel) von|(?:ver )?todas las (?:entradas|notas) (?:de|por)|查看)\s+/iu;
const BEHIND_NAME =
  /\s*(?:の(?:すべて|全て)?の?(?:投稿|記事)(?:一覧)?(?:を(?:表示|見る))?|的(?:所有|全部)文章|의 (?:모든 )?(?:글|기사)(?: 보기)?)$/u;

function nameOnly(author: TracedText | null): TracedText | null {
  if (!author) return null;
  const start = BEFORE_NAME.exec(author.text)?.[0].length ?? 0;
  const end = BEHIND_NAME.exec(author.text)?.index ?? author.text.length;
  return end > start ? trim(slice(author, start, end)) : author;
}

function notAddress(words: TracedText | null): TracedText | null {
  if (!words || /^(?:https?:|www\.|@|\d+$)|\//i.test(words.text) || words.text.length > 80) return null;
  const name = dropAddress(words);
  return name && (readByline(name)?.author ?? name);
}

/** Some systems state the editor as a page's author; the page itself says who edited it: `责任编辑：王小明`. */
function notEditor(words: TracedText | null, tree: PageTree): TracedText | null {
  if (!words || !/^\p{Script=Han}{2,8}$/u.test(words.text)) return words;
  // Before the name may stand the paper's: `面包网王小明`.
  const names = words.text.length > 4 ? [words.text, words.text.slice(-3), words.text.slice(-2)] : [words.text];
  const label = new RegExp(`(?:[編编][輯辑]|[責责][編编])\\s*[:：]\\s*(?:${names.join('|')})(?!\\p{Script=Han})`, 'u');
  return [...eachText(tree.root)].some(({ text }) => label.test(text.text)) ? null : words;
}

/** Who edited or checked a text has not written it. */
const NOT_AUTHOR =
  /^(?:[責责]任)?[編编][輯辑]|^[責责][編编]|^(?:(?:medically |clinically |fact[- ])?(?:reviewed|checked|verified) by|(?:medizinisch |fachlich )?geprüft (?:von|durch)|revisado por|(?:relu|validé|vérifié) par|[審审][核校閱阅]|[监監][修制製]|감수)(?=[\s:：]|$)/iu;

/** `rel=author`, `itemprop=author`, `class=byline`: the shortest thing that is marked so. */
function findMarked(elements: readonly ElementNode[]): TracedText | null {
  const marked = elements.filter(
    (element) =>
      element.attributes.rel === 'author' ||
      element.attributes.itemprop === 'author' ||
      /(?:^|[\s_-])(?:byline|author(?:-?name)?)(?=$|\s)/i.test(namesOf(element)),
  );
  for (const element of marked) {
    const named = [...eachElement(element)].find(({ attributes }) => attributes.itemprop === 'name') ?? element;
    const words = visibleWords(named);
    if (NOT_AUTHOR.test(words.text)) continue;
    const author = readByline(words)?.author ?? words;
    if (/\p{L}/u.test(author.text) && author.text.length <= 60 && !/[。！？!?]|\d{4}/u.test(author.text)) return author;
  }
  return null;
}

/** A name that leads to the page of those who write: `/author/4561`. */
function findLinked(elements: readonly ElementNode[]): TracedText | null {
  for (const element of elements) {
    if (
      element.name !== 'a' ||
      !/\/(?:authors?|writers?|columnists?|redaktion|auteurs?|autor(?:es)?)\/[^/]/i.test(element.attributes.href ?? '')
    )
      continue;
    const words = visibleWords(element);
    if (NOT_AUTHOR.test(words.text)) continue;
    const author = readByline(words)?.author ?? words;
    if (/\p{L}/u.test(author.text) && author.text.length <= 40 && !/[。！？!?]|\d/u.test(author.text)) return author;
  }
  return null;
}
