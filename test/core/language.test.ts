import { describe, expect, it } from 'vitest';
import { chooseLanguage, detectLanguage, estimateLength, readsCommaAsDecimal } from '../../src/core/language.js';

describe('the language of a text', () => {
  it.each([
    ['短短一句話，說明圖書館為何開門', 'zh-Hant'],
    ['短短一句话，说明图书馆为何开门', 'zh-Hans'],
    ['図書館の開館時間が変わります', 'ja'],
    ['도서관 문을 여는 시간이 바뀝니다', 'ko'],
    ['The library opens at nine', 'en'],
    ['La biblioteca abre mañana', 'es'],
    ['Die Bücherei öffnet früh', 'de'],
    ['La bibliothèque ouvre à neuf heures', 'fr'],
    ['تفتح المكتبة أبوابها في الصباح', 'ar'],
    ['کتابخانه صبح زود باز می‌شود و چای هست', 'fa'],
    ['הספרייה נפתחת בבוקר', 'he'],
    ['Библиотека открывается утром', 'ru'],
    [
      '使用 `npm install` 安裝：\n```\nconst everything = require("everything"); the end of it\n```\n就能開始',
      'zh-Hant',
    ],
    ['詳見 https://example.org/a/very/long/address/of/the/page/that/goes/on 這裡', 'zh-Hant'],
    ['Wir verwenden das Framework React im Frontend und sind mit dem Tooling zufrieden', 'de'],
    ['', 'en'],
  ])('%s', (text, wanted) => {
    expect(detectLanguage(text)).toBe(wanted);
  });

  it.each([
    ['zh_TW', '任何話', 'zh-TW'],
    ['zh', '這是說明', 'zh-Hant'],
    ['EN-us', 'short', 'en-US'],
    ['es', 'un texto', 'es'],
    ['en', '整篇都是中文，只有模板說它是英文，這是說明', 'zh-Hant'],
    ['not a language', '這是說明', 'zh-Hant'],
    [null, 'The end of it', 'en'],
  ])('declared as %s', (declared, text, wanted) => {
    expect(chooseLanguage(declared, text)).toBe(wanted);
  });

  it('tells whether a comma is a decimal mark', () => {
    expect(readsCommaAsDecimal('Der Preis stieg auf 1.500 Euro')).toBe(true);
    expect(readsCommaAsDecimal('The price rose to 1.500 of it')).toBe(false);
  });
});

describe('estimateLength', () => {
  it('counts what is wide as one em and all else as a half, also beyond the first plane', () => {
    expect(estimateLength('水電')).toBe(2);
    expect(estimateLength('𠮷')).toBe(1);
    expect(estimateLength('ab、“c”')).toBe(4.5);
    expect(estimateLength('é한ー')).toBe(2.5);
    expect(estimateLength('😀→')).toBe(1);
    expect(estimateLength('\ud842')).toBe(0.5);
  });
});
