import type { TracedText } from '../model.js';
import { endsWhole } from '../sentenceEnds.js';

/** What stands right before and right behind the words of a link, in Markdown and in HTML. */
const OPENS = /(?:\[|<a\s[^>]*>)(?:[*_`]|<[a-z]+>)*$/i;
const CLOSES = /^(?:[*_`]|<\/[a-z]+>)*(?:\]\s?[([]|<\/a>)/i;
/** How far before words and behind them the source is looked at. */
export const OPENER_LENGTH = 300;
export const CLOSER_LENGTH = 12;
const LEAST_SHARE = 0.5;

/** Whether a text is little else than links: `Their page: [Night trains](…)`, which names a page and says nothing of it. */
export function isReference({ text, pieces }: TracedText, source: string): boolean {
  if (endsWhole(text)) return false;
  const linked = pieces.filter(
    ({ from, span }) =>
      OPENS.test(source.slice(Math.max(0, from - OPENER_LENGTH), from)) &&
      CLOSES.test(source.slice(from + span, from + span + CLOSER_LENGTH)),
  );
  const letters = (part: string): number => part.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const inLinks = linked.reduce((sum, { at, length }) => sum + letters(text.slice(at, at + length)), 0);
  return inLinks > 0 && inLinks >= letters(text) * LEAST_SHARE;
}
