import { z } from 'zod';
import { readYaml } from '../io/readYaml.js';
import { articleChoices, type Choices } from './schema.js';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

const schema = z.looseObject({ lectern: articleChoices.nullish() });

/** What an article's front matter says under `lectern:`; its other keys are the article's own business. */
export function readArticleChoices(text: string, shown: string): Choices {
  const block = FRONT_MATTER.exec(text)?.[1];
  if (block === undefined || !/^lectern[ \t]*:/m.test(block)) return {};
  const { lectern } = readYaml(schema, {
    file: shown,
    // The line of dashes above the block is line 1 of the file.
    text: `#\n${block}`,
    code: 'bad-config',
    fix: 'Correct it under `lectern:` at the top of the article: theme, minutes, slides, images, fragments, handout.',
  });
  return lectern ?? {};
}
