const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

export type Paint = Readonly<Record<keyof typeof CODES, (text: string) => string>>;

/** Colours for a terminal; without them, the same words. */
export function makePaint(color: boolean): Paint {
  const paint = (code: keyof typeof CODES) => {
    const [on, off] = CODES[code];
    return (text: string): string => (color ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  };
  return {
    bold: paint('bold'),
    dim: paint('dim'),
    red: paint('red'),
    green: paint('green'),
    yellow: paint('yellow'),
    cyan: paint('cyan'),
  };
}
