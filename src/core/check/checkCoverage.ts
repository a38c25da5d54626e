import type { SectionCoverage } from '../model.js';

/** Notes hold the whole text but for what is damaged and for headings within a section. */
const LEAST_IN_NOTES = 0.9;

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
  return {
    characters: sum('characters'),
    onSlides: sum('onSlides'),
    inNotes: sum('inNotes'),
    faults: sections.flatMap(findFaults),
  };
}

function findFaults({ section, title, characters, onSlides, inNotes }: SectionCoverage): CoverageFault[] {
  const name = section === null ? 'The lead' : `Section ${section} “${title}”`;
  const faults: CoverageFault[] = [];
  if (characters > 0 && onSlides === 0) faults.push({ section, reason: `${name} is on no slide` });
  // A section's title is counted as its own, but stands on its divider: nobody reads it out.
  const spoken = section === null ? characters : characters - countLetters(title);
  if (inNotes < spoken * LEAST_IN_NOTES)
    faults.push({ section, reason: `${name} is not spoken in full: ${Math.round((inNotes / spoken) * 100)} %` });
  return faults;
}

/** As coverage counts: letters and digits. */
function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
