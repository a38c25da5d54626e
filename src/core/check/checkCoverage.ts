import type { SectionCoverage } from '../model.js';

/** Notes hold the whole text of the article; what is damaged or stands only on slides makes up the rest. */
const LEAST_IN_NOTES = 0.95;

export interface CoverageFault {
  readonly section: number | null;
  readonly reason: string;
}

export interface Coverage {
  readonly characters: number;
  readonly onSlides: number;
  readonly inNotes: number;
  readonly faults: readonly CoverageFault[];
}

/** Whether every section has slides of its own and is spoken in full. */
export function checkCoverage(sections: readonly SectionCoverage[]): Coverage {
  const sum = (key: 'characters' | 'onSlides' | 'inNotes'): number =>
    sections.reduce((total, section) => total + section[key], 0);
  const faults = sections.flatMap(({ section, title, characters, onSlides, inNotes }) => {
    const name = section === null ? 'The lead' : `Section ${section} “${title}”`;
    const found: CoverageFault[] = [];
    if (characters > 0 && onSlides === 0) found.push({ section, reason: `${name} is on no slide` });
    if (inNotes < characters * LEAST_IN_NOTES)
      found.push({ section, reason: `${name} is not spoken in full: ${Math.round((inNotes / characters) * 100)} %` });
    return found;
  });
  return { characters: sum('characters'), onSlides: sum('onSlides'), inNotes: sum('inNotes'), faults };
}
