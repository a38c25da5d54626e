const FEWEST_LINES = 5;
const LEAST_STAMPED = 0.7;
const LEAST_MACHINE = 0.5;

/** A day and the time of day to the second, at the beginning or behind an address. A transcript has only times. */
const STAMP =
  /^(?:\S+ \S+ \S+ )?[[(<]?(?:\d{4}[-/.]\d{2}[-/.]\d{2}[T ]\d{2}:\d{2}:\d{2}|\d{2}\/\w{3}\/\d{4}:\d{2}:\d{2}:\d{2}|[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2}|\d{2}[-/.]\d{2}[-/.]\d{2,4} \d{2}:\d{2}:\d{2})/;
/** What only programs write beside it. */
const MACHINE =
  /\b(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL|CRIT(?:ICAL)?|SEVERE)\b|\[\d+\]:|"(?:GET|POST|PUT|HEAD|DELETE|OPTIONS) |^\S+ \S+ \S+ \[\d/;

/** Whether the lines are a program's: each with its time, and with a level, a process or a request. */
export function isLog(lines: readonly string[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const stamped = lines.filter((line) => STAMP.test(line));
  const machine = stamped.filter((line) => MACHINE.test(line));
  return stamped.length >= lines.length * LEAST_STAMPED && machine.length >= stamped.length * LEAST_MACHINE;
}
