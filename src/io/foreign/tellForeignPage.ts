import { Parser } from 'htmlparser2';
import { endsStatement } from '../../core/sentenceEnds.js';
import type { Foreign } from './foreign.js';

/** In letters: pages that only ask or refuse say no more than this. */
const FEW_LETTERS = 250;
const MOST_LETTERS = 900;
/** In letters: whole sentences in paragraphs that only an article has. */
const FEW_STATEMENTS = 400;
const SHORTEST_STATEMENT = 60;

const FROM_BROWSER =
  'Open it in a browser, and save the article from there: its text as .txt, or the whole page as .html.';

const CHECK =
  /checking (?:if the site connection is secure|your browser)|verif(?:y|ying) (?:that )?you(?:'re| are) (?:a |not a )?(?:human|robot)|are you a robot|\bcaptcha\b|unusual traffic|人机(?:验证|驗證)|安全[验驗][证證]|完成[验驗][证證]|访问(?:过于频繁|异常)|環境異常|环境异常/iu;
const FAULT =
  /\b(?:40[01346]|410|429|50[0234])\b|not found|forbidden|access denied|bad gateway|service unavailable|页面不存在|頁面不存在|找不到(?:页面|頁面|网页|網頁)|内容已被?删除|ページが見つかりません|페이지를 찾을 수 없|página no encontrada|page introuvable|seite nicht gefunden/iu;
const ASKS_FOR_SCRIPTS = /javascript/i;
/** Deeper than pages are, in elements. */
const DEEPEST = 256;
/** Elements whose words nobody sees. */
const UNSEEN = new Set(['script', 'style', 'template', 'svg', 'noscript']);

interface Seen {
  /** What a reader sees without scripts: no more of it than says whether there is more. */
  words: string;
  /** Title, first heading. */
  names: string;
  /** What is said to those who have no scripts. */
  withoutScripts: string;
  asksPassword: boolean;
  isMounted: boolean;
  hasScripts: boolean;
}

/** A page that holds no article: one that scripts would fill, one to sign in at, one that refuses; null for the others. */
export function tellForeignPage(html: string): Foreign | null {
  if (countLetters(readParagraphs(html)) > MOST_LETTERS) return null;
  const seen = look(html);
  const letters = countLetters(seen.words);
  if (letters > MOST_LETTERS) return null;
  if (CHECK.test(seen.words) || CHECK.test(seen.names))
    return { what: 'a page that keeps robots out', fix: FROM_BROWSER };
  // Many a page of news has a box to sign in at beside its few paragraphs.
  if (seen.asksPassword && countLetters(readParagraphs(html, isStatement)) < FEW_STATEMENTS)
    return { what: 'a page to sign in at', fix: FROM_BROWSER };
  if (letters > FEW_LETTERS) return null;
  if (FAULT.test(seen.names))
    return {
      what: 'the page of an error',
      fix: 'Look in a browser whether the address is right, and name the article’s own.',
    };
  const isFilled = seen.isMounted || ASKS_FOR_SCRIPTS.test(seen.withoutScripts) || letters === 0;
  return seen.hasScripts && isFilled
    ? { what: 'a page without text, which scripts fill in a browser', fix: FROM_BROWSER }
    : null;
}

/**
 * What stands between the tags of paragraphs, wherever they are: saved pages have scripts and comments without an end, in
 * which the text of an article would be lost below.
 */
function readParagraphs(html: string, isRead: (words: string) => boolean = () => true): string {
  return html
    .split(/<p(?=[\s>])/i)
    .slice(1)
    .map((part) => `${part.split(/<\/p\b/i, 1)[0]}`.replace(/^[^<>]*>|<[^<>]*>/g, ' '))
    .filter(isRead)
    .reduce(grow, '');
}

/** A sentence of a text: what a box says of passwords is shorter. */
function isStatement(words: string): boolean {
  return countLetters(words) >= SHORTEST_STATEMENT && endsStatement(words.trim());
}

function look(html: string): Seen {
  const seen: Seen = {
    words: '',
    names: '',
    withoutScripts: '',
    asksPassword: false,
    isMounted: false,
    hasScripts: false,
  };
  // How many elements of each sort are open.
  let unseen = 0;
  let named = 0;
  let without = 0;
  let depth = 0;
  const count = (name: string, by: 1 | -1): void => {
    depth += by;
    if (UNSEEN.has(name)) unseen += by;
    if (isName(name)) named += by;
    if (name === 'noscript') without += by;
  };
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      count(name, 1);
      // The parser takes the longer for each element the deeper it stands: no page of a person's goes on like this.
      if (depth > DEEPEST) parser.pause();
      if (name === 'script') seen.hasScripts = true;
      if (name === 'app-root' || MOUNT.test(attributes.id ?? '')) seen.isMounted = true;
      if (name === 'input' && attributes.type?.toLowerCase() === 'password') seen.asksPassword = true;
    },
    ontext(text) {
      if (without > 0) seen.withoutScripts = grow(seen.withoutScripts, text);
      else if (unseen > 0) return;
      else if (named > 0) seen.names = grow(seen.names, text);
      else seen.words = grow(seen.words, text);
    },
    onclosetag(name) {
      count(name, -1);
    },
  });
  parser.end(html);
  return seen;
}

/** What scripts fill is called so by the makers of frameworks. */
const MOUNT = /^(?:root|app|__next|__nuxt|___gatsby|main-app|application)$/i;

const isName = (element: string): boolean => element === 'title' || element === 'h1';

/** Longer than any page of these has: there is no need to keep more. */
const ENOUGH = 8 * MOST_LETTERS;

function grow(all: string, text: string): string {
  return all.length > ENOUGH ? all : `${all} ${text}`;
}

/** A letter of a language without spaces says as much as three Latin ones. */
function countLetters(words: string): number {
  const all = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const wide = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return all + 2 * wide;
}
