import { estimateLength } from '../../language.js';
import { listTexts } from '../../mapBlocks.js';
import type { Block, TracedText } from '../../model.js';
import { extent, slice, trim } from '../../trace.js';
import { isWholeLink } from './findAppendices.js';
import { headsAppendix, headsFilm } from './vocabulary.js';

/** What leads to another article, before its title: `Lea más: …`. */
const LABEL =
  /^[[【(（]?(?:read|(?:see|read) (?:also|more|next)|also read|related|watch(?: (?:now|also|next))?|listen|(?:mira|vea|ver) (?:el |este )?v[ií]deo|voir la vidéo|lea (?:también|más|además)|lee (?:también|más)|ver (?:también|más)|vea (?:también|más)|[lt]e puede interesar|puedes? ver|(?:à )?lire (?:aussi|également)|voir aussi|lesen sie (?:auch|mehr|dazu)|mehr dazu|siehe auch|auch interessant|あわせて読みたい|関連(?:記事)?|こちらもどうぞ|관련\s?기사|함께\s?(?:읽기|볼 기사)|같이\s?보기|延伸[阅閱][读讀]|相[关關](?:[阅閱][读讀]|文章|[报報][导導道])|推[荐薦][阅閱][读讀])\s*[】\])）]?\s*[:：»›>]\s*(?=\S)/iu;
/** The same with nothing between it and the title; no sentence begins so. */
const BARE_LABEL =
  /^(?:(?:à )?lire (?:aussi|également)|(?:lea|lee|vea) también|lesen sie auch|leggi anche|leia (?:também|mais)|(?:also|see) (?:read|also)|read also)\s+(?:article réservé (?:à nos|aux) abonnés\s+)?(?=[\p{Lu}«“"¿])/iu;
/** In em: a title, or two. */
const LONGEST = 110;
/** In em: a label above what a box leads to. */
const LONGEST_LABEL = 10;
/** In em: the name of a page is shorter than the title of an article. */
const SHORTEST_TITLE = 9;

/**
 * Lines, boxes and lists within a text that lead to another article or to a film: by their first words, or because they hold a
 * label and links alone.
 */
export function findReadMore(blocks: readonly Block[], source: string): Set<number> {
  return new Set([
    ...listBelowLead(blocks, source),
    ...listTeasers(blocks),
    ...blocks.flatMap((block, index) => {
      if (block.type !== 'list') return leadsOn(block, source) ? [index] : [];
      if (!block.items.every((item) => isTitleLink(item, source))) return [];
      if (headsAppendix(labelOf(blocks[index - 1]))) return [index - 1, index];
      // A list of one link alone, as a page sets it between two paragraphs.
      return block.items.length === 1 ? [index] : [];
    }),
  ]);
}

/** `More on sourdough can be found here:`, above what it leads to. */
const LEAD =
  /^[*＊†•\s]*(?:mehr (?:zum thema|zu|über|dazu|darüber)|(?:read |find |learn )?more (?:on|about)|más (?:sobre|información)|(?:pour )?en savoir plus|(?:更多|[关關][于於]).{1,20}(?:[请請][见見看]|[阅閱][读讀])|.{2,20}(?:について)?(?:詳しくは|もっと知りたい方は))(?!\p{L}).{0,60}[:：]$/iu;

/** A line that leads to more on a matter, and the paragraphs below it that open with a title that is a link. */
function listBelowLead(blocks: readonly Block[], source: string): number[] {
  return blocks.flatMap((block, index): number[] => {
    if (block.type !== 'paragraph' || !LEAD.test(block.text.text.trim())) return [];
    let end = index + 1;
    while (end < blocks.length && opensWithTitle(blocks[end], source)) end += 1;
    return end > index + 1 ? Array.from({ length: end - index }, (_, i) => index + i) : [];
  });
}

/** `The first rule is … Read more Read more`, as a card says it for the eye and for the ear. */
const TEASER =
  /(?:…|\.{3})\s*(?:(?:read|continue) (?:more|reading)|leer más|lire la suite|weiterlesen)(?:\s+(?:read|continue) (?:more|reading))*$/iu;
/** The same words twice or three times, as a link to them has them for a picture, a title and a button. */
const SAID_AGAIN = /^(?<words>\S.{14,}\S)(?:\s+\k<words>){1,3}$/u;

/** Cards of other articles: the beginning of each, which breaks off, and the title above it. */
function listTeasers(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, index): number[] => {
    if (block.type !== 'paragraph' || estimateLength(block.text.text) > LONGEST || !TEASER.test(block.text.text))
      return [];
    const above = blocks[index - 1];
    const isTitle = above?.type === 'heading' && SAID_AGAIN.test(above.text.text.trim());
    return isTitle ? [index - 1, index] : [index];
  });
}

/** In characters: the tag of a link is long where a page counts its clicks. */
const LONGEST_TAG = 900;

/** A paragraph whose first line is a link, with hardly a word behind it. */
function opensWithTitle(block: Block | undefined, source: string): boolean {
  if (block?.type !== 'paragraph') return false;
  if (isTitleLink(block.text, source)) return true;
  const start = extent(block.text)?.start;
  if (start === undefined) return false;
  const before = source.slice(Math.max(0, start - LONGEST_TAG), start);
  const after = source.slice(start, start + LONGEST_TAG);
  if (/<a\s[^<>]*>(?:\s|<(?!a\b)[a-z][^<>]*>)*$/i.test(before))
    return /^[^<>]{6,160}(?:<\/(?!a>)[a-z\d]+>)*<\/a>[^<>]{0,40}(?:<\/[a-z\d]+>[^<>]{0,40}){0,3}<br/i.test(after);
  return /\[[*_\s]*$/.test(before) && /^[^[\]\n]{6,160}\]\([^()\s]+\)[^<\n]{0,40}(?: {2}\n|\\\n|<br)/.test(after);
}

/** The words of a line above a list, where it names the list and no more. */
function labelOf(block: Block | undefined): string {
  return block?.type === 'paragraph' && estimateLength(block.text.text) <= LONGEST_LABEL ? block.text.text : '';
}

function leadsOn(block: Block, source: string): boolean {
  if (block.type === 'heading') return headsFilm(block.text.text);
  if (block.type !== 'paragraph' && block.type !== 'quote') return false;
  const [line, ...more] = listTexts(block);
  if (!line || more.length > 1 || estimateLength(line.text) > LONGEST) return false;
  const words = line.text.trim();
  if ((LABEL.test(words) || opensWithLabel(words)) && !/[.。]$/u.test(words)) return true;
  return block.type === 'quote' && leadsElsewhere(line, more[0] ?? null, source);
}

/** Ignoring case, the title behind the label could not be told from a word that goes on. */
function opensWithLabel(words: string): boolean {
  const label = BARE_LABEL.exec(words)?.[0];
  return label !== undefined && /^[\p{Lu}«“"¿]/u.test(words.slice(label.length));
}

/** `How we tried it: [The kitchen in ten tests](…)`, in one line or on two. */
function leadsElsewhere(line: TracedText, link: TracedText | null, source: string): boolean {
  if (link) return isLabel(line.text) && isTitleLink(link, source);
  const label = /^[^:：]{2,40}[:：]\s*/u.exec(line.text)?.[0] ?? '';
  return isLabel(label) && isTitleLink(trim(slice(line, label.length)), source);
}

function isLabel(text: string): boolean {
  return /[:：]\s*$/u.test(text) && estimateLength(text) <= LONGEST_LABEL;
}

function isTitleLink(text: TracedText, source: string): boolean {
  return estimateLength(text.text) >= SHORTEST_TITLE && isWholeLink(text, source);
}
