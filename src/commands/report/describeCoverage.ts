import type { CoverageSum } from '../../core/check/checkCoverage.js';
import type { SectionCoverage } from '../../core/model.js';
import { fitColumns } from './columns.js';
import { formatShare } from './format.js';

/** Where the article went, in one line. */
export function describeShares({ characters, onSlides, onlyInNotes, dropped }: CoverageSum): string {
  const [slides, notes, none] = [onSlides, onlyInNotes, dropped].map((part) => formatShare(part, characters));
  return `${slides} of the article on slides, ${notes} only in notes, ${none} dropped`;
}

/** A row for each section: its shares on slides, only in notes and dropped, and its title. */
export function tabulateCoverage(sections: readonly SectionCoverage[], columns: number): string[] {
  const names = sections.map(({ section }) => nameSection(section));
  const width = Math.max(...names.map((name) => name.length));
  const head = `${' '.repeat(width)}  slides   notes dropped`;
  return [
    head,
    ...sections.map(({ section, title, characters, onSlides, onlyInNotes, dropped }, i) => {
      const shares = [onSlides, onlyInNotes, dropped].map((part) => formatShare(part, characters).padStart(7));
      const row = `${(names[i] ?? '').padEnd(width)} ${shares.join(' ')}`;
      return section === null ? row : `${row}  ${fitColumns(title, columns - head.length - 2)}`;
    }),
  ];
}

const nameSection = (section: number | null): string => (section === null ? 'lead' : `section ${section}`);
