import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import type { Edits } from '../../core/edit/edits.js';
import { keepInOrder } from '../../core/edit/keepInOrder.js';
import { type Entry, listEntries, type Said } from './entries.js';
import { printEntry } from './printEntry.js';
import { type Change, splice } from './splice.js';

/**
 * The text of an edits file that says what `edits` do. What it says already stays as it is written, to the byte: only
 * the edits of slides that are different are written anew, with the comments in them. The empty text where there is
 * nothing to say.
 * @param text the file as it is, valid by the schema; '' where there is none
 */
export function writeEdits(text: string, edits: Edits): string {
  const [mark = ''] = /^\uFEFF?/.exec(text) ?? [];
  const plain = text.slice(mark.length).replace(/\r\n?/g, '\n');
  const wanted: Wanted = {
    slides: Object.entries(edits.slides).map(([id, edit]) => [id, dropLine(edit)] as const),
    insert: (edits.insert ?? []).map((own) => [own.id, dropLine(own)] as const),
  };
  const written = writeParts(plain, wanted) ?? writeWhole(plain, wanted);
  const isMute = /^(?:\s*(?:slides|insert):[^\S\n]*)*\s*$/.test(written);
  return isMute ? '' : mark + (text.includes('\r\n') ? written.replace(/\n/g, '\r\n') : written);
}

/** By their names, in the order of the file. */
type Named = readonly (readonly [string, Said])[];
interface Wanted {
  readonly slides: Named;
  readonly insert: Named;
}

/** Null for a file that is not set out line by line. */
function writeParts(text: string, wanted: Wanted): string | null {
  const withSlides = writePart(text, 'slides', wanted.slides);
  const written = withSlides === null ? null : writePart(withSlides, 'insert', wanted.insert);
  return written !== null && says(written, wanted) ? written : null;
}

function writePart(text: string, part: keyof Wanted, wanted: Named): string | null {
  const listed = listEntries(text, part);
  if (listed === null) return null;
  const { entries, indent, step, place } = listed;
  const known = new Map(entries.map((entry) => [entry.name, entry]));
  const names = wanted.map(([name]) => name);
  const staying = keepInOrder(
    entries.map(({ name }) => name),
    names,
  );
  const changes: Change[] = entries.flatMap((entry): Change[] =>
    staying.has(entry.name) ? [] : [{ start: entry.start, end: entry.end, text: '' }],
  );
  const print = (name: string, value: Said, entry: Entry | null): string =>
    entry && isDeepStrictEqual(entry.value, value)
      ? text.slice(entry.start, entry.end)
      : printEntry(part, name, value, { indent, step, entry });
  let at = entries.find(({ name }) => staying.has(name))?.start ?? entries.at(-1)?.end ?? place.at;
  let opening = entries.length === 0 && wanted.length > 0 ? place.opening : '';
  for (const [name, value] of wanted) {
    const entry = known.get(name) ?? null;
    const printed = print(name, value, entry);
    if (entry && staying.has(name)) {
      changes.push({ start: entry.start, end: entry.end, text: printed });
      at = entry.end;
    } else changes.push({ start: at, end: at, text: opening + printed });
    opening = '';
  }
  return splice(text, changes);
}

/** Sets out the whole file anew, as JSON and the like need it; comments stay. */
function writeWhole(text: string, wanted: Wanted): string {
  const document = parseDocument(text);
  for (const [part, value] of [
    ['slides', Object.fromEntries(wanted.slides)],
    ['insert', wanted.insert.map(([, own]) => own)],
  ] as const) {
    if (Object.keys(value).length === 0) document.delete(part);
    else document.set(part, document.createNode(value));
  }
  return document.toString({ lineWidth: 0 });
}

function says(text: string, { slides, insert }: Wanted): boolean {
  const document = parseDocument(text);
  if (document.errors.length > 0) return false;
  const said = (document.toJS() ?? {}) as { slides?: Record<string, Said> | null; insert?: readonly Said[] | null };
  return (
    isDeepStrictEqual(Object.entries(said.slides ?? {}), slides) &&
    isDeepStrictEqual(
      said.insert ?? [],
      insert.map(([, own]) => own),
    )
  );
}

function dropLine<T extends { readonly line?: number }>({ line: _, ...said }: T): Said {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
