import { z } from 'zod';
import { readYaml } from '../io/readYaml.js';
import { articleChoices, type Choices } from './schema.js';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

const schema = z.looseObject({ lectern: articleChoices.nullish() });

const TOML = /^\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/;

/** What an article's front matter says under `lectern:`, in TOML in the table `[lectern]`; its other keys are the article's own business. */
export function readArticleChoices(text: string, shown: string): Choices {
  const toml = TOML.exec(text)?.[1];
  const block = toml === undefined ? FRONT_MATTER.exec(text)?.[1] : toYaml(toml);
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

/**
 * The tables `[lectern]` and `[lectern.…]` of TOML as YAML, line for line, so that a mistake has its place. Numbers,
 * booleans, strings and lists on one line are written alike in both.
 */
function toYaml(toml: string): string {
  let depth = -1;
  return toml
    .split('\n')
    .map((line) => {
      const table = /^\s*\[([\w.-]+)\]/.exec(line)?.[1]?.split('.');
      if (table) {
        depth = table[0] === 'lectern' ? table.length : -1;
        return depth < 0 ? '#' : `${'  '.repeat(depth - 1)}${table.at(-1)}:`;
      }
      const pair = depth < 0 ? null : /^\s*([\w-]+)\s*=\s*(.*)$/.exec(line);
      return pair ? `${'  '.repeat(depth)}${pair[1]}: ${pair[2]}` : '#';
    })
    .join('\n');
}
