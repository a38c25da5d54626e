import { type CoverageSum, sumCoverage } from '../../core/check/checkCoverage.js';
import { totalWords } from '../../core/countWords.js';
import type { Diagnostic } from '../../core/diagnostics.js';
import { listPhrases } from '../../core/listPhrases.js';
import type { Deck, Omission, SectionCoverage, SlideKind } from '../../core/model.js';
import { fitColumns, padColumns } from './columns.js';
import { describeShares, tabulateCoverage } from './describeCoverage.js';
import { describeDiagnostics } from './describeDiagnostics.js';
import { countOmissions, listOmissionLines } from './describeOmissions.js';
import { count, formatClock, formatMinutes } from './format.js';
import type { Paint } from './paint.js';

export interface PlannedSlide {
  /** 1-based place in the deck. */
  readonly number: number;
  /** As in deck.json and in `.edits.yaml`. */
  readonly id: string;
  readonly kind: SlideKind;
  readonly section: number | null;
  /** Null for a slide without a title of its own. */
  readonly title: string | null;
  /** All its words, the title first. */
  readonly phrases: readonly string[];
  /** How many those are: a Han character, a kana or a hangul syllable each counts as a word. */
  readonly words: number;
  /** And those of its notes. */
  readonly noteWords: number;
  readonly seconds: number;
}

/** A talk before it is drawn: the same for people and for `--json`. */
export interface Plan {
  readonly article: string;
  readonly slug: string;
  readonly title: string;
  readonly lang: string;
  readonly seconds: number;
  readonly slides: readonly PlannedSlide[];
  readonly coverage: CoverageSum & { readonly sections: readonly SectionCoverage[] };
  readonly omissions: readonly Omission[];
  readonly diagnostics: readonly Diagnostic[];
}

export function summarisePlan(article: string, deck: Deck): Plan {
  const { meta, coverage, omissions, diagnostics } = deck;
  return {
    article,
    slug: meta.slug,
    title: meta.title,
    lang: meta.language,
    seconds: deck.slides.reduce((sum, slide) => sum + slide.seconds, 0),
    slides: deck.slides.map((slide, i) => {
      const { id, kind, section, notes, seconds } = slide;
      const phrases = listPhrases(slide);
      const title = 'title' in slide ? (slide.title?.text ?? null) : null;
      const words = totalWords(phrases);
      const noteWords = totalWords(notes);
      return {
        number: i + 1,
        id,
        kind,
        section,
        title,
        phrases: phrases.map(({ text }) => text),
        words,
        noteWords,
        seconds,
      };
    }),
    coverage: { ...sumCoverage(coverage), sections: coverage },
    omissions,
    diagnostics,
  };
}

/** How much of a plan is printed, and how wide. */
export interface PlanView {
  readonly verbose: boolean;
  readonly columns: number;
}

/** The plan as lines: what it is in all, a row for each slide, and what became of the article. */
export function describePlan(plan: Plan, paint: Paint, { verbose, columns }: PlanView): string[] {
  const { title, article, slides, seconds, coverage, omissions } = plan;
  const digits = String(slides.length).length;
  const lines = [
    `${paint.bold(fitColumns(title, columns))}  ${paint.dim(article)}`,
    `  ${count(slides.length, 'slide')}, ${formatMinutes(seconds)}: ${describeShares(coverage)}`,
    paint.dim(`  ${padColumns('', digits)}  ${HEAD}`),
  ];
  for (const slide of slides) lines.push(...describeSlide(slide, digits, paint, { verbose, columns }));
  if (verbose) {
    const details = [
      ...tabulateCoverage(coverage.sections, columns - 2),
      ...listOmissionLines(omissions, article, columns - 2),
    ];
    lines.push(...details.map((line) => paint.dim(`  ${line}`)));
  } else {
    const counted = countOmissions(omissions);
    if (counted !== null) lines.push(paint.dim(`  ${counted}`));
  }
  return [...lines, ...describeDiagnostics(plan.diagnostics, article, paint)];
}

const HEAD = 'kind      time words  title';
/** In a pipe, too, a row is a line to read. */
const WIDEST_NAME = 100;
const INDENT = HEAD.indexOf('title');

function describeSlide(slide: PlannedSlide, digits: number, paint: Paint, { verbose, columns }: PlanView): string[] {
  const { number, kind, section, title, phrases, words, seconds } = slide;
  const isFrame = kind === 'section' || section === null;
  const place = padColumns(String(number), digits, 'start');
  const figures = `${formatClock(seconds).padStart(5)} ${String(words).padStart(5)}`;
  const indent = isFrame ? '' : '  ';
  const room = columns - 4 - digits - INDENT - indent.length;
  // A slide without a title is told by its words: all of them stand in one row where nobody asks for more.
  const untitled = verbose ? (phrases[0] ?? '') : phrases.join(' · ');
  const name = fitColumns(title ?? untitled, Math.min(room, WIDEST_NAME));
  const row = `  ${paint.dim(place)}  ${padColumns(kind, 9)}${figures}  ${indent}${kind === 'section' ? paint.bold(name) : name}`;
  if (!verbose) return [row.trimEnd()];
  const rest = phrases.slice(1).map((phrase) => {
    const start = ' '.repeat(4 + digits + INDENT + indent.length);
    return paint.dim(`${start}${fitColumns(`· ${phrase}`, room)}`);
  });
  return [row.trimEnd(), ...rest];
}
