import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type ErrorCode, LecternError } from '../errors.js';

/** A YAML (or JSON) file to read, and how to speak of it. */
export interface YamlFile {
  /** As the user knows it, for messages. */
  readonly file: string;
  readonly text: string;
  readonly code: ErrorCode;
  /** What to do about a mistake in it. */
  readonly fix: string;
}

/** What a file says, and where. */
export interface LocatedYaml<T> {
  readonly data: T;
  /** The line of a value, 1-based; null where it is not in the file. */
  readonly lineOf: (path: readonly (string | number)[]) => number | null;
}

/** Reads a file that a person wrote: every mistake is named with its line, its field and what was expected there. */
export function readYaml<T>(schema: z.ZodType<T>, file: YamlFile): T {
  return locateYaml(schema, file).data;
}

/** As {@link readYaml}, and tells where each value stands. */
export function locateYaml<T>(schema: z.ZodType<T>, { file, text, code, fix }: YamlFile): LocatedYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [mistake] = document.errors;
  if (mistake) {
    const { line, col } = lines.linePos(mistake.pos[0]);
    throw new LecternError(code, `${file}:${line}:${col}: not valid YAML: ${mistake.message}`, fix, mistake);
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { data: parsed.data, lineOf };
  const messages = parsed.error.issues.map((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    const isMissing = issue.code === 'invalid_type' && path.length > 0 && !document.hasIn(path);
    const place = issue.code === 'unrecognized_keys' ? findKey([...path, issue.keys[0] ?? '']) : findPlace(path);
    const what = `${describe(path)}${isMissing ? 'is missing' : issue.message}`;
    return `${file}${place ? `:${place.line}:${place.col}` : ''}: ${what}`;
  });
  throw new LecternError(code, messages.join('\n'), fix, parsed.error);

  function lineOf(path: readonly (string | number)[]): number | null {
    return findKey(path)?.line ?? (document.hasIn(path) ? (findPlace(path)?.line ?? null) : null);
  }

  /** Where the key of a value stands; null where it has none, as an item of a list. */
  function findKey(path: readonly (string | number)[]): { line: number; col: number } | null {
    const parent: unknown = path.length > 0 ? document.getIn(path.slice(0, -1), true) : null;
    const key = path.at(-1);
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : null;
    return isScalar(pair?.key) && pair.key.range ? lines.linePos(pair.key.range[0]) : null;
  }

  /** Where the value stands; for one that is missing, where the mapping around it begins. */
  function findPlace(path: readonly (string | number)[]): { line: number; col: number } | null {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node: unknown = document.getIn(path.slice(0, depth), true);
      if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
        return lines.linePos(Number(node.range[0]));
    }
    return null;
  }
}

/** `2.find: ` for the second item's `find`: people count from one. */
function describe(path: readonly (string | number)[]): string {
  if (path.length === 0) return '';
  return `${path.map((key) => (typeof key === 'number' ? `item ${key + 1}` : `\`${key}\``)).join(' ')}: `;
}
