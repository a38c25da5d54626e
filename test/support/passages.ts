import type { TracedText } from '../../src/core/model.js';
import { listParts, type Passage } from '../../src/core/plan/passages.js';
import type { Proposal } from '../../src/core/plan/proposal.js';
import { outline } from './read.js';

/** The passages of a text without headings, each line a paragraph. */
export async function passagesOf(text: string, format: 'txt' | 'md' = 'txt'): Promise<readonly Passage[]> {
  const parts = listParts(await outline(`標題行\n${text}`.replace(/^標題行\n(?=#|[A-Za-z])/, 'A title\n\n'), format));
  return parts.flatMap((part) => part.passages);
}

const isTraced = (value: unknown): value is TracedText =>
  typeof value === 'object' && value !== null && 'pieces' in value && 'text' in value;

/** A slide's body with every traced text as a plain string: easy to compare. */
export function plain(value: unknown): unknown {
  if (isTraced(value)) return value.text;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  return value;
}

export const bodies = (proposals: readonly Proposal[]): unknown[] => proposals.map(({ body }) => plain(body));
