import { chooseLanguage } from '../language.js';
import type { Article, Block, Source } from '../model.js';
import { replaceRanges, slice, traceSlice } from '../trace.js';
import { readFrontMatter } from './readFrontMatter.js';
import { readMarkdown } from './readMarkdown.js';
import { looksLikeMarkdown, readText } from './readText.js';

/**
 * Reads a source into blocks, each traced to the characters it came from. Nothing is judged here: noise and
 * boilerplate are still in it.
 */
export function readArticle(source: Source): Article {
  const text = foldLineEnds(source.text);
  const { facts, language, bodyStart } = readFrontMatter(text);
  const body = slice(text, bodyStart);
  const isMarkdown = source.format === 'md' || looksLikeMarkdown(body.text);
  const blocks: Block[] = isMarkdown ? readMarkdown(body) : readText(body);
  return {
    source,
    language: chooseLanguage(language, body.text),
    facts,
    blocks,
    boilerplate: [],
    damage: [],
    diagnostics: [],
  };
}

/** `\r\n` and a lone `\r` become `\n`, traced: every later rule sees one kind of line end. */
function foldLineEnds(text: string) {
  const whole = traceSlice(text, 0, text.length);
  const ends = [...text.matchAll(/\r\n?/g)];
  return replaceRanges(
    whole,
    ends.map((end) =>
      end[0].length === 2
        ? { start: end.index, end: end.index + 1, by: '' }
        : { start: end.index, end: end.index + 1, by: '\n' },
    ),
  );
}
