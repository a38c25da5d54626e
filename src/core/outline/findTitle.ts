import { bareWords } from '../bareWords.js';
import { estimateLength } from '../language.js';
import { listTexts } from '../mapBlocks.js';
import type { Article, Block, TracedText } from '../model.js';
import { EMPTY, slice } from '../trace.js';
import { LONGEST_HEADING } from './findHeadings.js';
import { type Heading, isInCount } from './heading.js';

/** In em. */
const LONGEST_TITLE = 40;
const LONGEST_HEADLINE = 64;

/**
 * The article's title and the blocks that it takes: front matter, a top heading above the rest, a short first line.
 * A text that has none is called by its first sentence: its own words, if not its title.
 */
export function findTitle(article: Article, headings: readonly Heading[]): { title: TracedText; taken: number[] } {
  const { title, taken } = chooseTitle(article, headings);
  return { title: shorten(title), taken };
}

function chooseTitle(article: Article, headings: readonly Heading[]): { title: TracedText; taken: number[] } {
  const { blocks, facts } = article;
  const first = headings[0];
  const isAlone = first && headings.filter((heading) => heading.level <= first.level).length === 1;
  if (facts.title) {
    const known = bareWords(facts.title.text);
    // Marks are written full or half, and lost on the way.
    const names = [known, bareWords(facts.title.text.replace(RUBRIC, ''))];
    // A chapter may be called as its book is.
    const repeats = headings.filter(
      (heading) => names.includes(bareWords(heading.title.text)) && !(heading !== first && isInCount(heading)),
    );
    const isReworded = isAlone && first.numeral === null && blocks.slice(0, first.index).every(isShort);
    const reworded = isReworded && saysSame(known, bareWords(first.title.text)) ? [first] : [];
    return { title: facts.title, taken: [...repeats, ...reworded].map(({ index }) => index) };
  }
  const standsAbove =
    first &&
    (isAlone || headsNothing(first, headings[1]) || opensPage(first, headings[1])) &&
    first.numeral === null &&
    (blocks.slice(0, first.index).every(isShort) || isTopmost(first, headings, blocks));
  if (first && standsAbove) return { title: first.title, taken: [first.index] };
  const opening = blocks.findIndex((block) => block.type !== 'paragraph' || !GREETS.test(block.text.text.trim()));
  const line = blocks[opening];
  const isSaid = line?.type === 'paragraph' && dropSpeaker(line.text, blocks) !== line.text;
  if (
    !isSaid &&
    line?.type === 'paragraph' &&
    (isShort(line) || isHeadline(line.text.text)) &&
    blocks[opening + 1]?.type === 'paragraph'
  )
    return { title: line.text, taken: [opening] };
  return { title: findOriginal(article) ?? findFirstSentence(blocks.slice(Math.max(0, opening))), taken: [] };
}

const ORIGINAL = /^[（(]?原[标標]?[题題](?:[为為]|目)?\s*[:：]\s*/u;
/** A column and the number in it: `[Ports] No.12 …`. */
const COLUMN = /^(?:[【[［][^】\]］]{1,12}[】\]］]\s*)?(?:No\.?\s?\d{1,4}\s+)?/iu;

/** The title that a portal states where it has set another one. */
function findOriginal({ boilerplate }: Article): TracedText | null {
  const line = boilerplate.find(({ text }) => ORIGINAL.test(text));
  if (!line) return null;
  const stated = slice(line, ORIGINAL.exec(line.text)?.[0].length ?? 0);
  const title = slice(stated, COLUMN.exec(stated.text)?.[0].length ?? 0);
  return title.text.length > 1 && isHeadline(title.text) ? title : null;
}

/** What a speech opens with. */
const GREETS =
  /^(?:¡?(?:muy )?buen[oa]s (?:noches|tardes|d[ií]as)|¡?hola(?: a todos)?|good (?:morning|evening|afternoon)|hello|hi(?: everyone| all| there)?|guten (?:tag|abend|morgen)|bonsoir|bonjour|ladies and gentlemen|señoras y señores|mesdames,? (?:et )?messieurs|(?:sehr geehrte|meine|liebe) damen und herren|大家(?:好|[早晚]上好|下午好)|各位.{0,10}好|(?:皆さん|みなさん|皆様).{0,8}|こん(?:にちは|ばんは)|(?:여러분.{0,6})?안녕하(?:세요|십니까)|مساء الخير|السلام عليكم)[\s,，.。!！:：、~～]*$/iu;

/** What a page says of the text before its title: `【译】…`, `[Guide] …`. */
const RUBRIC = /^\s*[【[［][^】\]］]{1,12}[】\]］]\s*(?=\S)/u;

/** Half of the pairs of letters in the shorter of two titles are in the other: it says the same in other words. */
const LEAST_SHARED = 0.5;

/** `18 ways to save` in the file's facts, and `The 18 best ways to save` above the text. */
function saysSame(one: string, other: string): boolean {
  const [short, long] = [one, other].sort((a, b) => a.length - b.length);
  if (!short || !long || short.length < 2) return false;
  const pairs = Array.from({ length: short.length - 1 }, (_, i) => short.slice(i, i + 2));
  return pairs.filter((pair) => long.includes(pair)).length >= pairs.length * LEAST_SHARED;
}

/** A first heading with no text before the next one is no section, though it is set as the sections are. */
function headsNothing(first: Heading, next: Heading | undefined): boolean {
  return next !== undefined && next.index === first.last + 1 && next.level <= first.level;
}

/** What the first part of a text is called, and no text. */
const FIRST_PART =
  /^(?:introduction|background|overview|abstract|summary|preface|foreword|about|contents|installation|set-?up|getting started|prerequisites|requirements|usage|introducción|resumen|prólogo|einleitung|überblick|vorwort|avant-propos|résumé|前言|引言|序言?|簡介|简介|概述|摘要|背景|はじめに|概要|序章|まえがき|들어가며|서론|개요|머리말)$/iu;

/** A heading of the highest level that begins the page, and right below it a deeper one: `# Report` above `## Dates`. */
function opensPage(first: Heading, next: Heading | undefined): boolean {
  if (first.index !== 0 || first.level !== 1 || FIRST_PART.test(first.title.text.trim())) return false;
  return next !== undefined && next.index === first.last + 1 && next.level > 1;
}

/** So many paragraphs above the title may say where the text is from. */
const MOST_ABOVE = 2;

/** The only heading of the highest level, with others below it and next to nothing above it. */
function isTopmost(first: Heading, headings: readonly Heading[], blocks: readonly Block[]): boolean {
  const above = blocks.slice(0, first.index);
  return first.level === 1 && headings.length > 2 && above.length <= MOST_ABOVE && above.every(isNote);
}

/** In em: a paragraph of notes, not of the text. */
const LONGEST_NOTE = 100;

function isNote(block: Block): boolean {
  return block.type !== 'paragraph' || estimateLength(block.text.text) <= LONGEST_NOTE;
}

/** The first words of a title that is a whole text; a word longer than that is cut. */
function shorten(title: TracedText): TracedText {
  if (title.text.length <= LONGEST_HEADING || estimateLength(title.text) <= LONGEST_HEADING) return title;
  const most = title.text.slice(0, LONGEST_HEADING).replace(/[\ud800-\udbff]$/, '');
  const words = /^.{20,}(?=\s)/su.exec(most)?.[0] ?? most;
  return slice(title, 0, words.length);
}

function isShort(block: Block): boolean {
  return block.type !== 'paragraph' || estimateLength(block.text.text) <= LONGEST_TITLE;
}

/** A longer line that ends no sentence. */
function isHeadline(text: string): boolean {
  return (
    estimateLength(text) <= LONGEST_HEADLINE &&
    !/[。．.…，,；;：:][”"’」』）)]*$/.test(text) &&
    !/[。；]|\.\s/.test(text)
  );
}

function findFirstSentence(blocks: readonly Block[]): TracedText {
  const paragraph = blocks.find((block) => block.type === 'paragraph');
  if (paragraph?.type !== 'paragraph') {
    const heading = blocks.find((block) => block.type === 'heading');
    return heading?.type === 'heading' ? heading.text : findFirstWords(blocks);
  }
  const text = dropSpeaker(paragraph.text, blocks);
  const sentence = /^.*?(?:[。！？]|[.!?](?=\s|$))/.exec(text.text)?.[0] ?? text.text;
  if (estimateLength(sentence) <= LONGEST_TITLE) return slice(text, 0, sentence.length);
  // As much of it as a title holds.
  const ends = [...sentence.matchAll(/(?<=.{6})[，,：:；;—–]/gsu)].map(({ index }) => index);
  const tooLong = ends.findIndex((at) => estimateLength(sentence.slice(0, at)) > LONGEST_TITLE);
  const last = (tooLong < 0 ? ends.length : tooLong) - 1;
  return slice(text, 0, ends[Math.max(0, last)] ?? sentence.length);
}

/** Without the name of whoever says it, where the same name stands before other words. */
function dropSpeaker(text: TracedText, blocks: readonly Block[]): TracedText {
  const name = /^\p{L}[\p{L}.·'’ -]{0,30}[:：]\s*/u.exec(text.text)?.[0];
  if (name === undefined) return text;
  const turns = blocks.filter((block) => block.type === 'paragraph' && block.text.text.startsWith(name.trimEnd()));
  return turns.length > 1 ? slice(text, name.length) : text;
}

/** Of an article without a paragraph: its first point, the first line of what it quotes, the head of its table. */
function findFirstWords(blocks: readonly Block[]): TracedText {
  const first = blocks.flatMap(listTexts).find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (!first) return EMPTY;
  const line = /^[^\n]*[\p{L}\p{N}][^\n]*/mu.exec(first.text);
  return line ? slice(first, line.index, line.index + line[0].length) : first;
}
