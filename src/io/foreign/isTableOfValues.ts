const FEWEST_LINES = 4;
/** So many lines have as many values as the others. */
const LEAST_EQUAL = 0.9;
/** So many of the values are figures or left out: lines of verse have as many commas as each other, too. */
const LEAST_FIGURES = 0.2;
const FIGURE = /^[\s"]*[-+$€£¥]?\d[\d.,:/%\s-]*"?\s*$|^\s*$/;
/** A value is a name or a number; a text in a table is in quotation marks. */
const LONGEST_VALUE = 60;

/**
 * Whether each line is a row of values with one sign between them, as many as in the others.
 * @param name the file's: `.csv` and `.tsv` say so
 */
export function isTableOfValues(lines: readonly string[], name: string): boolean {
  const least = /\.[ct]sv$/i.test(name) ? 0 : LEAST_FIGURES;
  return lines.length >= FEWEST_LINES && ['\t', ',', ';'].some((sign) => isParted(lines, sign, least));
}

function isParted(lines: readonly string[], sign: string, least: number): boolean {
  const rows = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '""').split(sign));
  const width = rows[0]?.length ?? 1;
  if (width < 2 || (sign !== '\t' && width < 3)) return false;
  const equal = rows.filter((row) => row.length === width).length;
  if (equal < rows.length * LEAST_EQUAL) return false;
  const values = rows.flat();
  if (values.filter((value) => FIGURE.test(value)).length < values.length * least) return false;
  // In a sentence a blank follows the sign; the last word of a line ends it.
  const spoken = sign === '\t' ? 0 : values.filter((value) => /^ \S/.test(value)).length;
  const long = values.filter((value) => value.length > LONGEST_VALUE).length;
  const ended = lines.filter((line) => /\p{L}[.!?。！？]["”]?$/u.test(line)).length;
  return spoken * 3 < values.length && long * 5 < values.length && ended * 5 < lines.length;
}
