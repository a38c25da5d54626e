import { estimateLength } from '../../language.js';
import type { Language, TracedText } from '../../model.js';
import { slice } from '../../trace.js';
import { type TextView, viewText } from './text.js';

/** A bookmark longer than this, in em, is no bookmark. */
const LONGEST_HEADING = 34;

/** A text whose beginning is the slide's heading: that is what its bookmark and a screen reader's list of slides say. */
export interface HeadedText {
  readonly heading: TextView;
  readonly rest: TextView | null;
}

/** The whole text if it is short, else its first clauses. The two halves stay side by side in one paragraph. */
export function headText(traced: TracedText, language: Language): HeadedText {
  const at = estimateLength(traced.text) <= LONGEST_HEADING ? traced.text.length : findCut(traced.text);
  const rest = slice(traced, at);
  return {
    heading: viewText(slice(traced, 0, at), language),
    rest: rest.text === '' ? null : viewText(rest, language),
  };
}

/** After the last mark within the limit, else after the last space, else at the limit. */
function findCut(text: string): number {
  const limit = [...text].findIndex(
    (_, index, all) => estimateLength(all.slice(0, index + 1).join('')) > LONGEST_HEADING,
  );
  const within = [...text].slice(0, limit).join('');
  const marks = [...within.matchAll(/[，。；：！？]|[,.;:!?](?= )/gu)];
  const mark = marks.at(-1);
  if (mark && mark.index > 3) return mark.index + 1;
  const space = within.lastIndexOf(' ');
  return space > 0 ? space : within.length;
}
