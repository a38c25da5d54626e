import path from 'node:path';
import { z } from 'zod';
import type { OmissionReason, SlideKind } from '../core/model.js';
import type { DeckDescription } from '../core/render/describeDeck.js';
import { SCRIPTS } from '../core/script/script.js';
import { LecternError } from '../errors.js';
import { readBytes } from './readFile.js';
import { readYaml } from './readYaml.js';

const range = z.object({ start: z.int(), end: z.int() });
const place = { start: z.int(), end: z.int() };
const link = z.union([z.object({ ...place, url: z.string() }), z.object({ ...place, slide: z.string() })]);
const phrase = z.object({
  text: z.string(),
  source: z.array(range),
  by: z.literal('presenter').optional(),
  links: z.array(link).optional(),
});
const nullable = z.number().nullable();

const kind = z.custom<SlideKind>((value) => typeof value === 'string', 'must be text');
const slide = z.object({
  id: z.string(),
  kind,
  section: nullable,
  title: z.string().nullable(),
  phrases: z.array(phrase),
  notes: z.array(phrase),
  seconds: z.number(),
  targets: z.array(z.string()).optional(),
  edited: z
    .object({
      kind,
      words: z.array(z.string()),
      notes: z.array(phrase).optional(),
      was: z.array(z.string()),
      edit: z.string(),
      inserted: z.literal(true).optional(),
    })
    .optional(),
});

const schema = z.object({
  version: z.literal(1, 'is not a version that this Lectern reads'),
  slug: z.string(),
  title: z.string(),
  lang: z.string(),
  script: z.enum(SCRIPTS).optional(),
  source: z.object({ file: z.string(), sha256: z.string() }),
  address: z.string().optional(),
  slides: z.array(slide),
  hidden: z.array(slide.extend({ after: z.string().nullable() })).optional(),
  coverage: z.array(
    z.object({
      section: nullable,
      title: z.string(),
      characters: z.number(),
      onSlides: z.number(),
      inNotes: z.number(),
      onlyInNotes: z.number(),
      dropped: z.number(),
      shares: z.object({ onSlides: z.number(), onlyInNotes: z.number(), dropped: z.number() }),
    }),
  ),
  omissions: z.array(
    z.object({
      reason: z.custom<OmissionReason>((reason) => typeof reason === 'string', 'must be text'),
      inNotes: z.boolean(),
      line: nullable,
      column: nullable,
      count: z.number(),
      characters: z.number(),
      text: z.string(),
    }),
  ),
  diagnostics: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(['info', 'warning', 'error']),
      message: z.string(),
      line: nullable,
      column: nullable,
      fix: z.string(),
    }),
  ),
});

/** The slides of a `deck.json`, whatever else it holds: all that an earlier build is asked for. */
export const describedSlides = schema.pick({ slides: true, hidden: true });

/** A `deck.json` that was built before. */
export async function readDescription(file: string, shown: string): Promise<DeckDescription> {
  const text = (await readBytes(file, shown)).toString('utf8');
  const fix = 'Name the deck.json of a deck that was built with this version, or build it again.';
  if (path.extname(file) !== '.json') throw new LecternError('bad-format', `${shown}: this is no deck.json.`, fix);
  return readYaml(schema, { file: shown, text, code: 'bad-format', fix });
}
