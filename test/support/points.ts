import { listParts, type Part } from '../../src/core/plan/passages.js';
import { arrangePoints } from '../../src/core/plan/points/arrangePoints.js';
import { type Point, place } from '../../src/core/plan/points/coverage.js';
import { weighMatter } from '../../src/core/plan/points/headlines/weighMatter.js';
import { ShownWords } from '../../src/core/plan/points/shownWords.js';
import { dropEnd } from '../../src/core/plan/words.js';
import { slice } from '../../src/core/trace.js';
import { outline } from './read.js';

/** A slide of points, as far as tests look at it. */
export interface Arranged {
  readonly title: string | null;
  readonly items: readonly string[];
  readonly claims: readonly string[];
}

/**
 * The slides of an article without sections, each string a paragraph.
 *
 * @param chosen the words of its sentences that are points; left out, all of its sentences are
 * @param told the words that a typed slide shows
 */
export async function arrangeArticle(
  paragraphs: readonly string[],
  chosen?: readonly string[],
  told?: string,
): Promise<Arranged[]> {
  const parts = listParts(await outline(`# A0\n\n${paragraphs.join('\n\n')}`, 'md'));
  const [part] = parts;
  const points = pickPoints(part, chosen);
  const shown = new ShownWords(points.map(({ text }) => text));
  const slides = arrangePoints(points, {
    part,
    typed: told ? pickPoints(part, [told]).map(({ text }) => place(text)) : [],
    title: null,
    matter: weighMatter(parts),
    shown,
    isTight: false,
  });
  return slides.flatMap(({ body, claims }) =>
    body.kind === 'points'
      ? [
          {
            title: body.title?.text ?? null,
            items: body.items.map(({ text }) => text),
            claims: claims.map(({ text }) => text),
          },
        ]
      : [],
  );
}

/** Points of the sentences that hold the words, in the article's order: of nothing else in them. */
function pickPoints({ passages }: Part, chosen?: readonly string[]): Point[] {
  const plain = { isItem: false, isExample: false, isTurned: false, gain: 1 };
  return passages.flatMap(({ index, block, sentences }) => {
    if (!chosen) return sentences.map(({ text }): Point => ({ ...plain, text: dropEnd(text), passage: index }));
    if (block.type !== 'paragraph') return [];
    const { text } = block;
    return chosen.flatMap((words): Point[] => {
      const at = text.text.indexOf(words);
      return at < 0 ? [] : [{ ...plain, text: slice(text, at, at + words.length), passage: index }];
    });
  });
}
