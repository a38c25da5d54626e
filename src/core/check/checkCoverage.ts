import type { SectionCoverage } from '../model.js';

/** Notes hold the whole text but for what is damaged and for headings within a section. */
const LEAST_IN_NOTES = 0.9;

/** So much of a section may be in neither (a line of a table of contents), and is listed. */
const MOST_DROPPED = 0.05;

/** In letters and digits. What stands before the first heading may be no more than that heading's number. */
const LEAST_TO_SHOW = 12;

export interface CoverageFault {
  readonly section: number | null;
  readonly reason: string;
}

export interface CoverageSum {
  readonly characters: number;
  readonly onSlides: number;
  readonly inNotes: number;
  readonly onlyInNotes: number;
  readonly dropped: number;
}

export interface Coverage extends CoverageSum {
  readonly faults: readonly CoverageFault[];
}

/** Whether every section has slides of its own and is spoken in full. */
export function checkCoverage(sections: readonly SectionCoverage[]): Coverage {
  return { ...sumCoverage(sections), faults: sections.flatMap(findFaults) };
}

/** The coverage of the article as a whole. */
export function sumCoverage(sections: readonly SectionCoverage[]): CoverageSum {
  const sum = (key: keyof CoverageSum): number => sections.reduce((total, section) => total + section[key], 0);
  return {
    characters: sum('characters'),
    onSlides: sum('onSlides'),
    inNotes: sum('inNotes'),
    onlyInNotes: sum('onlyInNotes'),
    dropped: sum('dropped'),
  };
}

function findFaults({ section, title, characters, onSlides, inNotes, dropped }: SectionCoverage): CoverageFault[] {
  const name = section === null ? 'The lead' : `Section ${section} “${title}”`;
  const faults: CoverageFault[] = [];
  if (characters >= LEAST_TO_SHOW && onSlides === 0) faults.push({ section, reason: `${name} is on no slide` });
  // A title is counted as its section's own, but stands on its slide: nobody reads it out.
  const spoken = Math.max(0, characters - countLetters(title));
  if (inNotes < spoken * LEAST_IN_NOTES)
    faults.push({ section, reason: `${name} is not spoken in full: ${Math.round((inNotes / spoken) * 100)} %` });
  else if (dropped > characters * MOST_DROPPED)
    faults.push({
      section,
      reason: `${name} is neither shown nor said in full: ${dropped} of ${characters} characters`,
    });
  return faults;
}

/** As coverage counts: letters and digits. */
function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
