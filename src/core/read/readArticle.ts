import { chooseLanguage } from '../language.js';
import type { Article, ArticleFacts, Block, Language, Source, TracedText } from '../model.js';
import { replaceRanges, slice, traceSlice } from '../trace.js';
import { readFrontMatter } from './readFrontMatter.js';
import { looksLikeMarkdown, readText } from './readText.js';

/**
 * Reads a source into blocks, each traced to the characters it came from. Nothing is judged here: noise and
 * boilerplate are still in it.
 */
export async function readArticle(source: Source): Promise<Article> {
  const {
    blocks,
    facts,
    language,
    references = [],
  } = await (source.format === 'html' ? readHtml : readWritten)(source);
  return {
    source,
    language,
    facts,
    blocks: markTitle(blocks, facts.title),
    references,
    boilerplate: [],
    damage: [],
    diagnostics: [],
  };
}

/** How far from its beginning an article may say its title, below a masthead or a picture. */
const TITLE_WITHIN = 6;

/** The title, where the text says it again as a line of its own, is a heading, however it is set. */
function markTitle(blocks: readonly Block[], title: TracedText | null): readonly Block[] {
  if (!title) return blocks;
  const at = blocks
    .slice(0, TITLE_WITHIN)
    .findIndex((block) => block.type === 'paragraph' && block.text.text === title.text);
  return blocks.map((block, i) =>
    i === at && block.type === 'paragraph' ? { type: 'heading', level: 1, text: block.text } : block,
  );
}

interface Reading {
  readonly blocks: readonly Block[];
  readonly facts: ArticleFacts;
  readonly language: Language;
  readonly references?: readonly TracedText[];
}

async function readHtml({ text }: Source): Promise<Reading> {
  const { readPage } = await import('./readPage.js');
  return readPage(traceSlice(text, 0, text.length), { hasSurroundings: true });
}

async function readWritten(source: Source): Promise<Reading> {
  const text = foldLineEnds(source.text);
  const { facts, language, bodyStart } = readFrontMatter(text);
  const body = slice(text, bodyStart);
  const isMarkdown = source.format === 'md' || looksLikeMarkdown(body.text);
  const blocks = isMarkdown ? (await import('./readMarkdown.js')).readMarkdown(body) : readText(body);
  return { blocks, facts, language: chooseLanguage(language, body.text) };
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
