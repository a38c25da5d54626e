import type { Article, Block, Section } from '../model.js';
import { opensAlone } from './chooseName.js';
import { listOpenings, nameSegments } from './nameSegment.js';

type Unnumbered = Omit<Section, 'number'>;

/**
 * Parts that hold nothing but a number above their text are called by the words that they open with, where these stand alone
 * (not `On 24 January`, `After that was done`): else by a phrase of their own that tells them from the others.
 */
export function nameUnnamed(
  sections: readonly Unnumbered[],
  { language, damage }: Article,
  articleTitle: string,
): Unnumbered[] {
  const bodies = sections.map(({ blocks, children }): readonly Block[] => [
    ...blocks,
    ...children.flatMap((child) => child.blocks),
  ]);
  const isWell = sections.map(
    ({ isNamed, title }, i) => isNamed || opensAlone(listOpenings(bodies[i] ?? [], damage, language), title),
  );
  if (isWell.every(Boolean)) return [...sections];
  const taken = sections.filter((_, i) => isWell[i]).map(({ title }) => title.text);
  const names = nameSegments(bodies, language, damage, { title: articleTitle, taken, hasRoom: true });
  return sections.map((section, i) => {
    const name = isWell[i] ? null : names[i];
    return name ? { ...section, title: name } : section;
  });
}
