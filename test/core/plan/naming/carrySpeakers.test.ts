import { describe, expect, it } from 'vitest';
import type { PointsSlide, TracedText } from '../../../../src/core/model.js';
import { carrySpeakers } from '../../../../src/core/plan/naming/carrySpeakers.js';
import { listParts, type Part } from '../../../../src/core/plan/passages.js';
import { slice } from '../../../../src/core/trace.js';
import { outline } from '../../../support/read.js';

const FRAME = { id: 'x', section: null, notes: [], seconds: 0, size: 0 } as const;

/** The sentence that holds the words, as a point of an article. */
async function point(text: string, words: string): Promise<string> {
  const parts: readonly Part[] = listParts(await outline(`一篇文章的標題\n\n${text}`));
  const sentences = parts.flatMap(({ passages }) => passages.flatMap((passage) => passage.sentences));
  const found = sentences.find((sentence) => sentence.text.text.includes(words));
  if (!found) throw new Error(`Not in the article: ${words}`);
  const item: TracedText = slice(found.text, 0, found.text.text.length - 1);
  const slide: PointsSlide = { ...FRAME, kind: 'points', title: null, items: [item] };
  const [told] = carrySpeakers([slide], parts);
  return told?.kind === 'points' ? (told.items[0]?.text ?? '') : '';
}

const OPENING = '北岸轮渡总经理刘青山向《渡口日报》记者表示，新船会在明年下水。';

describe('a view that is carried on through a paragraph', () => {
  it('has the name of its holder before it', async () => {
    const text = `${OPENING}有些港口换船比较快，有些会慢一点。木船的市场应该会到2025年，甚至更晚。`;
    expect(await point(text, '木船')).toBe('刘青山：木船的市场应该会到2025年，甚至更晚');
  });

  it('may be the view of a house', async () => {
    const text = 'Harbourmetrics分析，到2030年，会有两成的渡口换船。铁船将在2033年首次超过木船，达到八百艘。';
    expect(await point(text, '铁船')).toBe('Harbourmetrics：铁船将在2033年首次超过木船，达到八百艘');
  });

  it.each([
    ['a fact', `${OPENING}木船现在有三百艘，比去年少了一成。`, '木船'],
    ['somebody else’s', `${OPENING}据《渡口日报》报道，木船的市场应该会到2025年。`, '木船'],
    ['behind somebody else’s', `${OPENING}船长李青认为，铁船太贵。木船的市场应该会到2025年。`, '木船'],
    ['a quotation', `${OPENING}木船的市场应该会到2025年，这叫“老船不死”。`, '木船'],
    ['in another paragraph', `${OPENING}\n\n木船的市场应该会到2025年，甚至更晚。`, '木船'],
    ['of nobody who is known', '很多人认为，新船会在明年下水。木船的市场应该会到2025年，甚至更晚。', '木船'],
  ])('has none before what is %s', async (_, text, words) => {
    expect(await point(text, words)).toMatch(/^(?:木船|据)/u);
  });
});
