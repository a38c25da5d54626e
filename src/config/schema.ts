import { z } from 'zod';
import type { Brand } from '../core/brand/brand.js';
import { LEAST_SLIDES, MOST_SLIDES } from '../core/plan/budgetSlides.js';
import { HANDOUT_KINDS, ORIENTATIONS, PAPERS, PER_PAGE } from '../core/render/handoutOptions.js';
import { SCRIPTS } from '../core/script/script.js';
import { listThemes } from '../io/listThemes.js';
import { brand } from './brandSchema.js';

const oneOf = <const T extends readonly (string | number)[]>(values: T) =>
  z.literal([...values], `must be one of ${values.join(', ')}`) as z.ZodType<T[number]>;

const minutes = z.number('must be a number of minutes').min(1, 'must be at least 1').max(600, 'must be at most 600');
const slides = z
  .int('must be a whole number of slides')
  .min(LEAST_SLIDES, `must be at least ${LEAST_SLIDES}: a cover, two slides that say something, and the sources`)
  .max(MOST_SLIDES, `must be at most ${MOST_SLIDES}`);
const seconds = z.number('must be a number of seconds').min(1, 'must be at least 1').max(3600, 'must be at most 3600');
const yesOrNo = z.boolean('must be true or false');
const words = z.string('must be text').min(1, 'must not be empty');

const handout = z.strictObject({
  perPage: oneOf(PER_PAGE).optional(),
  paper: oneOf(PAPERS).optional(),
  orientation: oneOf(ORIENTATIONS).optional(),
  layout: oneOf(HANDOUT_KINDS).optional(),
  /** The short way to say `layout: notes` or `layout: lines`. */
  notes: yesOrNo.optional(),
});

const slidesPdf = z.strictObject({
  notes: yesOrNo.optional(),
  fullScreen: yesOrNo.optional(),
  steps: yesOrNo.optional(),
});

/** What an article may say about its own deck, under `lectern:` in its front matter. */
export const articleChoices = z.strictObject({
  theme: oneOf(listThemes()).nullish(),
  minutes: minutes.nullish(),
  slides: slides.nullish(),
  script: oneOf(SCRIPTS).nullish(),
  images: yesOrNo.optional(),
  fragments: yesOrNo.nullish(),
  handout: handout.optional(),
  slidesPdf: slidesPdf.optional(),
});

/** What a configuration file may say; every part may be left out. */
export const choices = articleChoices.extend({
  out: words.optional(),
  brand: brand.optional(),
  // Never from an article: somebody else's text must not make a build reach for other servers.
  fetchImages: yesOrNo.optional(),
  glossary: z
    .array(z.union([words, z.strictObject({ find: words, replace: words })], 'must be a term or {find, replace}'))
    .optional(),
  pdf: yesOrNo.optional(),
  browser: z.strictObject({ path: words.nullish(), url: words.nullish(), timeout: seconds.nullish() }).optional(),
  cache: z.strictObject({ enabled: yesOrNo.optional(), dir: words.nullish() }).optional(),
  port: z.int('must be a whole number').min(0).max(65_535, 'must be at most 65535').nullish(),
  open: yesOrNo.optional(),
});

/** Some of the options, as one source of them gives them: absent and undefined both say nothing. */
export type Choices = Omit<z.infer<typeof choices>, 'brand'> & { readonly brand?: Brand | undefined };
