import { describe, expect, it } from 'vitest';
import { describeLayout, describePage, quoteCss } from '../../../src/core/render/describeHandout.js';
import {
  CAPTION,
  countRuledLines,
  GAP,
  type HandoutOptions,
  LINE_PITCH,
  layoutHandout,
  PAGE_MARGIN,
  ROW_END,
} from '../../../src/core/render/layoutHandout.js';

const ALL: HandoutOptions[] = ([1, 2, 3, 4, 6] as const).flatMap((perPage) =>
  (['a4', 'letter'] as const).flatMap((paper) => [true, false].map((notes) => ({ perPage, paper, notes }))),
);

describe.each(ALL)('the layout of %j', (options) => {
  const layout = layoutHandout(options, true);
  const width = layout.paper.width - 2 * PAGE_MARGIN.side;

  it('keeps slides at 16:9 and within their column', () => {
    expect(layout.slide.width / layout.slide.height).toBeCloseTo(16 / 9);
    expect(layout.scale * 1920 * (25.4 / 96)).toBeCloseTo(layout.slide.width);
    const across = layout.readingAt === 'beside' ? layout.slide.width + GAP + layout.measure : layout.slide.width;
    expect(across * layout.columns + (layout.columns - 1) * GAP).toBeLessThanOrEqual(width + 0.001);
  });

  it('has room for as many slides as were asked for, even below the title block', () => {
    const rows = options.perPage / layout.columns;
    expect(rows * (layout.slide.height + CAPTION + ROW_END)).toBeLessThanOrEqual(layout.room.first + 0.001);
    expect(layout.room.first + layout.titleBlock).toBeCloseTo(layout.room.later);
  });

  it('leaves a column that can be read', () => {
    expect(layout.measure).toBeGreaterThan(60);
    expect(layout.notesSize).toBeGreaterThanOrEqual(9);
    expect(layout.notesSize).toBeLessThanOrEqual(12.5);
  });

  it('rules no line outside the row', () => {
    const row = layout.room.later / (options.perPage / layout.columns);
    const lines = countRuledLines(layout, row);
    const above = layout.readingAt === 'below' ? layout.slide.height + CAPTION : 0;
    expect(lines).toBeGreaterThan(0);
    expect(above + lines * LINE_PITCH + ROW_END).toBeLessThanOrEqual(row);
  });
});

describe('describeLayout', () => {
  it('sets a long title smaller', () => {
    const layout = layoutHandout({ perPage: 3, paper: 'a4', notes: true }, true);
    expect(describeLayout(layout, 'zh-Hant', 20)).toContain('--headline-size:18pt');
    expect(describeLayout(layout, 'zh-Hant', 60)).toContain('--headline-size:12pt');
  });
});

describe('describePage', () => {
  it('takes any title for a text', () => {
    const layout = layoutHandout({ perPage: 3, paper: 'letter', notes: true }, false);
    const css = describePage(layout, { header: '"}</style><script>\\', footer: 'a\nb' });
    expect(css).toContain('size:215.9mm 279.4mm');
    expect(css).toContain('content:"\\22 }\\3c /style\\3e \\3c script\\3e \\5c "');
    expect(css).toContain('content:"a\\a b"');
    expect(css).not.toContain('<');
  });

  it('quotes plain words as they are', () => {
    expect(quoteCss('Token就是未來的電')).toBe('"Token就是未來的電"');
  });

  it('spaces scripts where CSS does not', () => {
    const layout = layoutHandout({ perPage: 3, paper: 'a4', notes: true }, false);
    const css = describePage(layout, { header: 'Token就是', footer: '2023年9月' });
    expect(css).toContain('content:"Token 就是"');
    expect(css).toContain('content:"2023 年 9 月"');
  });
});
