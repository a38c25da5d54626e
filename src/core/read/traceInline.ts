import { decodeHTML } from 'entities';
import type { Token } from 'marked';
import type { TracedText } from '../model.js';
import { EMPTY, join, replaceRanges, slice, trim } from '../trace.js';
import { LinkList } from './linkList.js';
import { knownToken } from './markdown/knownToken.js';
import { joinLines } from './readText.js';

/** A stretch of a text that tokens are looked up in, in order. */
export class Cursor {
  readonly #text: TracedText;
  #at: number;
  readonly #end: number;
  /** What is found on the way to lead somewhere. */
  readonly links: LinkList;

  constructor(text: TracedText, links = new LinkList(), at = 0, end = text.text.length) {
    this.#text = text;
    this.#at = at;
    this.#end = end;
    this.links = links;
  }

  copy(): Cursor {
    return new Cursor(this.#text, this.links, this.#at, this.#end);
  }

  /**
   * The stretch that holds `raw`. Inside list items and quotes marked takes the indentation off its raw text, so
   * there its words are not found in one piece: then the stretch is all that is left.
   */
  enter(raw: string): Cursor {
    const found = this.#search(raw);
    return found < 0 ? this.copy() : new Cursor(this.#text, this.links, found, found + raw.length);
  }

  /** Goes on after what `inside` has read, or after the whole stretch where that was found in one piece. */
  leave(inside: Cursor): void {
    this.#at = inside.#end < this.#end ? inside.#end : inside.#at;
  }

  rest(): TracedText {
    return slice(this.#text, this.#at, this.#end);
  }

  /** Whether `raw` stands between two digits, where it comes next. */
  isInNumber(raw: string): boolean {
    const found = this.#search(raw);
    const around = [this.#text.text[found - 1] ?? '', this.#text.text[found + raw.length] ?? ''];
    return found > 0 && around.every((character) => /\d/.test(character));
  }

  /** The next place of `words`, line by line where they are not found in one piece; empty where they are not there. */
  find(words: string): TracedText {
    const lines = this.#search(words) >= 0 ? [words] : words.split(/(?<=\n)/);
    return join(lines.map((line) => this.#findLine(line)));
  }

  #findLine(line: string): TracedText {
    const found = this.#search(line);
    // In a table a stroke between words is written `\|`.
    if (found < 0) return line.includes('|') ? this.#findEscaped(line) : EMPTY;
    this.#at = found + line.length;
    return slice(this.#text, found, this.#at);
  }

  #findEscaped(line: string): TracedText {
    const escaped = line.replaceAll('|', '\\|');
    const found = this.#search(escaped);
    if (found < 0) return EMPTY;
    this.#at = found + escaped.length;
    const words = slice(this.#text, found, this.#at);
    const backslashes = [...escaped.matchAll(/\\(?=\|)/g)];
    return replaceRanges(
      words,
      backslashes.map(({ index }) => ({ start: index, end: index + 1, by: '' })),
    );
  }

  /** Where `words` come next in the stretch, and nowhere behind it; -1 where they do not. */
  #search(words: string): number {
    if (this.#text.text.startsWith(words, this.#at) && this.#at + words.length <= this.#end) return this.#at;
    const found = this.#text.text.slice(this.#at, this.#end).indexOf(words);
    return found < 0 ? -1 : this.#at + found;
  }
}

/** Words that stand in a tag which glosses or hides them: the reading over a ruby base. */
const GLOSS_OPEN = /^<(?:rt|rp|script|style)\b/i;
const GLOSS_CLOSE = /^<\/(?:rt|rp|script|style)\b/i;
const LINK_OPEN = /^<a\b[^>]*?\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const LINK_CLOSE = /^<\/a\b/i;

/** The words of inline tokens, without their markup, traced. */
export function traceInline(tokens: readonly Token[], cursor: Cursor): TracedText {
  const parts: TracedText[] = [];
  let gloss = 0;
  let link: { readonly url: string; readonly from: number } | null = null;
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'html') {
      const opened = LINK_OPEN.exec(token.raw);
      if (opened) link = { url: decodeHTML(opened[1] ?? opened[2] ?? opened[3] ?? ''), from: parts.length };
      else if (link && LINK_CLOSE.test(token.raw)) {
        cursor.links.add(trim(join(parts.slice(link.from))), link.url);
        link = null;
      }
      const isNote = /^<sup\b/i.test(token.raw) && isNoteMark(tokens[i + 1], parts.at(-1)?.text ?? '');
      if (GLOSS_OPEN.test(token.raw) || isNote) gloss += 1;
      else if (GLOSS_CLOSE.test(token.raw) || (gloss > 0 && /^<\/sup\b/i.test(token.raw)))
        gloss = Math.max(0, gloss - 1);
      else if (/^<br/i.test(token.raw)) parts.push({ text: ' ', pieces: [] });
    }
    const words = traceToken(token, cursor);
    if (gloss === 0) parts.push(words);
  }
  return joinLines(join(parts));
}

/** `Interview <sup>2</sup>` names a note; the power of a number stands right behind it. */
function isNoteMark(inside: Token | undefined, before: string): boolean {
  return inside?.type === 'text' && /^\s*(?:\d{1,2}|[*†‡]{1,3})\s*$/u.test(inside.raw) && /(?:^|\s)$/u.test(before);
}

function traceToken(written: Token, cursor: Cursor): TracedText {
  const token = knownToken(written);
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
    case 'link': {
      const inside = cursor.enter(token.raw);
      const mark = isNoMarkup(token, cursor) ? (token.raw[0] ?? '') : '';
      const opening = inside.find(mark);
      const words = join([opening, traceInline(token.tokens, inside), inside.find(mark)]);
      cursor.leave(inside);
      if (token.type === 'link') cursor.links.add(trim(words), token.href);
      return words;
    }
    case 'text': {
      const nested = token.tokens;
      return nested ? traceInline(nested, cursor) : decodeEntities(cursor.find(token.raw));
    }
    case 'escape': {
      const escaped = cursor.find(token.raw);
      return slice(escaped, escaped.text.length - token.text.length);
    }
    case 'codespan': {
      const whole = cursor.find(token.raw);
      const marks = /^`+/.exec(whole.text)?.[0].length ?? 0;
      return trim(slice(whole, marks, whole.text.length - marks));
    }
    case 'br':
      cursor.find(token.raw);
      return { text: ' ', pieces: [] };
    case 'image':
    case 'html':
      cursor.leave(cursor.enter(token.raw));
      return EMPTY;
    default:
      return EMPTY;
  }
}

/**
 * Signs that are markup by the letter, and belong to their numbers: `10~18元，…10~20元` strikes nothing out, and in
 * `60*40*20` nothing is stressed.
 */
function isNoMarkup({ type, raw }: Token, cursor: Cursor): boolean {
  if (type === 'del') return !raw.startsWith('~~');
  return type === 'em' && cursor.isInNumber(raw);
}

/** `&mdash;` and the like, each traced to the characters that stood for it. */
export function decodeEntities(text: TracedText): TracedText {
  const found = [...text.text.matchAll(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi)];
  return replaceRanges(
    text,
    found
      .map((entity) => ({
        start: entity.index,
        end: entity.index + entity[0].length,
        by: decodeHTML(entity[0]).replace('\u00a0', ' '),
      }))
      .filter((replacement) => replacement.by !== text.text.slice(replacement.start, replacement.end)),
  );
}
