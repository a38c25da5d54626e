import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listPhrases } from '../../src/core/listPhrases.js';
import type { SourceFormat, TracedText } from '../../src/core/model.js';
import { describeDeck, printDescription } from '../../src/core/render/describeDeck.js';
import { LecternError } from '../../src/errors.js';
import { planArticle } from '../../src/planArticle.js';
import { Stopwatch } from '../../src/stopwatch.js';
import { expectLinear } from '../support/growth.js';

const CHOICES = { minutes: null, slides: null, images: false };
const FORMATS: readonly SourceFormat[] = ['txt', 'md', 'html'];

/** The deck of a text, or null where the text cannot be one and the error says what to do. */
async function planAny(text: string, format: SourceFormat) {
  const source = { file: `article.${format}`, text, format };
  const input = { slug: 'article', source, sha256: '', corrections: [], edits: null };
  try {
    return await planArticle(input, CHOICES, new Stopwatch());
  } catch (error) {
    if (!(error instanceof LecternError)) throw error;
    expect(error.fix).not.toBe('');
    return null;
  }
}

/** Words that nothing in the source stands behind: only what joins stretches of it. */
const GLUE = /^[\s，、,…→·:：()（）—-]*$/u;

function findInvented(text: TracedText, source: string): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const { at, length, from, span } of text.pieces) {
    const glue = text.text.slice(end, at);
    if (at < end || !GLUE.test(glue)) faults.push(`glue ${JSON.stringify(glue)}`);
    if (from < 0 || span <= 0 || from + span > source.length) faults.push(`outside the source: ${from}+${span}`);
    const said = text.text.slice(at, at + length);
    // A piece of another length is a character written otherwise, as `&amp;` is.
    if (length === span && !isSame(said, source.slice(from, from + span))) faults.push(`${said} is not in the source`);
    end = at + length;
  }
  const rest = text.text.slice(end);
  if (!GLUE.test(rest)) faults.push(`glue ${JSON.stringify(rest)}`);
  return faults;
}

/** Letters stay; marks are widened and white space is folded, one for one. */
function isSame(said: string, written: string): boolean {
  const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return letters(said) === letters(written);
}

async function expectSound(text: string, format: SourceFormat): Promise<void> {
  const deck = await planAny(text, format);
  if (deck === null) return;
  const ids = deck.slides.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const spoken = deck.slides.flatMap((slide) => [...listPhrases(slide), ...slide.notes]);
  expect(spoken.flatMap((phrase) => findInvented(phrase, text))).toEqual([]);
  // Slides, notes and the list of what is in neither account for the whole article.
  const dropped = deck.coverage.reduce((sum, section) => sum + section.dropped, 0);
  const listed = deck.omissions.reduce((sum, { inNotes, characters }) => sum + (inNotes ? 0 : characters), 0);
  expect(listed).toBeGreaterThanOrEqual(dropped);
  for (const { characters, onSlides, onlyInNotes, dropped: lost } of deck.coverage)
    expect(onSlides + onlyInNotes + lost).toBe(characters);
  const again = await planAny(text, format);
  const print = (one: typeof deck): string => printDescription(describeDeck(one, ''));
  expect(again && print(again)).toBe(print(deck));
}

const SENTENCE = fc.constantFrom(
  'The harbour opens at five, and 42 per cent of the boats have waited since 1998. ',
  '港口在五點開門，漁船從12%增長到48%，“潮水不等人。”王小明說。',
  '이 도시는 2019년에 다리를 열었다. ',
  '町には三つの理由がある：橋、港、駅。',
  'هذه مدينة قديمة جدا. ',
);
const PIECE = fc.oneof(
  SENTENCE,
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('\n', '\n\n', '\r\n', '\u2028', '\u0085', '\u0000', '\ud83d', '\udc00', '😀', 'e\u0301', '\ufeff'),
  fc.constantFrom(
    '1. ',
    '# A\n',
    '## B\n',
    '---\n',
    '```\n',
    '> ',
    '- x\n',
    '  - y\n',
    '| a | b |\n|---|---|\n| 1 | 2 |\n',
  ),
  fc.constantFrom(
    '“',
    '”',
    '（',
    '"',
    '…',
    '。',
    '. ',
    '，',
    '——',
    '[a](https://e.org)',
    '![a](b.png)',
    '**b**',
    '&amp;',
    '個(gè)',
  ),
  fc.constantFrom('<p>', '</p>', '<h2>C</h2>', '<ul><li>', '<!--', '<table><tr><td>', '<b>', '<script>', '&#0;'),
);

describe('any text', () => {
  it.each(FORMATS)('as %s becomes a sound deck or a clear error, the same each time', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(PIECE, { maxLength: 25 }), (pieces) => expectSound(pieces.join(''), format)),
      { numRuns: 80 },
    );
  });

  it.each([
    ['one letter', 'a'],
    ['one mark', '。'],
    ['a zero byte', '\u0000'],
    ['half a character', '\ud83d'],
    ['only marks', '。，——…'.repeat(200)],
    ['only code', '```\nx = 1\n```\n'],
    ['only a table', '| a | b |\n|---|---|\n| 1 | 2 |\n'],
    ['only links', '[a](https://e.org) '.repeat(60)],
    ['no sentence’s end', 'the boats have waited '.repeat(400)],
    ['no clause’s end', '漁船在等'.repeat(800)],
    ['clauses without end', 'the town was rebuilt, '.repeat(400)],
    ['a number below a tag', '# A\n<p>---\n1. '],
    ['items in items', Array.from({ length: 40 }, (_, i) => `${'  '.repeat(i)}- item ${i}`).join('\n')],
  ])('of %s becomes a sound deck or a clear error', async (_, text) => {
    for (const format of FORMATS) await expectSound(text, format);
  });

  it.each([
    ['opening marks', '“'],
    ['digits', '1'],
    ['spaces between two letters', ' '],
    ['announcements', 'There are three reasons: '],
    ['clauses', 'the town was rebuilt, '],
  ])('of %s, up to 100 KB, is planned in time that grows with it', async (_, unit) => {
    await expectLinear((units) => planAny(`A${unit.repeat(units)}b`, 'txt'), 100_000 / unit.length);
  });
});
