import path from 'node:path';
import { z } from 'zod';
import type { Correction } from '../core/clean/corrections.js';
import type { Edits } from '../core/edit/edits.js';
import { LecternError } from '../errors.js';
import { editsSchema } from './editsSchema.js';
import { DISK, type Files } from './files.js';
import { readTextIfThere } from './readFile.js';
import { locateYaml, readYaml } from './readYaml.js';

const correctionsSchema: z.ZodType<Correction[]> = z
  .array(
    z.strictObject({
      find: z.string().min(1, 'must be the damaged words, as they stand in the article'),
      replace: z.string(),
      count: z
        .number()
        .int()
        .positive()
        .nullish()
        .transform((count) => count ?? null),
    }),
    'must be a list of {find, replace}',
  )
  .nullish()
  .transform((list) => list ?? []);

/** Where a file about an article may stand: `<name>.corrections.yaml` beside it, also with `.txt` before the kind. */
export function listSidecars(article: string, kind: 'corrections' | 'edits'): string[] {
  const { dir, name, base } = path.parse(article);
  return [name, base].flatMap((stem) => ['yaml', 'yml'].map((ext) => path.join(dir, `${stem}.${kind}.${ext}`)));
}

/** The corrections beside an article; none where there is no such file. */
export async function readCorrections(article: string, files: Files = DISK): Promise<readonly Correction[]> {
  const found = await readSidecar(article, 'corrections', files);
  if (!found) return [];
  const fix =
    'Write a list: each item with `find` (the words in the article) and `replace`, and `count` if you want it checked.';
  return readYaml(correctionsSchema, { ...found, code: 'bad-format', fix });
}

/** The presenter's edits beside an article; null where there is no such file. */
export async function readEdits(article: string, files: Files = DISK): Promise<Edits | null> {
  const found = await readSidecar(article, 'edits', files);
  return found && parseEdits(found);
}

/** The edits that a file of that name says. */
export function parseEdits(found: { readonly file: string; readonly text: string }): Edits {
  const fix =
    'Below `slides:` stands the id of each slide (see deck.json) with what you change: hide, after, title, points, words, notes, seconds …; below `insert:` a list of your own slides.';
  const { data, lineOf } = locateYaml(editsSchema, { ...found, code: 'bad-format', fix });
  const slides = Object.entries(data?.slides ?? {}).map(([id, edit]) => [id, locate(edit, lineOf(['slides', id]))]);
  const insert = (data?.insert ?? []).map((own, i) => locate(own, lineOf(['insert', i])));
  refuseTwins(insert, found.file);
  return { file: found.file, slides: Object.fromEntries(slides), ...(insert.length > 0 && { insert }) };
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without what was left out, and with the line it stands in. */
function locate<T extends object>(value: T, line: number | null): Defined<T> & { line?: number } {
  const said = Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>;
  return line === null ? said : { ...said, line };
}

function refuseTwins(slides: readonly { readonly id: string; readonly line?: number }[], file: string): void {
  const twin = slides.find(({ id }, i) => slides.findIndex((other) => other.id === id) < i);
  if (twin)
    throw new LecternError(
      'bad-format',
      `${file}:${twin.line}: two slides of your own are called "${twin.id}".`,
      'Give one of them another id.',
    );
}

async function readSidecar(article: string, kind: 'corrections' | 'edits', files: Files) {
  const found: { file: string; text: string }[] = [];
  for (const file of listSidecars(article, kind)) {
    const text = await readTextIfThere(file, files);
    if (text !== null) found.push({ file: path.basename(file), text });
  }
  const [first, second] = found;
  if (first && second)
    throw new LecternError(
      'bad-format',
      `${first.file} and ${second.file} both say how to change ${path.basename(article)}.`,
      `Put all of it into ${first.file} and remove the other.`,
    );
  return first ?? null;
}
