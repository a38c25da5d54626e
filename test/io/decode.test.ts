import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeArticle } from '../../src/io/decode.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
const join = (...parts: (string | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? utf8(part) : part)));

/** Encoding, text, its bytes. */
const SAMPLES: readonly (readonly [string, string, string])[] = [
  [
    'gb18030',
    '城市的夜班公交越来越受欢迎。去年有三成乘客在午夜之后上车，其中多数是医院和餐馆的员工。',
    's8fK0LXE0rmw4LmrvbvUvcC01L3K3Lu2062ho8ilxOrT0Mj9s8mzy7/N1NrO59K51q6688nPs7WjrMbk1tC24Mr9ysfSvdS6us2yzbndtcTUsbmkoaM=',
  ],
  ['gb18030', '联通', 'warNqA=='],
  ['gb18030', '这是一篇很短的文章。', '1eLKx9K7xqq63LbMtcTOxNXCoaM='],
  [
    'big5',
    '城市的夜班公車越來越受歡迎。去年有三成乘客在午夜之後上車，其中多數是醫院和餐館的員工。',
    'q7Clq6q6qV2vWqS9qK62VqjTtlao/MV3qu+hQ6Vopn6ms6RUpqitvKvIpmKkyKldpKer4aRXqK6hQajkpKSmaLzGrE/C5bB8qU3AXMBdqrqt+6R1oUM=',
  ],
  ['big5', '這是一篇很短的文章。', 's2+sT6RAvWer3LV1qrqk5bO5oUM='],
  [
    'shift_jis',
    '夜のバスは年々利用者が増えている。昨年は三割の乗客が深夜零時以降に乗車した。',
    'lumCzINvg1iCzZROgViXmJdwjtKCqpGdgqaCxIKigumBQo3wlE6CzY5PioSCzI/mi3GCqpBblumX646eiMiNfoLJj+aO1IK1gr2BQg==',
  ],
  ['shift_jis', '日本語の短い文章です。', 'k/qWe4zqgsySWoKilbaPzYLFgreBQg=='],
  ['shift_jis', 'テスト', 'g2WDWINn'],
  [
    'euc-jp',
    '夜のバスは年々利用者が増えている。昨年は三割の乗客が深夜零時以降に乗車した。',
    'zOukzqXQpbmkz8evobnN+M3RvNSkrMH9pKikxqSkpOuho7ryx6+kz7uws+Skzr7otdKkrL+8zOvO7bv+sMq536TLvui81qS3pL+how==',
  ],
  ['euc-jp', '日本語の短い文章です。', 'xvzL3LjspM7Du6Skyri+z6THpLmhow=='],
  [
    'euc-kr',
    '밤 버스를 타는 사람이 해마다 늘고 있다. 지난해에는 승객 열 명 가운데 세 명이 자정 이후에 탔다.',
    'ueMgufa9urimIMW4tMIgu+e298DMIMfYuLa02SC0w7DtIMDWtNkuIMH2s63H2L+htMIgvcKwtCC/rSC47SCwob/utaUgvLwguO3AzCDA2sGkIMDMyMS/oSDFwLTZLg==',
  ],
  ['euc-kr', '짧은 글입니다. 한국어로 썼습니다.', 'wqrAuiCx28DUtM+02S4gx9Gxub7ut84gvei9wLTPtNku'],
  ['windows-1252', 'The night bus “runs late” – it’s full.', 'VGhlIG5pZ2h0IGJ1cyCTcnVucyBsYXRllCCWIGl0knMgZnVsbC4='],
  [
    'windows-1252',
    'El autobús llega más tarde: ¿por qué? Según los médicos, así es.',
    'RWwgYXV0b2L6cyBsbGVnYSBt4XMgdGFyZGU6IL9wb3IgcXXpPyBTZWf6biBsb3MgbelkaWNvcywgYXPtIGVzLg==',
  ],
  [
    'windows-1252',
    'Der Nachtbus fährt später. Größere Straßen, schöne Plätze.',
    'RGVyIE5hY2h0YnVzIGbkaHJ0IHNw5HRlci4gR3L232VyZSBTdHJh32VuLCBzY2j2bmUgUGzkdHplLg==',
  ],
  [
    'windows-1252',
    'Le bus de nuit est très fréquenté : l’été dernier, déjà.',
    'TGUgYnVzIGRlIG51aXQgZXN0IHRy6HMgZnLpcXVlbnTpIDogbJLpdOkgZGVybmllciwgZOlq4C4=',
  ],
  ['windows-1252', 'Naïve', 'TmHvdmU='],
  [
    'windows-1251',
    'Ночной автобус становится всё популярнее. В прошлом году треть пассажиров ехала после полуночи, и большинство из них работает в больницах.',
    'ze737e7pIODi8u7h8/Eg8fLg7e7i6PLx/yDi8bgg7+7v8+v/8O3l5S4gwiDv8O746+7sIOPu5PMg8vDl8vwg7+Dx8eDm6PDu4iDl9eDr4CDv7vHr5SDv7uvz7e736Cwg6CDh7uv8+Ojt8fLi7iDo5yDt6PUg8ODh7vLg5fIg4iDh7uv87ej24PUu',
  ],
  [
    'iso-8859-2',
    'Nocny autobus jest coraz popularniejszy. W zeszłym roku jedna trzecia pasażerów jechała po północy, większość z nich pracuje w szpitalach i żłobkach.',
    'Tm9jbnkgYXV0b2J1cyBqZXN0IGNvcmF6IHBvcHVsYXJuaWVqc3p5LiBXIHplc3qzeW0gcm9rdSBqZWRuYSB0cnplY2lhIHBhc2G/ZXLzdyBqZWNoYbNhIHBvIHDzs25vY3ksIHdp6mtzem+25iB6IG5pY2ggcHJhY3VqZSB3IHN6cGl0YWxhY2ggaSC/s29ia2FjaC4=',
  ],
  ['iso-2022-jp', '日本語の短い文章です。', 'GyRCRnxLXDhsJE5DOyQkSjg+TyRHJDkhIxsoQg=='],
];
const GBK_TITLE = bytesOf('0rmw4A==');

describe('decodeArticle', () => {
  it.each(SAMPLES)('detects %s: %s', async (encoding, text, base64) => {
    expect(await decodeArticle(bytesOf(base64), 'a.txt')).toEqual({ text, encoding });
  });

  it.each(['城市', 'Naïve', 'plain', 'Größe “x”', '夜のバス'])('takes UTF-8 for what it is: %s', async (text) => {
    expect(await decodeArticle(utf8(text), 'a.txt')).toEqual({ text, encoding: 'utf-8' });
  });

  it('removes the byte-order mark and keeps the rest as it is', async () => {
    expect((await decodeArticle(utf8('\ufeff一\r\n二\u2028三'), 'a.txt')).text).toBe('一\r\n二\u2028三');
  });

  it.each([
    ['utf-16le', '夜班\n車 night', true],
    ['utf-16le', '夜班\n車 night', false],
    ['utf-16be', '夜班\n車 night', true],
    ['utf-16be', '夜班\n車 night', false],
  ])('reads %s: %j, marked: %s', async (encoding, text, marked) => {
    const bytes = Buffer.from((marked ? '\ufeff' : '') + text, 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    expect(await decodeArticle(bytes, 'a.txt')).toEqual({ text, encoding });
  });

  it('believes a page and its server where the bytes agree', async () => {
    const page = join('<meta charset="gb2312"><p>', GBK_TITLE);
    expect(await decodeArticle(page, 'a.html')).toMatchObject({ encoding: 'gb18030' });
    const declared = { declared: 'big5' };
    expect(await decodeArticle(utf8('一二三四五 in UTF-8'), 'a.html', declared)).toMatchObject({ encoding: 'utf-8' });
    const short = new Uint8Array([0xa4, 0xa4, 0xa4, 0xe5]);
    expect(await decodeArticle(short, 'a.html', declared)).toEqual({ text: '中文', encoding: 'big5' });
  });

  it('obeys the user, and says where the user is wrong', async () => {
    const bytes = bytesOf('warNqA==');
    expect((await decodeArticle(bytes, 'a.txt', { encoding: 'cp936' })).text).toBe('联通');
    await expect(decodeArticle(join('one\ntwo ', GBK_TITLE), 'a.txt', { encoding: 'utf-8' })).rejects.toMatchObject({
      code: 'unreadable',
      message: 'a.txt:2: the text is not in UTF-8.',
    });
    await expect(decodeArticle(bytes, 'a.txt', { encoding: 'klingon' })).rejects.toMatchObject({ code: 'usage' });
  });

  it('reads on over a damaged character in a long text, which is then reported as damage', async () => {
    const bytes = join('夜班公車'.repeat(20), new Uint8Array([0xe5, 0xa4]), '，每晚都開。');
    expect(await decodeArticle(bytes, 'a.txt')).toMatchObject({
      encoding: 'utf-8',
      text: expect.stringContaining('\ufffd，每晚'),
    });
  });

  it('believes a page that says it is in UTF-8 where a line of another encoding was pasted into it', async () => {
    const page = (head: string): Uint8Array =>
      join(
        `<html><head>${head}</head><p>${'Der Ofen glüht. '.repeat(20)}</p><img alt="K`,
        new Uint8Array([0xfc]),
        'che">',
      );
    expect(await decodeArticle(page('<meta charset="utf-8">'), 'a.html')).toMatchObject({
      encoding: 'utf-8',
      text: expect.stringContaining('Der Ofen glüht.'),
    });
    // Where nobody says so, as many faults are another encoding's.
    expect((await decodeArticle(page(''), 'a.html')).encoding).not.toBe('utf-8');
  });

  it('reads over a zero byte in thousands, as browsers do', async () => {
    const text = 'The oven wakes before the street does. '.repeat(120);
    expect((await decodeArticle(join(text, new Uint8Array([0]), text), 'a.html')).text).toBe(text + text);
  });

  it('refuses bytes that are no text', async () => {
    await expect(decodeArticle(new Uint8Array([65, 66, 0, 67, 68]), 'a.txt')).rejects.toMatchObject({
      code: 'binary',
      message: 'a.txt: this is not text (a zero byte at 3).',
    });
  });

  it.each(['', ' \r\n\t\n', '\ufeff'])('refuses a file without words: %j', async (text) => {
    await expect(decodeArticle(utf8(text), 'a.txt')).rejects.toMatchObject({ code: 'empty' });
  });

  it('gives any UTF-8 text back, whatever stands in it, and never fails but with an error that helps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        fc.pre(text.trim() !== '' && !text.includes('\0') && !text.includes('\x1b') && !text.startsWith('\ufeff'));
        expect((await decodeArticle(utf8(text), 'a.txt')).text).toBe(text);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
        const error = await decodeArticle(bytes, 'a.txt').then(
          () => null,
          (reason: unknown) => reason,
        );
        if (error !== null) expect(error).toMatchObject({ name: 'LecternError', fix: expect.stringMatching(/./) });
      }),
    );
  });
});
