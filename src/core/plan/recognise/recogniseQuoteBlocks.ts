import { estimateLength } from '../../language.js';
import type { TracedText } from '../../model.js';
import { slice } from '../../trace.js';
import type { Passage } from '../passages.js';
import { hasLoneHanPronoun } from '../points/alone/hanPronouns.js';
import { pointsOutside } from '../points/alone/leaning.js';
import { standsAlone } from '../points/alone/standsAlone.js';
import { isAttribution } from '../points/clauses/gates.js';
import { dropOmission } from '../points/cuts/dropOmission.js';
import { isSignature } from '../points/isClaim.js';
import type { Proposal } from '../proposal.js';
import { isBalanced, isDangling, isOrphan } from '../words.js';
import { isTorn, shortenQuote } from './shortenQuote.js';
import { findSpeaker } from './speakers.js';

const SHORTEST = 8;
/** So many letters must agree before a block repeats a sentence. */
const LEAST_SHARED = 12;

/**
 * Block quotes of one or two short paragraphs. Signed, or introduced by the one who says it, a block is a quotation;
 * words that nobody speaks are the author's own, set apart, and a statement of the article.
 */
export function recogniseQuoteBlocks(passages: readonly Passage[]): Proposal[] {
  return passages.flatMap(({ block, index }, at): Proposal[] => {
    const signer = readSignature(passages, at);
    if (signer && block.type === 'paragraph') return quoteSigned(block.text, signer, index);
    if (block.type !== 'quote') return [];
    const [first, signature, ...more] = block.paragraphs;
    if (!first || more.length > 0 || estimateLength(first.text) < SHORTEST) return [];
    const signed = signature && /^(?:—|–|--|-\s)/.test(signature.text) ? signature : null;
    if (signature && !signed) return [];
    const quote = shortenQuote(stripMarks(first));
    if (!quote || isTorn(quote.text) || repeatsText(quote.text, passages)) return [];
    const before = passages[at - 1] ?? null;
    const speaker = signed
      ? slice(signed, /^[—–\-\s]+/.exec(signed.text)?.[0].length ?? 0)
      : findIntroducer(before, quote.text);
    // Set apart by the author.
    const own = { passage: index, weight: 8.5, claims: [quote] };
    if (speaker) return [{ body: { kind: 'quote', quote, speaker, context: null }, ...own }];
    // A statement is shown as a whole, and ends as one; a caption often does not.
    const isWhole = /[。.！!]["”」』]?$/u.test(first.text) && quote.text === first.text.replace(/[。.]$/u, '');
    if (!isWhole || isSpoken(quote.text, before) || !stands(quote.text)) return [];
    return [{ body: { kind: 'points', title: null, items: [quote] }, ...own }];
  });
}

/** In em: of a name, and of a name with the work that the words are taken from. */
const LONGEST_SIGNATURE = 28;
const LONGEST_CREDIT = 70;

/**
 * Who signs a paragraph: a short line behind it that opens with dashes, `-- Ada Meyer`, without the work that the words are
 * taken from: `— @ada, “How to Keep a Desk”`.
 */
function readSignature(passages: readonly Passage[], at: number): TracedText | null {
  // Who says it may be seen, too, in a picture between.
  const next = passages[at + (passages[at + 1]?.block.type === 'image' ? 2 : 1)]?.block;
  const block = passages[at]?.block;
  if (block?.type !== 'paragraph' || next?.type !== 'paragraph' || isSignature(block.text.text)) return null;
  const { text } = next;
  if (!/^(?:——|—|--|–)\s?[\p{L}《“@]/u.test(text.text) || estimateLength(text.text) > LONGEST_CREDIT) return null;
  // `——過年了，汪勇終於放假了。`: a sentence behind a dash goes on with the text.
  if (isSentence(text.text)) return null;
  const start = /^[—–\-\s]+/u.exec(text.text)?.[0].length ?? 0;
  const work = text.text.search(/[,，]\s?[[“「《『]/u);
  const name = slice(text, start, work > 0 ? work : undefined);
  return estimateLength(name.text) > LONGEST_SIGNATURE ? null : name;
}

/** A full stop ends no name: but it may be short for something (`— Ada Meyer, Quill Corp.`). */
const isSentence = (line: string): boolean => /[。！？!?]["”」』]?$|(?:\S+\s){5,}\S*\p{Ll}{3}\.["”]?$/u.test(line);

function quoteSigned(words: TracedText, speaker: TracedText, passage: number): Proposal[] {
  const short = shortenQuote(stripMarks(words));
  const quote = short && dropOmission(short);
  if (!quote || estimateLength(quote.text) < SHORTEST || isTorn(quote.text)) return [];
  return [{ body: { kind: 'quote', quote, speaker, context: null }, passage, weight: 7, claims: [quote] }];
}

/** Who is said to say it in the sentence before: `館長寫道：`. */
function findIntroducer(before: Passage | null, words: string): TracedText | null {
  const sentence = before?.sentences.at(-1);
  if (!sentence || sentence.damaged || !/[：:，,]$/u.test(sentence.text.text)) return null;
  const { text } = sentence;
  const speaker = findSpeaker(text, { start: text.text.length + 1, end: text.text.length + 1 + words.length });
  return speaker && !speaker.pronoun ? speaker.name : null;
}

/** Whether the words of a passage are somebody's, or say whose the ones before them are: no slide may show them as the article's. */
export function isOthersWords(passages: readonly Passage[], at: number): boolean {
  const [block, before] = [passages[at]?.block, passages[at - 1] ?? null];
  if (!block) return false;
  const above = passages[at - 1]?.block.type === 'image' ? at - 2 : at - 1;
  if (readSignature(passages, at) !== null || readSignature(passages, above) !== null) return true;
  return block.type === 'quote' && block.paragraphs.some(({ text }) => isSpoken(text, before));
}

/** Whether somebody says it, though it cannot be told who: what a colon or a verb of saying leads to, or a first person. */
function isSpoken(words: string, before: Passage | null): boolean {
  const introduction = before?.sentences.at(-1)?.text.text ?? '';
  if (/[：:]$/u.test(introduction) || isAttribution(introduction.replace(/[。．.，,]$/u, ''))) return true;
  return /^we\b|\bI\b|\bmy\b|(?<!自)我|僕|私(?!立|人|有)|俺|\b(?:ich|je|yo)\b/iu.test(words);
}

function stands(text: string): boolean {
  if (!isBalanced(text) || isDangling(text) || isOrphan(text) || pointsOutside(text)) return false;
  return standsAlone(text) && !hasLoneHanPronoun(text);
}

/** Whether a block repeats a sentence of the text: as the caption of a picture does, or a line drawn out of it. */
function repeatsText(words: string, passages: readonly Passage[]): boolean {
  const own = fold(words);
  if (own.length < LEAST_SHARED) return false;
  return passages.some(({ block, sentences }) => {
    // A caption is often the alt text over again, cut off somewhere.
    if (block.type === 'image') return fold(block.alt.text).startsWith(own.slice(0, Math.ceil(own.length * 0.8)));
    return block.type !== 'quote' && sentences.some(({ text }) => fold(text.text).includes(own));
  });
}

/** Letters and digits without their accents. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function stripMarks(quote: TracedText): TracedText {
  return /^[“「"].*[”」"]$/u.test(quote.text) ? slice(quote, 1, quote.text.length - 1) : quote;
}
