import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/core/model.js';
import type { Part } from '../../../../src/core/plan/passages.js';
import { listOpen } from '../../../../src/core/plan/points/listOpen.js';
import { dropOffMatter, listMatters } from '../../../../src/core/plan/points/matters.js';
import { traceSlice } from '../../../../src/core/trace.js';
import { passagesOf } from '../../../support/passages.js';

async function shown(language: Language, heading: string, text: string): Promise<string[]> {
  const part: Part = { section: null, title: null, heading: null, damage: [], passages: await passagesOf(text) };
  const matters = listMatters([traceSlice(heading, 0, heading.length)], language);
  return dropOffMatter(listOpen(part), part, matters, language).map(({ text: words }) => words.text);
}

describe('asides', () => {
  it.each<[Language, string, string, string]>([
    ['zh-Hans', '渡口图书馆的夜班', '渡口图书馆的夜班由三位馆员轮流值守。', '爱情是一颗会在春天里发芽的种子。'],
    ['zh-Hant', '渡口圖書館的夜班', '渡口圖書館的夜班由三位館員輪流值守。', '愛情是一顆會在春天裡發芽的種子。'],
    [
      'ko',
      '나루터 도서관의 야간 근무',
      '나루터 도서관은 사서들이 번갈아 밤을 지킨다.',
      '사랑은 봄마다 다시 싹을 틔우는 아주 작은 씨앗이다.',
    ],
    [
      'en',
      'Night shifts at the harbour library',
      'Night shifts at the library are shared by its staff.',
      'Love is a seed that grows anew.',
    ],
  ])('has no short words (%s) that no heading speaks of', async (language, heading, matter, aside) => {
    const end = /[。.]$/u;
    const both = await shown(language, heading, `${matter} ${aside}`);
    expect(both).toContain(matter.replace(end, ''));
    expect(both).not.toContain(aside.replace(end, ''));
  });

  it('has no words that share nothing with the sentences beside them either', async () => {
    const aside = '爱情是一颗会在春天里发芽、到秋天才肯开花结果的种子';
    const text = `渡口图书馆的夜班由三位馆员轮流值守。${aside}。河边的渡轮在结冰的夜里停航，馆员把旧书搬进船舱。`;
    expect(await shown('zh-Hans', '渡口图书馆的夜班', text)).not.toContain(aside);
    expect(await shown('zh-Hans', '爱情的春天', text)).toContain(aside);
  });

  it('keeps them where a part says nothing else', async () => {
    expect(await shown('zh-Hans', '渡口图书馆的夜班', '爱情是一颗会在春天里发芽的种子。')).toEqual([
      '爱情是一颗会在春天里发芽的种子',
    ]);
  });

  it.each([
    ['a figure', '河边的渡轮每天运送四百名乘客到对岸。'],
    ['the matter of the sentence beside it', '馆员在河边的渡轮上把所有旧书都一本一本擦干净。'],
    ['much to say', '河边的人们在渡轮停航的冬天里互相帮忙修补屋顶，也一起照看彼此年迈的父母和还没有上学的孩子。'],
  ])('keeps what has %s', async (_, kept) => {
    const words = kept.replace(/。$/u, '');
    const text = `渡口图书馆的夜班由三位馆员轮流值守。河边的渡轮在结冰的夜里停航，馆员把旧书搬进船舱。${kept}`;
    expect(await shown('zh-Hans', '渡口图书馆的夜班', text)).toContain(words);
  });
});
