import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const EN = Array.from(
  { length: 8 },
  (_, i) => `The oven of house ${i + 2} is lit at four, and whoever comes home late finds warm bread and a light.`,
);
const ZH = Array.from(
  { length: 8 },
  (_, i) => `第${i + 2}户人家的烤炉凌晨四点就点着了，晚归的人总能看见一盏灯，闻到刚出炉的面包香味。`,
);
const kept = async (...lines: string[]): Promise<string[]> => wordsOf((await clean(lines.join('\n\n'))).blocks);

describe('what follows the news of a press release', () => {
  it.each([
    [
      EN,
      [
        '###',
        'About Corner Bread',
        'Corner Bread bakes at night.',
        'Media contact:',
        'Ann Miller',
        'ann@bread.example',
      ],
    ],
    [EN, ['-30-', 'Contact: Ann Miller, +1 555 0100']],
    [
      EN,
      [
        'About Corner Bread',
        'Corner Bread, founded in 1908, is a bakery with twelve ovens.',
        'Press contact',
        'Ann Miller',
        'Tel: +1 555 0100',
      ],
    ],
    [EN, ['Über Eckbrot', 'Die Eckbrot GmbH mit Sitz in Bremen betreibt zwölf Öfen.', 'Pressekontakt:', 'Max Huber']],
    [EN, ['À propos de Pain du Coin', 'Pain du Coin, fondée en 1908, compte douze fours.']],
    [EN, ['Acerca de Pan Esquina', 'Pan Esquina, fundada en 1908, tiene doce hornos.']],
    [ZH, ['关于街角面包', '街角面包成立于1908年，总部位于杭州，有十二座烤炉。', '媒体联系：', '李雷']],
    [ZH, ['街角パンについて', '街角パンは1908年に設立され、十二の窯を持つ。']],
    [ZH, ['街角パンについて', '街角パンは、「夜も焼きたてを」をミッションに掲げ、十二の窯を持つ。']],
    [ZH, ['关于街角面包', '街角面包致力于让每条街都有热面包。']],
    [ZH, ['모퉁이빵 소개', '모퉁이빵은 1908년 설립되어 화덕 열두 개를 운영한다.']],
  ])('goes: %#', async (text, tail) => {
    expect(await kept(...text, ...tail)).toEqual(text);
  });

  it.each([
    ['marks between the parts of a text', ['###', ...EN, '###', ...EN.slice(0, 2)]],
    [
      'a last part about a matter',
      ['About bread at night', 'Bread at night is warm, and nobody asks who baked it.', EN[0]],
    ],
    ['a mark with the text behind it', ['-30-', ...EN.slice(0, 3)]],
    [
      'a chapter about who founded a bakery',
      ['About Corner Bread', `Corner Bread, founded in 1908, is old. ${EN.join(' ')} ${EN.join(' ')}`],
    ],
  ] as [string, string[]][])('is not %s', async (_, lines) => {
    const found = await kept(...EN, ...lines);
    expect(found).toEqual(expect.arrayContaining(lines.filter((line) => !/^[#-]/.test(line))));
  });
});
