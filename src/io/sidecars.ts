import path from 'node:path';
import { z } from 'zod';
import type { Correction } from '../core/clean/corrections.js';
import type { Edits } from '../core/edit/edits.js';
import { LecternError } from '../errors.js';
import { readTextIfThere } from './readFile.js';
import { readYaml } from './readYaml.js';

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

const slideEdit = z.strictObject({
  hide: z.boolean('must be true or false').optional(),
  seconds: z.number('must be a number of seconds').positive('must be more than 0').optional(),
  notes: z.string('must be text').optional(),
});

const editsSchema = z.strictObject({ slides: z.record(z.string(), slideEdit).optional() }).nullish();

/** Where a file about an article may stand: `<name>.corrections.yaml` beside it, also with `.txt` before the kind. */
export function listSidecars(article: string, kind: 'corrections' | 'edits'): string[] {
  const { dir, name, base } = path.parse(article);
  return [name, base].flatMap((stem) => ['yaml', 'yml'].map((ext) => path.join(dir, `${stem}.${kind}.${ext}`)));
}

/** The corrections beside an article; none where there is no such file. */
export async function readCorrections(article: string): Promise<readonly Correction[]> {
  const found = await readSidecar(article, 'corrections');
  if (!found) return [];
  const fix =
    'Write a list: each item with `find` (the words in the article) and `replace`, and `count` if you want it checked.';
  return readYaml(correctionsSchema, { ...found, code: 'bad-format', fix });
}

/** The presenter's edits beside an article; null where there is no such file. */
export async function readEdits(article: string): Promise<Edits | null> {
  const found = await readSidecar(article, 'edits');
  if (!found) return null;
  const fix = 'Write `slides:` and below it the id of each slide (see deck.json) with `hide`, `seconds` or `notes`.';
  const edits = readYaml(editsSchema, { ...found, code: 'bad-format', fix });
  return { slides: dropUndefined(edits?.slides ?? {}) };
}

function dropUndefined(slides: Readonly<Record<string, z.infer<typeof slideEdit>>>): Edits['slides'] {
  return Object.fromEntries(
    Object.entries(slides).map(([id, { hide, seconds, notes }]) => [
      id,
      {
        ...(hide === undefined ? {} : { hide }),
        ...(seconds === undefined ? {} : { seconds }),
        ...(notes === undefined ? {} : { notes }),
      },
    ]),
  );
}

async function readSidecar(article: string, kind: 'corrections' | 'edits') {
  const found: { file: string; text: string }[] = [];
  for (const file of listSidecars(article, kind)) {
    const text = await readTextIfThere(file);
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
