import { describe, expect, it } from 'vitest';
import { listPhrases } from '../../../../src/core/listPhrases.js';
import type { PointsSlide, QuoteSlide, Slide, TracedText } from '../../../../src/core/model.js';
import { introduceNames } from '../../../../src/core/plan/naming/introduceNames.js';
import { listNamings } from '../../../../src/core/plan/naming/listNamings.js';
import { listParts, type Part } from '../../../../src/core/plan/passages.js';
import { slice } from '../../../../src/core/trace.js';
import { outline } from '../../../support/read.js';

const FRAME = { id: 'x', section: null, notes: [], seconds: 0, size: 0 } as const;

async function partsOf(text: string): Promise<readonly Part[]> {
  const title = /\p{Script=Han}/u.test(text) ? '一篇文章的標題' : 'What the article is about';
  return listParts(await outline(`${title}\n\n${text}`));
}

async function nameAll(text: string): Promise<string[]> {
  return listNamings(await partsOf(text)).map(({ bare, full }) => `${bare}: ${full.text}`);
}

/** A sentence of the article that holds the words. */
function find(parts: readonly Part[], words: string): TracedText {
  const sentences = parts.flatMap(({ passages }) => passages.flatMap((passage) => passage.sentences));
  const found = sentences.find(({ text }) => text.text.includes(words));
  if (!found) throw new Error(`Not in the article: ${words}`);
  const at = found.text.text.indexOf(words);
  return slice(found.text, at, at + words.length);
}

const points = (...items: TracedText[]): PointsSlide => ({ ...FRAME, kind: 'points', title: null, items });
const quote = (words: TracedText, speaker: TracedText): QuoteSlide => ({
  ...FRAME,
  kind: 'quote',
  quote: words,
  speaker,
  context: null,
});
const wordsOf = (slides: readonly Slide[]): string[] => slides.flatMap(listPhrases).map(({ text }) => text);

describe('listNamings', () => {
  it.each([
    [
      'Spanish',
      'Los espacios cambian cada año en la ciudad, comentó Irene Mora, directora de mercadeo de la empresa Norte. Según Mora, las oficinas serán más pequeñas.',
      ['Mora: Irene Mora, directora de mercadeo de la empresa Norte'],
    ],
    [
      'English, behind the name',
      'The dish will grow next year, says Di Wen, the chief scientist of the survey. The team of Wen wants more dishes.',
      ['Wen: Di Wen, the chief scientist of the survey'],
    ],
    [
      'English, before the name',
      'The lamp was shown by engineer Paul Tessier in a hall near the river. Tessier held the patent for ten years.',
      ['Tessier: engineer Paul Tessier'],
    ],
    [
      'German',
      'Das sieht die Medienforscherin Karla Brandt ganz anders als ihre Kollegen. Brandt rechnet mit dem Ende der Sender.',
      ['Brandt: Medienforscherin Karla Brandt'],
    ],
    [
      'French',
      'La dose est trop faible, rappelle Denise Morel, toxicologue et ancienne présidente du comité. Pour Morel, rien ne change.',
      ['Morel: Denise Morel, toxicologue et ancienne présidente du comité'],
    ],
    [
      'English, behind a quotation, by what she did',
      '“The lower the bridge, the fewer the ships,” Ada Bell, who built the first three bridges of the town, told us. The river is wide, Bell said.',
      ['Bell: Ada Bell, who built the first three bridges of the town'],
    ],
    [
      'Spanish, a title cut before its last part',
      'El plan sigue, explicó Irene Mora, directora de Mantenimiento de los Muelles del Norte de la Dirección General de Puertos. Mora dijo que habrá barcos.',
      ['Mora: Irene Mora, directora de Mantenimiento de los Muelles del Norte'],
    ],
    [
      'a name without a role, whose bearer speaks',
      'The waterway is narrow, and ships pass every hour, Jim Carver said. Debris could fall on them, Carver said later that day.',
      ['Carver: Jim Carver'],
    ],
    [
      'Chinese',
      '对于价格的变化，青石研究院院长刘青山表示，市场正在回归理性。刘青山说，明年还会继续上涨。',
      ['刘青山: 青石研究院院长刘青山'],
    ],
    [
      'Chinese, a short name',
      '对于价格的变化，青石研究院院长刘青认为，市场正在回归理性。刘青说，明年还会继续上涨。',
      ['刘青: 青石研究院院长刘青'],
    ],
    [
      'Chinese, a director',
      '北岸轮渡的高级市场总监刘青山表示，票价还会上涨。刘青山说，明年还会继续上涨。',
      ['刘青山: 北岸轮渡的高级市场总监刘青山'],
    ],
    [
      'Chinese, who is in charge of something',
      '北岸轮渡相关业务负责人张青表示，票价还会上涨。张青介绍，明年还会继续上涨。',
      ['张青: 北岸轮渡相关业务负责人张青'],
    ],
    [
      'Japanese',
      'この書体を作ったのは、活字会社のディレクター、チャールズ・ノートンだ。今ではノートンは別の会社にいる。ノートンは書体を売った。',
      [],
    ],
    [
      'Japanese, as a topic',
      'この書体について、活字会社のディレクター、チャールズ・ノートンは長い本を書いた。今ではノートンは別の会社にいる。',
      ['ノートン: 活字会社のディレクター、チャールズ・ノートン'],
    ],
  ])('reads how people are introduced: %s', async (_, text, expected) => {
    expect(await nameAll(text)).toEqual(expected);
  });

  it.each([
    [
      'places',
      'The ships left Cape Canaveral at night. The harbour of Canaveral was quiet, and nobody saw them leave.',
    ],
    [
      'institutions',
      'La muestra viajó a la Universidad Central de Madrid. En la comunidad de Madrid nadie la vio, dijo Madrid.',
    ],
    [
      'brands',
      'Die Kunden kaufen gern bei der Marke Ploggs. Mit jedem Jahr sagt Ploggs mehr über seine Zahlen und seine Läden.',
    ],
    [
      'two people of one name',
      'The dish will grow, says Di Wen, the chief scientist. Others doubt it, says Anna Wen, a writer of the region. Wen left.',
    ],
    [
      'what a name before the title owns',
      '工具 Claude Shop 的負責人 Boris Cherny 今天說，店裡換了燈。Cherny 說，燈會再換一次。',
    ],
    ['titles', '大家都知道，青石中学的校长陈校长很忙。有一位设计师向记者说，加班很多。'],
    [
      'words at the start of a sentence',
      'Yesterday Carver said little. Wherever Carver went, people asked him about the tower by the river.',
    ],
  ])('takes nothing else for a person: %s', async (_, text) => {
    expect(await nameAll(text)).toEqual([]);
  });
});

describe('introduceNames', () => {
  const TEXT =
    'The offices change every year, said Irene Mora, director of the agency Norte. The rent rises, and nobody moves. Mora expects smaller rooms with more light. Mora’s own office has no door. In spring Mora and Wells met.';

  it('calls a person on the first slide as the article does', async () => {
    const parts = await partsOf(TEXT);
    const slides = introduceNames(
      [
        points(find(parts, 'Mora expects smaller rooms with more light')),
        points(find(parts, 'In spring Mora and Wells met')),
      ],
      parts,
    );
    expect(wordsOf(slides)).toEqual([
      'Irene Mora, director of the agency Norte, expects smaller rooms with more light',
      'In spring Mora and Wells met',
    ]);
  });

  it('puts nothing between a name and what it owns or is joined to', async () => {
    const parts = await partsOf(TEXT);
    const owner = introduceNames([points(find(parts, 'Mora’s own office has no door'))], parts);
    expect(wordsOf(owner)).toEqual(['Irene Mora’s own office has no door']);
    const joined = introduceNames([points(find(parts, 'In spring Mora and Wells met'))], parts);
    expect(wordsOf(joined)).toEqual(['In spring Irene Mora and Wells met']);
  });

  it('says who speaks', async () => {
    const parts = await partsOf(
      '对于价格的变化，青石研究院院长刘青山表示，市场正在回归理性。刘青山说：“明年的价格还会继续上涨，没有人能够例外。”',
    );
    const slides = introduceNames([quote(find(parts, '明年的价格还会继续上涨'), find(parts, '刘青山'))], parts);
    expect(wordsOf(slides)).toContain('青石研究院院长刘青山');
  });

  it('does not say twice what somebody is', async () => {
    const parts = await partsOf(
      '对于价格的变化，青石研究院院长刘青山表示，市场正在回归理性。另一位同名的人不在这里。院长刘青山说，明年还会继续上涨。',
    );
    const slides = introduceNames([points(find(parts, '院长刘青山说，明年还会继续上涨'))], parts);
    expect(wordsOf(slides)).toEqual(['院长刘青山说，明年还会继续上涨']);
  });

  it('leaves who was met before: on a slide, or in the title of the talk', async () => {
    const parts = await partsOf(TEXT);
    const whole = find(parts, 'said Irene Mora, director of the agency Norte');
    const later = find(parts, 'Mora expects smaller rooms with more light');
    const cover = {
      ...FRAME,
      kind: 'cover',
      title: find(parts, 'Mora'),
      standfirst: null,
      author: null,
      date: null,
      origin: null,
    } as const;
    for (const first of [points(whole), cover])
      expect(wordsOf(introduceNames([first, points(later)], parts)).at(-1)).toBe(later.text);
  });

  it('says words of the article alone', async () => {
    const parts = await partsOf(TEXT);
    const [slide] = introduceNames([points(find(parts, 'Mora expects smaller rooms with more light'))], parts);
    const source = `What the article is about\n\n${TEXT}`;
    const phrases = slide ? listPhrases(slide) : [];
    // The naming, and the sentence behind it.
    expect(phrases.flatMap(({ pieces }) => pieces).length).toBeGreaterThan(1);
    for (const { text, pieces } of phrases)
      for (const { at, length, from } of pieces)
        expect(source.slice(from, from + length)).toBe(text.slice(at, at + length));
  });
});
