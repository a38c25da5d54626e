import { type Diagnostic, locate } from '../../diagnostics.js';
import type { TracedText } from '../../model.js';
import { extent } from '../../trace.js';

const LONGEST_EXCERPT = 40;

/** What was set aside, one entry for each run of lines that follow each other in the file. */
export function reportBoilerplate(lines: readonly TracedText[], source: string): Diagnostic[] {
  const placed = lines
    .flatMap((text) => {
      const place = extent(text);
      return place ? [{ text, ...place }] : [];
    })
    .sort((a, b) => a.start - b.start);
  const runs: (typeof placed)[] = [];
  for (const line of placed) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    // Between two lines of one run stand only line ends and marks, no other words.
    if (run && last && !/[\p{L}\p{N}]{3}/u.test(source.slice(last.end, line.start))) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run): Diagnostic[] => {
    const first = run[0];
    if (!first) return [];
    const { line, column } = locate(source, first.start);
    const words = first.text.text.replace(/\s+/g, ' ');
    const excerpt = words.length > LONGEST_EXCERPT ? `${words.slice(0, LONGEST_EXCERPT)}…` : words;
    const more = run.length > 1 ? ` and ${run.length - 1} more` : '';
    return [
      {
        rule: 'boilerplate',
        severity: 'info',
        message: `Not taken for the article's own words: “${excerpt}”${more}.`,
        line,
        column,
        fix: 'Nothing, if it is not the article’s. It stands in the notes of the sources slide.',
      },
    ];
  });
}
