import type { Heading } from './heading.js';

/** A sign that an author or a theme sets before each heading: `:: What do you do?`, `► Nets`, `🚀 Start`. It is none of its words. */
const SIGN = /^(?<sign>:{2,3}|[►▶»›•●■□◆◇★☆❖✦➤➜→]{1,3}|\p{Extended_Pictographic}\ufe0f?)\s+(?=[\p{L}\p{N}“"'‘¿¡])/u;
const FEWEST = 3;

/** In characters. */
export function measureSign(text: string): number {
  return SIGN.exec(text)?.[0].length ?? 0;
}

/** Headings with the same sign are of one level, though some were set larger than others. */
export function evenSigns(found: ReadonlyMap<number, Heading>): Heading[] {
  const rows = new Map<string, Heading[]>();
  for (const heading of found.values()) {
    const sign = SIGN.exec(heading.mark.text)?.groups?.sign;
    if (sign !== undefined) rows.set(sign, [...(rows.get(sign) ?? []), heading]);
  }
  return [...rows.values()].flatMap((row) => {
    const level = Math.min(...row.map((heading) => heading.level));
    return row.length < FEWEST ? [] : row.filter((heading) => heading.level > level).map((one) => ({ ...one, level }));
  });
}
