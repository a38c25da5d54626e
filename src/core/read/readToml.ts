/** What front matter states, by its keys. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * The strings, days and lists of strings at the top level of TOML front matter (https://toml.io/en/v1.0.0); other
 * values and tables say nothing of the article itself. Lines are counted from 1.
 */
export function readToml(block: string): { values: Values; faults: { line: number; words: string }[] } {
  const values: Record<string, unknown> = {};
  const faults: { line: number; words: string }[] = [];
  let isTop = true;
  let isOpen = false;
  for (const [i, raw] of block.split('\n').entries()) {
    const line = raw.trim();
    if (isOpen) {
      isOpen = !line.endsWith(']');
      continue;
    }
    if (line === '' || line.startsWith('#')) continue;
    if (/^\[\[?[^\]]+\]\]?/.test(line)) {
      isTop = false;
      continue;
    }
    const pair = /^(["']?)([\w.-]+)\1\s*=\s*(\S.*)$/.exec(line);
    if (!pair) {
      faults.push({ line: i + 1, words: line.slice(0, 40) });
      continue;
    }
    const [, , key = '', written = ''] = pair;
    isOpen = written.startsWith('[') && !/\]\s*(?:#.*)?$/.test(written);
    if (isTop) values[key] = readValue(written);
  }
  return { values, faults };
}

function readValue(written: string): unknown {
  const quoted = /^(["'])((?:\\.|(?!\1).)*)\1/.exec(written);
  if (quoted) return quoted[2];
  if (written.startsWith('[')) return [...written.matchAll(/(["'])((?:\\.|(?!\1).)*)\1/g)].map((item) => item[2]);
  return /^\d{4}-\d{2}-\d{2}/.test(written) ? written : null;
}
