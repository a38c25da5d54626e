import { CJK, estimateLength } from '../../language.js';
import type { TracedText } from '../../model.js';
import type { Proposal } from '../proposal.js';
import type { Point } from './choosePoints.js';
import { isLeadIn } from './gates.js';

const MOST_BULLETS = 4;
const ONE_LINE = 25;
const LONGEST_TITLE_CJK = 38;
const LONGEST_TITLE_LATIN = 46;

/**
 * Points as slides: in the article's order, three or four to a slide. The point that stands for the others becomes
 * the title, so that a slide is headed by what it claims; a point alone is a statement.
 */
export function arrangePoints(points: readonly Point[], partTitle: TracedText | null): Proposal[] {
  const perSlide = partTitle ? MOST_BULLETS : MOST_BULLETS + 1;
  const slides = Math.max(1, Math.ceil(points.length / perSlide));
  const proposals: Proposal[] = [];
  let at = 0;
  for (let i = 0; i < slides; i += 1) {
    const size = Math.ceil((points.length - at) / (slides - i));
    const group = points.slice(at, at + size);
    at += size;
    const proposal = toProposal(group, partTitle);
    if (proposal) proposals.push(proposal);
  }
  return proposals;
}

function toProposal(group: readonly Point[], partTitle: TracedText | null): Proposal | null {
  const first = group[0];
  if (!first) return null;
  const head = partTitle ? null : chooseHead(group);
  const items = group.filter((point) => point !== head).map((point) => point.text);
  const gain = group.reduce((sum, point) => sum + point.gain, 0);
  return {
    body: { kind: 'points', title: partTitle ?? head?.text ?? null, items },
    passage: first.passage,
    // On the scale of the typed slides: a full slide of good points is worth about as much as a quotation.
    weight: 5.5 + Math.min(3, gain / 50) + (partTitle ? 1 : 0),
    claims: group.map((point) => point.text),
  };
}

/** The point that says most for its length, if it is short enough for a title. */
function chooseHead(group: readonly Point[]): Point | null {
  if (group.length < 2) return null;
  const fits = group.filter(({ text }) => isTitle(text.text));
  const rate = ({ text, gain }: Point): number => {
    const length = estimateLength(text.text);
    return (gain / (length + 6)) * (length <= ONE_LINE ? 1.5 : 1);
  };
  return fits.sort((a, b) => rate(b) - rate(a))[0] ?? null;
}

function isTitle(text: string): boolean {
  const most = CJK.test(text) ? LONGEST_TITLE_CJK : LONGEST_TITLE_LATIN;
  return estimateLength(text) <= most && !isLeadIn(text) && !/[？?]$/.test(text);
}
