import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, Scalar, type YAMLMap } from 'yaml';
import type { Entry, Said } from './entries.js';

export interface Setting {
  readonly indent: number;
  readonly step: number;
  /** What the file has for it. */
  readonly entry: Entry | null;
}

/** An entry as lines of the file; one that is there already keeps its comments and the order of its fields. */
export function printEntry(
  part: 'slides' | 'insert',
  name: string,
  value: Said,
  { indent, step, entry }: Setting,
): string {
  const document = new Document(part === 'slides' ? { [name]: value } : [value]);
  if (isMap(entry?.node) && isMap(document.contents)) document.contents.set(name, amend(entry.node, value));
  else if (isMap(entry?.node) && isSeq(document.contents)) document.contents.set(0, amend(entry.node, value));
  const isPadded = !isMap(entry?.node) || !entry.node.flow || isSpaced(entry);
  const printed = document.toString({ lineWidth: 0, indent: step, flowCollectionPadding: isPadded, nullStr: '~' });
  return printed.replace(/^(?=[^\n])/gm, ' '.repeat(indent));
}

/** Fields that say something else are written anew, in their places and with their comments. */
function amend(map: YAMLMap, fields: Said): YAMLMap {
  const document = new Document();
  for (const pair of [...map.items]) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!(key in fields)) map.delete(pair.key);
  }
  for (const [key, value] of Object.entries(fields)) {
    const old: unknown = map.get(key, true);
    if (isScalar(old) || isMap(old) || isSeq(old)) {
      if (isDeepStrictEqual(old.toJS(document), value)) continue;
      if (isScalar(old) && (typeof value !== 'object' || value === null)) {
        old.value = value;
        // How the old words were set may not do for the new ones.
        if (old.type !== Scalar.QUOTE_SINGLE && old.type !== Scalar.QUOTE_DOUBLE) delete old.type;
        continue;
      }
    }
    map.set(key, document.createNode(value, { flow: isSeq(old) && old.flow === true }));
  }
  return map;
}

/** Whether there is room inside its braces. */
function isSpaced({ node }: Entry): boolean {
  const [first] = isMap(node) ? node.items : [];
  const key = first?.key;
  return isScalar(key) && node.range !== undefined && node.range !== null && (key.range?.[0] ?? 0) > node.range[0] + 1;
}
