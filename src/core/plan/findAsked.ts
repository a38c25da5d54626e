import { estimateLength } from '../language.js';
import { lineOf } from '../lineOf.js';
import type { Block } from '../model.js';
import { rememberFor } from '../rememberFor.js';
import { asksOfBefore } from './recognise/asksOfBefore.js';

const ASKS = /[?？؟]["”’»」』)）]?$/u;
const QUOTED = /^[“"「『«„]/u;
/** In em: an interviewer says something and asks; a longer paragraph that ends in a question is an essay's. */
const LONGEST_ASKED = 80;
/** Fewer questions may be headings, or rhetoric. */
const FEWEST = 4;
/** So much of the questions is put to somebody, or takes up what was just said; and so many answers speak of themselves. */
const LEAST_SHARE = 1 / 3;
/** In an interview so many of the paragraphs, from the first question to the last, ask. */
const LEAST_ASKING = 1 / 6;
/** So many paragraphs of an answer tell whose it is. */
const READ = 3;

/** And so many of the questions can head nothing, or nearly all are put to somebody. */
const LEAST_UNFIT = 1 / 8;
const MOST_ADDRESSED = 3 / 4;

/** Somebody who is asked. */
const ADDRESSES =
  /\b[Yy]ou(?:r|rs|rself)?\b|(?<=\S\s)(?:Sie|Ihre?[nmrs]?|Ihnen)(?!\p{L})|(?<!\p{L})(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein\p{Ll}{0,2}|[Vv]ous|[Vv]otre|[Vv]os|[Tt]u|[Tt]oi|[Uu]sted(?:es)?|[Tt]ú|[Tt]i|[Tt]us|[Vv]ocês?)(?!\p{L})|(?<!\p{L})\p{L}+[ai]ste(?!\p{L})|[您你]|あなた|さん(?:は|が|の|に|も)|ご自身|(?:され|られ)(?:まし|ます|てい)|お(?:聞|伺|考|感|持|思)|당신|[시셨](?:나요|습니까|어요|는지)|신가요|십니까|세요/u;

/** Somebody who answers for themselves: `I`, and not `we`, which a firm says of itself. */
const OWN =
  /\bI\b|\b(?:[Mm]e|[Mm]y|[Mm]yself)\b|(?<!\p{L})(?:[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?[nmrs]?|[Jj]e|[Mm]oi|[Mm]on|[Mm]es|[Yy]o|[Mm]is?|[Ee]u|[Mm]eu|[Mm]inha|[Ii]o|[Mm]i[oa])(?!\p{L})|(?<!\p{L})[JjMm]['’]\p{L}|我(?![们們国國])|私|僕|俺|自分|思います|思う|저는|제가|저도|나는|내가|제 |저의|저에게/u;

/**
 * The places of what an interviewer asks, in an interview without names before what is said: four or more paragraphs that
 * end in a question, each above its answer. That they are turns of a talk and no headings is told by the words: many are put
 * to somebody (`Haben Sie schon eine Idee?`) or take up what was just said (`Welche denn?`), many answers are given in the
 * first person, and some questions could head nothing (they take something up, or stand behind a sentence) or nearly all are
 * put to somebody. Questions that are asked again, of somebody else, head what each of them answers.
 */
export const findAsked: (blocks: readonly Block[]) => ReadonlySet<number> = rememberFor(listAsked);

function listAsked(blocks: readonly Block[]): ReadonlySet<number> {
  const times = new Map<string, number>();
  for (const block of blocks) times.set(lineOf(block), (times.get(lineOf(block)) ?? 0) + 1);
  const asked = blocks.flatMap((block, i) =>
    mayAsk(block) && times.get(lineOf(block)) === 1 && hasAnswer(blocks, i) ? [i] : [],
  );
  const [first = 0] = asked;
  const told = blocks.slice(first, asked.at(-1)).filter(({ type }) => type === 'paragraph').length;
  if (asked.length < FEWEST || asked.length < told * LEAST_ASKING) return new Set();
  const least = asked.length * LEAST_SHARE;
  const questions = asked.map((at) => lineOf(blocks[at]));
  const unfit = questions.filter((question) => asksOfBefore(question) || /[。.!！?？]["”」]?\s?\S.*$/u.test(question));
  const addressed = questions.filter((question) => ADDRESSES.test(question));
  const turned = questions.filter((question) => addressed.includes(question) || asksOfBefore(question));
  const answered = asked.filter((at, i) =>
    blocks
      .slice(at + 1, Math.min(at + 1 + READ, asked[i + 1] ?? blocks.length))
      .some((block) => OWN.test(lineOf(block))),
  );
  const isPut = unfit.length >= asked.length * LEAST_UNFIT || addressed.length >= asked.length * MOST_ADDRESSED;
  return new Set(isPut && turned.length >= least && answered.length >= least ? asked : []);
}

function mayAsk(block: Block | undefined): boolean {
  const line = block?.type === 'paragraph' ? lineOf(block) : '';
  return ASKS.test(line) && !QUOTED.test(line) && estimateLength(line) <= LONGEST_ASKED;
}

function hasAnswer(blocks: readonly Block[], at: number): boolean {
  const below = blocks.slice(at + 1).find(({ type }) => type !== 'image' && type !== 'quote');
  return below?.type === 'paragraph' && !mayAsk(below);
}
