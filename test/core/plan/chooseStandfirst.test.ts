import { describe, expect, it } from 'vitest';
import { chooseStandfirst } from '../../../src/core/plan/chooseStandfirst.js';
import { listParts } from '../../../src/core/plan/passages.js';
import { outline } from '../../support/read.js';

const standfirst = async (text: string): Promise<string | null> => {
  const article = await outline(text, 'md');
  const [lead, ...rest] = listParts(article);
  const names = article.sections.map((section) => section.title);
  const texts = rest.map(({ passages }) =>
    passages.flatMap(({ sentences }) => sentences.map((one) => one.text.text)).join(''),
  );
  return chooseStandfirst(article.title, lead, { names, texts })?.text ?? null;
};

describe('the sentence below the title', () => {
  it('is none of somebody else’s words that the article sets apart', async () => {
    const own = 'The night train has won twice as many guests in three years.';
    const quoted = '> The night train is the best that ever came to our harbour town.';
    expect(await standfirst(`# The night train is back\n\n${quoted}\n\n${own}`)).toBe(own.slice(0, -1));
  });

  it('stands without what a paper calls it', async () => {
    const said = '夜車的乘客在三年裡增加了一倍，城裡卻沒有人說得出原因。';
    expect(await standfirst(`# 夜車回來了\n\n摘要：${said}\n\n去年冬天的一個晚上，老城區忽然停了電。`)).toBe(
      said.slice(0, -1),
    );
  });

  it.each([
    [
      'shares a word with it, where the first only paints a scene',
      '# 夜車回來了\n\n去年冬天的一個晚上，河邊的老城區忽然停了電。夜車的乘客在三年裡增加了一倍，城裡卻沒有人說得出原因。',
      '夜車的乘客在三年裡增加了一倍，城裡卻沒有人說得出原因',
    ],
    [
      'in German too, where the word is a part of a longer one',
      '# Die Nachtzugverbindung kehrt zurück\n\nAm Hafen brannte im Winter lange noch Licht. Der Nachtzug hat in drei Jahren doppelt so viele Gäste gewonnen.',
      'Der Nachtzug hat in drei Jahren doppelt so viele Gäste gewonnen',
    ],
    [
      'and in Korean',
      '# 야간열차가 돌아왔다\n\n강가의 오래된 도시는 겨울마다 조용하다. 야간열차 승객은 삼 년 만에 두 배로 늘었다.',
      '야간열차 승객은 삼 년 만에 두 배로 늘었다',
    ],
    [
      'and claims rather than asks',
      '# 夜車回來了\n\n夜車為什麼會回來，是誰在坐夜車？夜車的乘客在三年裡增加了一倍，城裡卻沒有人說得出原因。',
      '夜車的乘客在三年裡增加了一倍，城裡卻沒有人說得出原因',
    ],
    [
      'has no number, which would be missed where the others stand',
      '# 夜車回來了\n\n本期要點：\n\n1. 夜車的乘客在三年裡增加了一倍，城裡卻沒有人說得出原因。\n2. 夜車的票價只有機票的一半，還省下一夜的旅館。\n\n夜車一班能載三百人，用的電比一輛公車還要少。\n\n## 票價\n\n票價沒有變。',
      '夜車一班能載三百人，用的電比一輛公車還要少',
    ],
    [
      'and is not what happened the other day',
      '# The night train is back\n\nLast Friday, the night train left the harbour with three of its captains. The night train has won twice as many guests in three years.',
      'The night train has won twice as many guests in three years',
    ],
    [
      'or is the first, where none does',
      '# Why we wait\n\nThe harbour office opens its doors at noon every day. The lamps are lit after dark.',
      'The harbour office opens its doors at noon every day',
    ],
    [
      'or with the name of a section',
      '# Why we wait\n\nThe windows of the old town are dark at noon. The harbour office opens its doors at noon every day.\n\n## An office at the harbour\n\nIt has one door.\n\n## Lamps\n\nThey are lit.',
      'The harbour office opens its doors at noon every day',
    ],
    [
      'or names what most sections speak of',
      '# 電就是未來\n\n馬長河是一個極少出現在聚光燈之下的廠長，連自己的照片都很少。\n\n## 乘客\n\n馬長河的乘客在三年裡增加了一倍。\n\n## 票價\n\n馬長河說票價沒有變。',
      '馬長河是一個極少出現在聚光燈之下的廠長，連自己的照片都很少',
    ],
    [
      'without the mark of a list and its picture',
      '# 麵包房的夜班\n\n• ✏️ 麵包房的夜班每年只能帶來兩成的收入，卻要用去一半的電\n\n正文從這裡開始，說的是別的事情。',
      '麵包房的夜班每年只能帶來兩成的收入，卻要用去一半的電',
    ],
    [
      'not who wrote the letter, nor a greeting',
      "# How to price bread\n\nHey, I'm Ada and welcome to my weekly letter. Bread that is priced by weight sells better than bread that is priced by the loaf.",
      'Bread that is priced by weight sells better than bread that is priced by the loaf',
    ],
  ])('%s', async (_, text, wanted) => {
    expect(await standfirst(text)).toBe(wanted);
  });

  it.each([
    ['a row of buttons', '# 麵包房的夜班\n\n縮小字體 放大字體 收藏 微博 微信 分享'],
    ['when it was written', '# 麵包房的夜班\n\n時間：2019-09-25 作者：網絡整理'],
    ['the title over again', '# The bakery at night\n\nFrom the archive: The bakery at night.'],
    ['the rest of a line', '# The bakery at night\n\nwhich is why it is a recommendation for your list.'],
    ['what happened on a day', '# 夜車回來了\n\n2018年2月5日，位於河邊的市政廳門前傳出一聲巨響。'],
    [
      'of something else than its title and its sections',
      '# 夜車回來了\n\n老城區的窗戶在中午還是暗的，貓都睡在門口的石階上。\n\n## 乘客\n\n乘客在三年裡增加了一倍。\n\n## 票價\n\n票價沒有變。',
    ],
    [
      'what the writer likes',
      '# 夜行列車が戻った\n\nもっぱら飛行機で移動する派の筆者だが、先月は夜行列車に乗ってみた。\n\n## 乗客\n\n乗客は増えた。\n\n## 運賃\n\n運賃は変わらない。',
    ],
    ['the same in English', '# The night train\n\nOn February 5 a loud bang woke everybody at the harbour.'],
    ['what somebody says', '# 充電寶漲價了\n\n業內人士張凡坦言，“很多品牌的充電寶租金都有一定程度的上調”。'],
    ['a Korean headline', '# 야간열차가 돌아왔다\n\n여수와 순천을 찾아 빗속 유세'],
    ['a Japanese button', '# 夜行列車が戻った\n\n編集部のすべての投稿を表示'],
    ['a caption', '# La panadería de noche\n\nUna de las salas de la Fundación Puerto Viejo.Cedida'],
  ])('is not %s', async (_, text) => {
    expect(await standfirst(text)).toBeNull();
  });
});
