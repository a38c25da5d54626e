import { z } from 'zod';
import { EDIT_KINDS } from '../core/edit/edits.js';

const text = (what: string) => z.string('must be text').describe(what);
const id = (what: string) => z.string('must be the id of a slide').min(1, 'must be the id of a slide').describe(what);
const list = (what: string) => z.array(z.string('must be text'), 'must be a list of texts').describe(what);

const place = {
  after: id('The id of the slide that it stands after.').optional(),
  before: id('The id of the slide that it stands before; `after` goes first.').optional(),
};
const said = {
  notes: text('Your own words for the speaker, after those of the article.').optional(),
  seconds: z
    .number('must be a number of seconds')
    .positive('must be more than 0')
    .describe('How long the slide takes, in seconds.')
    .optional(),
};

const slideEdit = z
  .strictObject({
    was: list(
      'The words of the slide when you made the edit, title first. A change of the article under your edit is noticed by them, and the slide is found by them when its id is gone.',
    ).optional(),
    hide: z
      .boolean('must be true or false')
      .describe('Leaves the slide out; what it says is said before it.')
      .optional(),
    ...place,
    title: text('Another title; empty for none.').optional(),
    points: list(
      'Its points (stages, events, figures, rows) in this order, and no others. What reads as one of the slide’s own is that one; anything else is yours.',
    )
      .min(1, 'must name a point; use `hide: true` to leave the slide out')
      .optional(),
    words: z
      .record(
        z.string(),
        z.union(
          [z.string('must be text'), z.array(z.string('must be text').nullable(), 'must be a list of texts').min(1)],
          'must be text, or a list with a text for each place where the words stand',
        ),
        'must be words, each with what stands in their place',
      )
      .describe(
        'Words anywhere on the slide, each with what stands in their place; empty for nothing. Words that stand there several times: a list for the first, the second and so on; null leaves one as it is.',
      )
      .optional(),
    kind: z
      .enum(EDIT_KINDS, `must be one of ${EDIT_KINDS.join(', ')}`)
      .describe('Another kind, where its words make one.')
      .optional(),
    layout: text('A composition by its name (data-layout), taken where the words fit into it.').optional(),
    ...said,
    say: text('Your own words for the speaker, in place of those of the article.').optional(),
    wasSaid: list('The paragraphs of its notes when you wrote `say`.').optional(),
  })
  .describe('What you change on this slide.');

const ownSlide = z
  .strictObject({
    id: z
      .string('must be a name for the slide')
      .regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/, 'must be small letters, digits and hyphens, a letter first')
      .describe('The address of your slide, as `own-demo`.'),
    ...place,
    slide: z
      .string('must be Markdown')
      .regex(/\S/, 'must not be empty')
      .describe('Markdown: a heading, and points, paragraphs, a quotation, a picture, a table or code.'),
    ...said,
  })
  .describe('A slide of your own.');

const edits = z.strictObject({
  slides: z
    .record(z.string(), slideEdit, 'must be slides by their ids')
    .nullish()
    .describe('Your edits, by slide id (see deck.json).'),
  insert: z.array(ownSlide, 'must be a list of slides').nullish().describe('Slides of your own.'),
});

/** What an `.edits.yaml` file may say; an empty one says nothing. */
export const editsSchema = edits.nullish();

/** The JSON Schema (draft 2020-12) of `.edits.yaml` files, for editors: `schemas/edits.schema.json` is this. */
export function describeEditsSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(edits, { io: 'input' });
  return {
    $schema,
    title: 'Edits of a Lectern deck',
    description:
      'What a presenter changes in the deck of the article beside it. Lectern never writes it while it builds.',
    ...schema,
  };
}
