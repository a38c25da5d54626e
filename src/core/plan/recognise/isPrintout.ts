/** So many lines that a command prints, for each that is typed, are its output and no code. */
const LONGEST_OUTPUT = 4;

/** `SIZE:`, whose value a template has not filled in. */
function isEmptyField(line: string): boolean {
  return /^\s*(?:[\w-]+:\s*)*$/u.test(line);
}

/** A command and what it printed, at length, or fields without values: nobody reads that on a slide. */
export function isPrintout(lines: readonly string[]): boolean {
  if (lines.every(isEmptyField)) return true;
  const typed = lines.filter((line) => /^\s*(?:[\w.@:~/-]{0,40}[$#%❯]|PS [^>]*>|>>>)\s+\S/u.test(line)).length;
  const [first = ''] = lines;
  return /^\s*(?:[\w.@:~/-]{0,40}[$%❯]|PS [^>]*>)\s+\S/u.test(first) && lines.length - typed > typed * LONGEST_OUTPUT;
}
