import { CJK, estimateLength } from '../language.js';
import type { Command, TracedText } from '../model.js';
import type { Proposal } from './proposal.js';

const MOST_COMMANDS = 3;
/** Lines of each of several commands, and characters of a line. */
const MOST_LINES = 3;
const LONGEST_LINE = 48;
/** In em: what is said of each of several, and of all. */
const LONGEST_CJK = 62;
const LONGEST_LATIN = 92;
const LONGEST_ALL = 150;

/** Commands that follow each other, as slides: up to three short ones stand together, a long one alone. */
export function spreadCommands(proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.flatMap((proposal) => {
    const { body, claims, weight } = proposal;
    if (body.kind !== 'commands') return [proposal];
    const slides = divide(body.items);
    return slides.map((items, i): Proposal => {
      const own = claimsOf(items);
      const title = i === 0 && body.title && claims.includes(body.title) ? [body.title] : [];
      // What comes first matters most.
      return { ...proposal, body: { ...body, items }, claims: [...own, ...title], weight: weight - i };
    });
  });
}

/** The words of commands. */
export function claimsOf(items: readonly Command[]): TracedText[] {
  return items.flatMap(({ text, code, rest }) => (rest ? [text, code, rest] : [text, code]));
}

/** In few groups of about one size. */
function divide(items: readonly Command[]): (readonly Command[])[] {
  const size = Math.ceil(items.length / Math.ceil(items.length / MOST_COMMANDS));
  const groups: Command[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group && group.length < size && mayStandTogether([...group, item])) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

function mayStandTogether(group: readonly Command[]): boolean {
  const lengths = group.map(measure);
  return (
    group.every((command, i) => (lengths[i] ?? 0) <= longestOf(command) && isShort(command)) &&
    lengths.reduce((sum, length) => sum + length, 0) <= LONGEST_ALL
  );
}

const measure = ({ text, rest }: Command): number => estimateLength(text.text) + estimateLength(rest?.text ?? '');
const longestOf = ({ text }: Command): number => (CJK.test(text.text) ? LONGEST_CJK : LONGEST_LATIN);

function isShort({ code }: Command): boolean {
  const lines = code.text.split('\n');
  return lines.length <= MOST_LINES && lines.every((line) => line.length <= LONGEST_LINE);
}
