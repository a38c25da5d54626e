import type { Block, Outline, Section } from '../model.js';
import { rememberFor } from '../rememberFor.js';
import { needsSpeaker } from './recognise/needsSpeaker.js';

/** A talk between two or more: `Ada Lovelace: …`, `王浩：…`. */
export interface Talk {
  readonly names: readonly string[];
  /** The one who asks, and whose words are not the article's; null where nobody asks more than another. */
  readonly asking: string | null;
  /** Whether one person answers all that is asked. */
  readonly isOne: boolean;
  /** Whether a speaker often goes on in a paragraph without a name. */
  readonly goesOn: boolean;
}

/** A name and a colon that a paragraph opens with. */
export const LABEL =
  /^(?<name>\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}|\p{Script=Han}{2,6}|[가-힣]{2,8}|[\p{Script=Han}\p{Script=Katakana}ー]{2,12})\s?[：:]\s?/u;
const ASKS = /[?？]["”」»)]?$/u;
/** In an interview at least so many paragraphs open with a name, and one of the names asks in every third. */
const LEAST_LABELS = 4;
const ASKING = 1 / 3;
/** A speaker goes on where behind every fourth name comes a paragraph without. */
const GOING_ON = 1 / 4;
/** Where nobody asks, a talk has so many turns, and so many of them are of the one who speaks or are put to another. */
const LEAST_TURNS = 12;
const LEAST_PERSONAL = 1 / 3;
const PUT_TO_ANOTHER = /\b[Yy]ou\b|[你您]|あなた|당신|(?<!\p{L})(?:usted|vous|Ihnen|dich|dir)(?!\p{L})/u;
/** Labels may be read by whom they are for; `I` say two who speak, each in so many of their turns. */
const LEAST_OWN = 1 / 5;
const OWN = /\bI\b|我(?![們们])|私|僕|俺|나는|내가|저는|제가|(?<!\p{L})(?:[Jj]e|[Jj]['’]|[Ii]ch|[Yy]o)(?!\p{L})/u;

/**
 * Who speaks in an article, where its paragraphs open with the names of speakers. Who asks is told by the questions: without
 * anybody who asks, and somebody who does not, names and colons are labels of something else (`Pros:`, `優點：`), unless many of
 * their words are of the one who speaks or put to another.
 */
export const findTalk: (outline: Outline) => Talk | null = rememberFor(({ lead, sections }: Outline) => {
  const all = [
    ...lead,
    ...sections.flatMap((section) => [...section.blocks, ...section.children.flatMap((child) => child.blocks)]),
  ];
  return findTalkIn(all) ?? findAnswers(sections.flatMap((section) => [section, ...section.children]));
});

/** So many sections that ask have the same name before their answer. */
const FEWEST_ANSWERS = 3;

/** An interview whose questions are its headings: a name stands before each answer. */
function findAnswers(sections: readonly Section[]): Talk | null {
  const asked = sections.filter(({ title }) => ASKS.test(title.text.trimEnd()));
  const names = asked.flatMap(({ blocks: [first] }) => (first ? (readTurn(first)?.name ?? []) : []));
  const isAnswered = names.length * 2 >= asked.length;
  const often = names.some((name) => names.filter((other) => other === name).length >= FEWEST_ANSWERS);
  if (!isAnswered || !often) return null;
  // `Ada Lovelace`, and `Ada` from the second answer on.
  const isOne = new Set(names.map((name) => name.split(' ')[0])).size === 1;
  return { names: [...new Set(names)], asking: null, isOne, goesOn: true };
}

/** The same of blocks. */
export function findTalkIn(blocks: readonly Block[]): Talk | null {
  const turns = blocks.flatMap((block) => readTurn(block) ?? []);
  const names = [...new Set(turns.map(({ name }) => name))].filter(
    (name) => turns.filter((turn) => turn.name === name).length > 1,
  );
  if (turns.length < LEAST_LABELS || names.length < 2) return null;
  const shares = names.map((name) => ({ name, share: shareOfQuestions(turns.filter((turn) => turn.name === name)) }));
  const asking = shares.reduce((most, one) => (one.share > most.share ? one : most));
  const isTalk = asking.share >= ASKING && shares.some(({ share }) => share < ASKING);
  const followed = blocks.filter((block, i) => readTurn(block) && isUnnamed(blocks[i + 1])).length;
  if (!isTalk && !isConversation(turns)) return null;
  return { names, asking: isTalk ? asking.name : null, isOne: false, goesOn: followed >= turns.length * GOING_ON };
}

function isConversation(turns: readonly Turn[]): boolean {
  const personal = turns.filter(({ text }) => needsSpeaker(text) || PUT_TO_ANOTHER.test(text));
  if (turns.length < LEAST_TURNS || personal.length < turns.length * LEAST_PERSONAL) return false;
  const speaking = [...new Set(turns.map(({ name }) => name))].filter((name) => {
    const own = turns.filter((turn) => turn.name === name);
    return own.filter(({ text }) => OWN.test(text)).length >= own.length * LEAST_OWN;
  });
  return speaking.length > 1;
}

function isUnnamed(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && readTurn(block) === null;
}

interface Turn {
  readonly name: string;
  readonly text: string;
  readonly asks: boolean;
}

function readTurn(block: Block): Turn | null {
  if (block.type !== 'paragraph') return null;
  const name = LABEL.exec(block.text.text)?.groups?.name;
  const { text } = block.text;
  return name === undefined ? null : { name, text, asks: ASKS.test(text.trimEnd()) };
}

const shareOfQuestions = (turns: readonly Turn[]): number => turns.filter(({ asks }) => asks).length / turns.length;
