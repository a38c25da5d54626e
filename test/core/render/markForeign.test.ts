import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/model.js';
import { markForeign, type Part } from '../../../src/core/render/views/markForeign.js';
import { viewText } from '../../../src/core/render/views/text.js';
import { words } from '../../support/decks.js';

const mark = (text: string, language: Language): string =>
  markForeign([text], language)
    .flatMap((parts): readonly Part[] => parts ?? [{ text }])
    .map(({ text: own, lang }) => (lang ? `<${lang}:${own}>` : own))
    .join('');

describe('markForeign', () => {
  it('names the language of an English phrase in Chinese, Japanese and Korean', () => {
    expect(mark('通過Tool Use，AI可以調用軟件', 'zh-Hant')).toBe('通過<en:Tool Use>，AI可以調用軟件');
    expect(mark('React Higher Order Components的限制', 'zh-Hans')).toBe('<en:React Higher Order Components>的限制');
    expect(mark('New RelicやPagerDutyなど', 'ja')).toBe('<en:New Relic>やPagerDutyなど');
    expect(mark('우리는 out of the box 로 쓴다', 'ko')).toBe('우리는 <en:out of the box> 로 쓴다');
  });

  it('names kana and hangul in other languages, but not Han alone', () => {
    expect(mark('the idea of もったいない in Tokyo', 'en')).toBe('the idea of <ja:もったいない> in Tokyo');
    expect(mark('they call it 한글 there', 'en')).toBe('they call it <ko:한글> there');
    expect(mark('a market called 東京', 'en')).toBe('a market called 東京');
  });

  it('leaves alone what it is not sure of', () => {
    for (const text of ['AI和IT產業', 'Token就是未來的電', 'AWS EC2的用戶', '一句la vie est une fête的話'])
      expect(mark(text, 'zh-Hant')).toBe(text);
    expect(mark('le mot est out of the box', 'fr')).toBe('le mot est out of the box');
  });

  it('goes on from run to run, and loses nothing', () => {
    const runs = ['我們用', 'React ', 'Higher ', 'Order', '組件'];
    const parts = markForeign(runs, 'zh-Hans');
    expect(parts.map((own, index) => own?.map(({ text }) => text).join('') ?? runs[index])).toEqual(runs);
    expect(parts.map((own) => own?.every(({ lang }) => lang === 'en') ?? false)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('stands in the view of a text', () => {
    const { chunks } = viewText(words('通過Tool Use調用軟件'), 'zh-Hant');
    expect(chunks.flatMap(({ parts }) => parts ?? [])).toContainEqual({ text: 'Tool Use', lang: 'en' });
    expect(viewText(words('通過工具調用軟件'), 'zh-Hant').chunks.some(({ parts }) => parts)).toBe(false);
  });
});
