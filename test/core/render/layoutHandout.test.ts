import { describe, expect, it } from 'vitest';
import { describeFront } from '../../../src/core/render/describeFront.js';
import { describeFrontLayout, describePage, quoteCss } from '../../../src/core/render/describeHandout.js';
import {
  CAPTION,
  countRuledLines,
  GAP,
  LINE_PITCH,
  layoutHandout,
  layoutPage,
} from '../../../src/core/render/layoutHandout.js';
import { sampleDeck } from '../../support/decks.js';
import { ARRANGEMENTS, nameArrangement, USUAL } from '../../support/handouts.js';

const FRONT = 60;
const MM_PER_PT = 25.4 / 72;

describe.each(ARRANGEMENTS.map((options) => [nameArrangement(options), options] as const))('%s', (_, options) => {
  const layout = layoutHandout(options, FRONT);
  const { page, slide, columns, measure, measures, rows } = layout;

  it('keeps slides at 16:9 and within their column', () => {
    expect(slide.width / slide.height).toBeCloseTo(16 / 9);
    expect(layout.scale * 1920 * (25.4 / 96)).toBeCloseTo(slide.width);
    const reading = measures * (measure + GAP) - GAP;
    const across = layout.readingAt === 'beside' ? slide.width + GAP + reading : Math.max(slide.width, reading);
    expect(across * columns + (columns - 1) * GAP).toBeLessThanOrEqual(page.width + 0.001);
    expect(page.width + 2 * page.margin.side).toBeCloseTo(page.paper.width);
  });

  it('has room for as many slides as were asked for on a page without a title block', () => {
    expect(rows * columns).toBe(options.perPage);
    // Slides with notes are not made smaller than a thumbnail: then a page has fewer.
    const isThumbnail = options.layout === 'notes' && slide.width <= 30;
    if (!isThumbnail) expect(rows * (slide.height + CAPTION + layout.rowEnd)).toBeLessThanOrEqual(page.height + 0.001);
    expect(layout.room.first + FRONT).toBeCloseTo(layout.room.later);
  });

  it('leaves a column that can be read', () => {
    // In em, which is in ideographs; below pictures nothing is read.
    if (options.layout === 'notes') expect(measure / (layout.notesSize * MM_PER_PT)).toBeGreaterThan(11);
    if (options.paper !== 'a5' && options.layout === 'notes') expect(measure).toBeGreaterThan(48);
    expect(layout.notesSize).toBeGreaterThanOrEqual(8.5);
    expect(layout.notesSize).toBeLessThanOrEqual(12.5);
  });

  it('rules no line outside the row', () => {
    if (options.layout !== 'lines') return;
    const row = layout.room.later / rows;
    const lines = countRuledLines(layout, row);
    const above = layout.readingAt === 'below' ? slide.height + CAPTION : 0;
    expect(lines).toBeGreaterThan(0);
    if (options.paper !== 'a5') expect(lines).toBeGreaterThan(1);
    expect(above + lines * LINE_PITCH + layout.rowEnd).toBeLessThanOrEqual(row + 0.001);
  });
});

describe('the title block', () => {
  const front = (title: string) => {
    const deck = sampleDeck();
    return describeFront({ ...deck, meta: { ...deck.meta, title } }, [], layoutPage(USUAL));
  };

  it('sets a title of more than two lines smaller', () => {
    expect(describeFrontLayout(front('字'.repeat(20)))).toContain('--headline-size:24pt');
    expect(describeFrontLayout(front('字'.repeat(60)))).toContain('--headline-size:16pt');
  });
});

describe('describePage', () => {
  it('takes any title for a text', () => {
    const page = layoutPage({ ...USUAL, paper: 'letter' });
    const css = describePage(page, {
      language: 'en',
      header: '"}</style><script>\\',
      footer: 'a\nb',
      sections: new Map([[2, '</style>']]),
    });
    expect(css).toContain('size:215.9mm 279.4mm');
    expect(css).toContain('content:"\\22 }\\3c /style\\3e \\3c script\\3e \\5c "');
    expect(css).toContain('content:"a\\a b"');
    expect(css).toContain('@page s2{@top-right{content:"\\3c /style\\3e "}}');
    expect(css).not.toContain('<');
  });

  it.each([
    ['en', 'left', 'right'],
    ['ar', 'right', 'left'],
    ['he', 'right', 'left'],
  ])('has the title where reading begins, the section and the number at the other side (%s)', (language, start, end) => {
    const css = describePage(layoutPage(USUAL), {
      language,
      header: 'title',
      footer: 'author',
      sections: new Map([[1, 'section']]),
    });
    expect(css).toMatch(new RegExp(`@top-${start}\\{[^}]*text-align:${start};content:"title"`));
    expect(css).toMatch(new RegExp(`@bottom-${start}\\{[^}]*text-align:${start};content:"author"`));
    expect(css).toMatch(new RegExp(`@bottom-${end}\\{[^}]*text-align:${end};content:counter`));
    expect(css).toContain(`@page s1{@top-${end}{content:"section"}}`);
  });

  it('quotes plain words as they are', () => {
    expect(quoteCss('Token就是未來的電')).toBe('"Token就是未來的電"');
  });

  it('spaces scripts where CSS does not', () => {
    const css = describePage(layoutPage(USUAL), {
      language: 'zh-Hant',
      header: 'Token就是',
      footer: '2023年9月',
      sections: new Map(),
    });
    expect(css).toContain('content:"Token 就是"');
    expect(css).toContain('content:"2023 年 9 月"');
  });
});
