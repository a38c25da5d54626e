import { describe, expect, it } from 'vitest';
import { endsWithCredit } from '../../../../src/core/clean/boilerplate/credits.js';

describe('whose a picture is, at the end of what it shows', () => {
  it.each([
    '빵집 주인이 15일 새벽 화덕에 불을 지피고 있다. 연합뉴스',
    '빵집 주인이 손님을 맞고 있다. 김하늘 기자',
    '새벽의 화덕이 보인다. 빵마을 제공',
    '街角的面包店。视觉中国 资料',
    '麵包師在深夜工作。李家供圖',
    'A baker takes the last loaves from the oven in 1989. (AP)',
    'Two ovens stand side by side. (Ann Miller / AFP)',
    'The street at four in the morning. Getty Images',
    'Uno de los hornos de la panadería.Cedida',
    'Lucía Vega, panadera y vecina de la calleCedida',
    'Der Ofen wird um vier Uhr geheizt, auch am MontagFoto: dpa',
    'Le four de la boulangerie, à ParisAFP',
    'Clara Zhou at her oven. Ben Roe for Street & City',
    'Clara Zhou devant son four, à Lyon. JEAN ROUX / STREET',
    '빵집 주인이 새벽 화덕에 불을 지피고 있다.ⓒ빵마을뉴스',
    '◎ 面包师说烤炉要提前两小时点火。/图：面包日报',
    '◎ 图：《夜里的面包》视频截图',
    '◎ 电影《夜里的面包》截图',
    '窯の前に立つ（左から）佐藤、鈴木の両氏（Ｃ）パン通信社',
    'Two ovens stand side by side ©StreetCity',
    'Vecinos de la calle en noviembre del 2021. La panadería queda en segundo lugar entre las mejores, según un informe. José Vega jvega@pan.example',
    'The street at four in the morning. Ann Miller ann@bread.example',
    'A baker takes the last loaves from the oven in 2014. “When the oven cools, the bread is done, and nobody has to be told so,” said Ben Roe. CreditAnn Miller for The Daily Crumb',
    'The street at four in the morning. Credit...Ann Miller/The Daily Crumb',
    'The street at four in the morning | Photo: Ann Miller',
    '面包店团队合影｜面包店公众号',
    '凌晨四點的烤爐 | 麵包店官網',
  ])('%s', (line) => {
    expect(endsWithCredit(line)).toBe(true);
  });

  it.each([
    '빵집은 새벽에 문을 연다. 연합뉴스는 이를 보도했다.',
    '빵집은 새벽에 문을 연다. 그래서 좋다',
    '面包店开到深夜。完',
    '面包店开到深夜。资料很少，故事很多',
    'The bakers learned to read. Then they learned JavaScript',
    'The bakers live on credit. Credit Unions give it to them',
    'The picture was sold to the AP',
    'He said it was over (and left).',
    'Why we moved from CoffeeScript to TypeScript',
    'La foto fue cedida',
    '4. Conversion Tests for SaaS',
    'Step 2. Ovens and Trays for Bakers',
    'The oven is old. We bought it for Clara Zhou and Ben',
    '빵집은 새벽에 문을 연다 ⓒ 2024',
    '◎ 面包师说烤炉要提前两小时点火。',
    '▲ 三成顾客在午夜以后才来',
    'The rights were marked with © and a name. Nobody asked',
    '面包店团队｜怎么开好一家公众号',
    '凌晨四點的烤爐｜麵包報',
    'The bakery takes orders by mail. Write to ann@bread.example',
  ])('is not: %s', (line) => {
    expect(endsWithCredit(line)).toBe(false);
  });
});
