import { estimateLength } from '../language.js';
import type { AgendaItem, Outline, Section, TracedText } from '../model.js';
import { countLetters } from './budgetLetters.js';

/** From so many sections on, an agenda of single titles is a list that nobody reads. */
const MANY_SECTIONS = 15;
/** Fewer are shown one by one, however long their titles are. */
const FEWEST_TO_GROUP = 6;
/** Titles that hold a greater part of the article's letters are an abridged article, not an agenda. */
const MOST_SHARE = 0.06;
const FEWEST_GROUPS = 3;
const MOST_GROUPS = 6;
const SECTIONS_PER_GROUP = 4;

/** In em. The first words of a stretch that nobody named: longer ones are its text, not its name. */
const LONGEST_FIRST_WORDS = 34;

interface Group {
  readonly title: TracedText;
  readonly sections: readonly Section[];
}

/**
 * The lines of the agenda: one for each section, or for each group of sections where there are fifteen or more, or
 * where their titles together are long. Groups are the article's own higher level where it has one, else even runs,
 * each called by its first title.
 *
 * @param letters letters and digits of the whole article
 * @param targets the slide that each section begins on
 */
export function planAgenda({ sections }: Outline, letters: number, targets: ReadonlyMap<number, string>): AgendaItem[] {
  const areNumbered = sections.some(({ numeral }) => numeral !== null);
  const groups = groupSections(sections, letters);
  // Where the article counts nothing, a run of sections is told by its places, but not beside one that has no number.
  const arePlaced = groups.every((group) => group.sections.length > 1);
  return groups.flatMap(({ title, sections: own }): AgendaItem[] => {
    const [first] = own;
    if (!first) return [];
    const numerals = own.flatMap(({ number, numeral }) => (areNumbered ? (numeral ?? []) : arePlaced ? number : []));
    return [
      {
        number: first.number,
        numeral: own.length === 1 ? first.numeral : (numerals[0] ?? null),
        lastNumeral: own.length === 1 ? null : (numerals.slice(1).at(-1) ?? null),
        title,
        target: targets.get(first.number) ?? 'cover',
      },
    ];
  });
}

/** Whether each section can be called by something: an agenda of whole sentences out of the text tells nobody the way. */
export function canList({ sections }: Outline): boolean {
  return sections.every(({ isNamed, title }) => isNamed || estimateLength(title.text) <= LONGEST_FIRST_WORDS);
}

function groupSections(sections: readonly Section[], letters: number): Group[] {
  const own = sections.map((section) => ({ title: section.title, sections: [section] }));
  const shown = sections.reduce((sum, { title }) => sum + countLetters(title.text), 0);
  const areMany = sections.length >= MANY_SECTIONS;
  const areLong = sections.length >= FEWEST_TO_GROUP && shown > letters * MOST_SHARE;
  if (!areMany && !areLong) return own;
  return groupByShelf(sections) ?? groupEvenly(sections, shown > letters * MOST_SHARE);
}

/** By the headings above the sections; null where the article has none, or too many or too few for an agenda. */
function groupByShelf(sections: readonly Section[]): Group[] | null {
  const groups: { title: TracedText; shelf: TracedText | null; sections: Section[] }[] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    if (last && last.shelf === section.shelf) last.sections.push(section);
    else groups.push({ title: section.shelf ?? section.title, shelf: section.shelf, sections: [section] });
  }
  return groups.length >= FEWEST_GROUPS && groups.length <= MOST_GROUPS ? groups : null;
}

function groupEvenly(sections: readonly Section[], areLong: boolean): Group[] {
  const wanted = areLong ? FEWEST_GROUPS : Math.round(sections.length / SECTIONS_PER_GROUP);
  const count = Math.min(MOST_GROUPS, Math.max(FEWEST_GROUPS, wanted));
  return Array.from({ length: count }, (_, i) => {
    const own = sections.slice(
      Math.round((i * sections.length) / count),
      Math.round(((i + 1) * sections.length) / count),
    );
    return own[0] ? [{ title: own[0].title, sections: own }] : [];
  }).flat();
}
