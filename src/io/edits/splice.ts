/** A stretch of a text, and what stands there instead. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all the changes; those at one place follow each other as they are given. */
export function splice(text: string, changes: readonly Change[]): string {
  const ordered = changes
    .map((change, order) => ({ change, order }))
    .sort((a, b) => a.change.start - b.change.start || a.order - b.order);
  let done = '';
  let at = 0;
  for (const { change } of ordered) {
    const between = text.slice(at, change.start);
    // What is put behind a last line that was not ended begins a line of its own.
    done += between;
    if (change.text !== '' && done !== '' && !done.endsWith('\n')) done += '\n';
    done += change.text;
    at = Math.max(at, change.end);
  }
  return done + text.slice(at);
}
