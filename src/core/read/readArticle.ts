import { reportBoilerplate } from '../clean/boilerplate/reportBoilerplate.js';
import type { Diagnostic } from '../diagnostics.js';
import { chooseLanguage } from '../language.js';
import type { Article, ArticleFacts, ArticleLink, Block, Language, Source, TracedText } from '../model.js';
import { type Replacement, replaceRanges, slice, traceSlice } from '../trace.js';
import { cutSiteName, listHosts } from './clippings.js';
import { dropContents } from './dropContents.js';
import { LinkList } from './linkList.js';
import { markEdited } from './markEdited.js';
import { readFrontMatter } from './readFrontMatter.js';
import { looksLikeMarkdown, readText } from './readText.js';
import { separateAddresses } from './separateAddresses.js';
import { splitSeparated } from './splitSeparated.js';
import { separateSurroundings } from './surroundings/separateSurroundings.js';
import { takeBylines } from './takeBylines.js';
import { decodeEntities } from './traceInline.js';

/**
 * Reads a source into blocks, each traced to the characters it came from. Nothing is judged here: noise and
 * boilerplate are still in it.
 */
export async function readArticle(source: Source): Promise<Article> {
  const reading = await (source.format === 'html' || source.format === 'document' ? readHtml : readWritten)(source);
  const marked = source.format === 'html' ? reading.blocks : dropContents(markEdited(reading.blocks));
  const page = source.format === 'html' ? null : separateSurroundings(marked);
  const named = { ...reading.facts, title: reading.facts.title ?? page?.title ?? null };
  const titled = markTitle(page?.blocks ?? marked, named.title);
  const clipped =
    source.format === 'html'
      ? { blocks: titled, facts: named, lines: [] }
      : cutSiteName(titled, named, listHosts(titled, reading.address ?? null));
  const bylines = takeBylines(clipped.blocks, clipped.facts);
  const { blocks, references } = separateAddresses(splitSeparated(bylines.blocks));
  return {
    source,
    language: reading.language,
    facts: bylines.facts,
    ...(reading.address && { address: reading.address }),
    ...(reading.links && reading.links.length > 0 && { links: reading.links }),
    blocks,
    references: dropRepeats([...(reading.references ?? []), ...references]),
    boilerplate: [...(page?.lines ?? []), ...clipped.lines, ...bylines.lines],
    damage: [],
    diagnostics: [...(reading.diagnostics ?? []), ...reportBoilerplate(page?.lines ?? [], source.text)],
  };
}

/** An address that is referred to ten times is looked up once. */
function dropRepeats(texts: readonly TracedText[]): TracedText[] {
  const known = new Set<string>();
  return texts.filter(({ text }) => {
    const isNew = !known.has(text);
    known.add(text);
    return isNew;
  });
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
  readonly links?: readonly ArticleLink[];
  readonly address?: string | null;
  readonly diagnostics?: readonly Diagnostic[];
}

/** `[](https://…/a.jpg)`: a picture that a converter between two kinds of marks left in the words of a page. */
function findEmptyLinks(text: string): Replacement[] {
  const found = text.includes('[](') ? [...text.matchAll(/!?\[\]\((?:https?:|\/)[^()\s<>"]{1,400}\)/g)] : [];
  return found.map(({ index, 0: link }) => ({ start: index, end: index + link.length, by: '' }));
}

/** What a whole page has, and no piece of one: there all is the article. */
const IS_PAGE =
  /<(?:!doctype|html|head|body|nav|header|footer|aside|main|article)(?![\w-])|\s(?:class|id)=["'][^"'<>]*\b(?:menu|nav|navbar|navigation|header|footer|sidebar)\b/i;

async function readHtml({ text, format }: Source): Promise<Reading> {
  const { readPage } = await import('./readPage.js');
  const cuts = [...findInvisible(text), ...findEmptyLinks(text)].sort((a, b) => a.start - b.start);
  const seen = replaceRanges(traceSlice(text, 0, text.length), cuts);
  if (format !== 'html') return readPage(seen, { hasSurroundings: false });
  // A site's generator keeps its front matter above the page that it makes of the rest.
  const { facts, address, language, summary, bodyStart, diagnostics } = readFrontMatter(seen);
  const page = await readPage(slice(seen, bodyStart), { hasSurroundings: IS_PAGE.test(text) });
  if (bodyStart === 0) return page;
  return {
    ...page,
    facts: {
      title: facts.title ?? page.facts.title,
      author: facts.author ?? page.facts.author,
      date: facts.date ?? page.facts.date,
      origin: facts.origin ?? page.facts.origin,
    },
    address: address ?? page.address,
    language: language ?? page.language,
    references: [...(summary ? [summary] : []), ...page.references],
    diagnostics,
  };
}

async function readWritten(source: Source): Promise<Reading> {
  const text = foldLineEnds(source.text);
  const { facts, address, language, summary, bodyStart, diagnostics } = readFrontMatter(text);
  const body = slice(text, bodyStart);
  const isMarkdown = source.format === 'md' || looksLikeMarkdown(body.text);
  const reading = isMarkdown
    ? (await import('./readMarkdown.js')).readMarkdown(body)
    : { blocks: await readTags(readText(body)), references: [] };
  // What the text says anyway need not be said twice.
  const isNew = summary && !body.text.includes(summary.text.slice(0, 60));
  const references = isNew ? [decodeEntities(summary), ...reading.references] : reading.references;
  return { ...reading, references, facts, address, diagnostics, language: chooseLanguage(language, body.text) };
}

/** HTML that was pasted into a text: a closing tag behind words, or a line break between two of them. */
const PASTED = /<\/(?:p|div|b|i|em|strong|span|a|u|li|ul|ol|h[1-6]|blockquote)>|\S<br\s?\/?>|<img\s[^<>]*\bsrc=/i;

/** Paragraphs with tags in them are read as the HTML that they are. */
async function readTags(blocks: readonly Block[]): Promise<Block[]> {
  const isTagged = (block: Block): boolean => block.type === 'paragraph' && PASTED.test(block.text.text);
  if (!blocks.some(isTagged)) return [...blocks];
  const { readFragment } = await import('./readPage.js');
  return blocks.flatMap((block) =>
    block.type === 'paragraph' && isTagged(block) ? readFragment(block.text, new LinkList()) : [block],
  );
}

/** Line ends of all systems and of Unicode become `\n`, traced: every later rule sees one kind, and no invisible signs. */
function foldLineEnds(text: string) {
  const whole = traceSlice(text, 0, text.length);
  const ends = [...text.matchAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g)].map((end) =>
    end[0].length === 2
      ? { start: end.index, end: end.index + 1, by: '' }
      : { start: end.index, end: end.index + 1, by: '\n' },
  );
  const invisible = findInvisible(text);
  return replaceRanges(
    whole,
    invisible.length === 0 ? ends : [...ends, ...invisible].sort((a, b) => a.start - b.start),
  );
}

/**
 * Signs without width, and places to part a word at, that editors and pages leave between letters. Those that join letters
 * or emoji stay; what parts letters (U+200C) stays behind those of Arabic and of India. Characters of private use are a page's icons: without its font they say nothing.
 */
function findInvisible(text: string): Replacement[] {
  return [...text.matchAll(/[\u00ad\u200b\u2060\ufeff\p{Co}]+|(?<![\u0600-\u0dff])\u200c/gu)].map(
    ({ index, 0: signs }) => ({
      start: index,
      end: index + signs.length,
      by: '',
    }),
  );
}
