import type { TracedText } from '../model.js';
import { remember } from '../remember.js';
import type { Proposal } from './proposal.js';
import { findAnnouncements } from './recognise/countedNoun.js';

/**
 * `Six questions to ask` over three of them: where some of what a title counts is on no slide, the slides go without it.
 *
 * @param proposals those of a part that are kept
 */
export function keepPromises(proposals: readonly Proposal[]): Proposal[] {
  const shown = new Map<TracedText, number>();
  for (const { body } of proposals)
    if (countsItems(body) && body.title) shown.set(body.title, (shown.get(body.title) ?? 0) + body.items.length);
  return proposals.map((proposal) => {
    const { body } = proposal;
    if (!countsItems(body) || !body.title || keepsWord(body.title.text, shown.get(body.title) ?? 0)) return proposal;
    return { ...proposal, body: { ...body, title: null } };
  });
}

type Counted = Extract<Proposal['body'], { readonly kind: 'points' | 'stages' }>;

function countsItems(body: Proposal['body']): body is Counted {
  return body.kind === 'points' || body.kind === 'stages';
}

/** Whether a title that counts its items counts those that are shown. */
export function keepsWord(title: string, items: number): boolean {
  const counts = listCounts(title);
  return counts.length === 0 || counts.some((count) => count <= items);
}

const listCounts: (title: string) => readonly number[] = remember((title) =>
  findAnnouncements(title).flatMap(({ usual, count }) => (usual ? [count] : [])),
);
