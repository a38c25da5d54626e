import { describe, expect, it } from 'vitest';
import { recogniseAnnounced } from '../../../../src/core/plan/recognise/recogniseAnnounced.js';
import { bodies, passagesOf } from '../../../support/passages.js';

const find = async (text: string) =>
  bodies(recogniseAnnounced(await passagesOf(text), [])) as { items: { label: string }[] }[];
const labels = async (text: string) => (await find(text)).map(({ items }) => items.map((item) => item.label));

describe('an announced count with exactly that many items', () => {
  it('is none where they are asked', async () => {
    expect(await labels('Two questions remain: which oven can we afford, and how will we use it?')).toEqual([]);
  });

  it.each([
    [
      'ordinals over several sentences',
      '他將路徑劃分為三個階段。第一階段是“學習人”，AI學習知識。第二階段是“輔助人”，AI使用工具。最后進入第三個階段——“自我迭代”，超越人。',
      ['學習人', '輔助人', '自我迭代'],
    ],
    [
      '其一 and 其二 in one sentence',
      '他說了兩個選擇：其一，公司選擇開源路線，很早；其二，公司要成為平台，很大。',
      ['公司選擇開源路線', '公司要成為平台'],
    ],
    [
      'a list in brackets',
      '全球有四朵“超級云”（AWS、微軟云、谷歌云、阿里云）擁有入場券。',
      ['AWS', '微軟云', '谷歌云', '阿里云'],
    ],
    [
      'a list in brackets with the words that lead to it',
      '朝夕光年是六大業務板塊之一（六大板塊為抖音、飛書、火山引擎、朝夕光年、大力教育和TikTok）。',
      ['抖音', '飛書', '火山引擎', '朝夕光年', '大力教育', 'TikTok'],
    ],
    [
      'clauses that begin alike',
      '公司有三處辦公室，一處位于杭州總部，一處位于西溪園區，一處位于云谷園區。',
      ['杭州總部', '西溪園區', '云谷園區'],
    ],
    [
      '首先 as the first',
      '這要跨越兩個門檻，首先AI需要連接原始數據。第二個門檻是要實現自主學習。',
      ['AI需要連接原始數據', '實現自主學習'],
    ],
    [
      'letters',
      'The harbour has three goals: a) lamps for the pier; b) boats for the island; c) tickets for children.',
      ['lamps for the pier', 'boats for the island', 'tickets for children'],
    ],
    ['a series after a colon', 'There are three reasons: cost, speed and trust.', ['cost', 'speed', 'trust']],
    [
      'English ordinals',
      'We see two problems. First, the cost is high for everyone. Second, the team is small.',
      ['the cost is high for everyone', 'the team is small'],
    ],
    [
      'simplified Chinese',
      '他给出了两个判断。第一个判断是，模型是操作系统。第二个判断是，云是计算机。',
      ['模型是操作系统', '云是计算机'],
    ],
    ['a series after a dash', '原因有三個——成本、速度和信任。', ['成本', '速度', '信任']],
    [
      'numbers in brackets',
      '做法分三個步驟：（1）量好麵粉；（2）揉成麵團；（3）送進烤箱。',
      ['量好麵粉', '揉成麵團', '送進烤箱'],
    ],
    ['circled numbers', '他給了兩個建議：①每天寫一頁，②每週讀一本。', ['每天寫一頁', '每週讀一本']],
    [
      '首先, 然後 and 最後',
      '烘焙分三個步驟。首先，量好麵粉。然後，揉成麵團。最後，送進烤箱。',
      ['量好麵粉', '揉成麵團', '送進烤箱'],
    ],
    ['Japanese, a series', '三つの理由がある：費用、速度、そして信頼。', ['費用', '速度', '信頼']],
    [
      'Japanese ordinals',
      '三つの理由がある。第一に、費用が安い。第二に、速度が速い。第三に、信頼が高い。',
      ['費用が安い', '速度が速い', '信頼が高い'],
    ],
    ['Japanese つ目', '2つの段階に分かれる。1つ目は材料の準備。2つ目は窯の加熱。', ['材料の準備', '窯の加熱']],
    ['Korean, a series', '세 가지 이유가 있다: 비용, 속도, 신뢰.', ['비용', '속도', '신뢰']],
    [
      'Korean ordinals',
      '두 가지 이유가 있다. 첫째, 비용이 낮다. 둘째, 속도가 빠르다.',
      ['비용이 낮다', '속도가 빠르다'],
    ],
    [
      'Korean 번째',
      '세 단계로 나뉜다. 첫 번째는 준비 작업이다. 두 번째는 반죽이다. 마지막으로 굽기가 남는다.',
      ['준비 작업이다', '반죽이다', '굽기가 남는다'],
    ],
    [
      'Spanish, a series',
      'Hay tres razones: el precio, la velocidad y la confianza.',
      ['el precio', 'la velocidad', 'la confianza'],
    ],
    [
      'Spanish ordinals',
      'Hay dos problemas. En primer lugar, el precio es alto. Por último, falta personal.',
      ['el precio es alto', 'falta personal'],
    ],
    [
      'French, a series',
      'Il y a trois raisons : le prix, la vitesse et la confiance.',
      ['le prix', 'la vitesse', 'la confiance'],
    ],
    [
      'French ordinals',
      'Nous voyons deux défis. D’abord, le prix est élevé. Ensuite, l’équipe est petite.',
      ['le prix est élevé', 'l’équipe est petite'],
    ],
    [
      'French "la première raison est"',
      'Il y a deux raisons. La première raison est le prix. La deuxième est la distance.',
      ['le prix', 'la distance'],
    ],
    [
      'German, a series',
      'Es gibt drei Gründe: den Preis, die Geschwindigkeit und das Vertrauen.',
      ['den Preis', 'die Geschwindigkeit', 'das Vertrauen'],
    ],
    [
      'German ordinals',
      'Es gibt zwei Gründe. Erstens: Der Preis ist niedrig. Zweitens: Das Team ist klein.',
      ['Der Preis ist niedrig', 'Das Team ist klein'],
    ],
    [
      'German steps',
      'Das Brot braucht drei Schritte. Zuerst wird der Teig gemischt. Dann ruht er lange. Schließlich kommt das Brot in den Ofen.',
      ['Zuerst wird der Teig gemischt', 'Dann ruht er lange', 'Schließlich kommt das Brot in den Ofen'],
    ],
    ['another noun, with its series', 'The club met in three cities: Leeds, York and Hull.', ['Leeds', 'York', 'Hull']],
    [
      'members that hold "and"',
      'There are three reasons: cost, speed, and research and development.',
      ['cost', 'speed', 'research and development'],
    ],
  ])('%s', async (_, text, wanted) => {
    expect(await labels(text)).toEqual([wanted]);
  });

  it.each([
    ['one item missing', '兩條具體的路線被明確：其一，明確公共云優先。與此同時，他推動開源。'],
    ['one item too many', '全球有三朵“超級云”（AWS、微軟云、谷歌云、阿里云）。'],
    ['a duration', '三個月之後，他第一次去了杭州，第二次去了北京，第三次去了上海。'],
    ['ordinals of another noun', '公司有兩個目標。第一階段是學習，第二階段是輔助。'],
    ['the item itself points elsewhere', '他說了兩個選擇：其一，它很好；其二，它很大。'],
    ['English count without a list', 'Two reasons matter here, and nobody says which.'],
    ['"one of the three"', 'One of the three reasons is cost. The first was never told.'],
    ['a duration in years', 'In two years the club grew. First, it met in Leeds. Second, it met in York.'],
    ['a series of another length', 'Hay tres razones: el precio y la velocidad.'],
    ['two of three', 'Es gibt drei Gründe. Erstens: Der Preis ist niedrig. Zweitens: Das Team ist klein.'],
    ['"twice" in Korean', '그는 두 번 왔다. 첫째 날은 비가 왔고, 둘째 날은 맑았다.'],
    ['Japanese, one too few', '三つの理由がある：費用、速度。'],
    ['"one" in Chinese', '他用一個方法：量、揉、烤。'],
    ['one thing and its use', 'The oven needs two materials: thin layers of each, to make the bread rise.'],
    ['a price with commas', 'There are two options: 3,800 euros a month.'],
  ])('not with %s', async (_, text) => {
    expect(await labels(text)).toEqual([]);
  });

  it('finds them at the heads of paragraphs', async () => {
    const text =
      '# 街口的生意\n\n## 今年\n\n我們不妨以街口為例，街口的計劃中包含三類模式：\n\n1、麵包訂閱，包含每天、每週和每月送上門來的三種；\n\n2、麵包抽成，街口的攤位替別人賣麵包，收最多15%的佣金；\n\n3、爐子出租，烤麵包的人按天付費，不用的時候還回來。\n\n街口就是這種生意的例子。\n\n## 明年\n\n街口的燈要換成新的。';
    expect(bodies(recogniseAnnounced(await passagesOf(text, 'md'), []))).toMatchObject([
      {
        title: '街口的計劃中包含三類模式',
        items: [
          { label: '麵包訂閱' },
          { label: '麵包抽成', detail: '街口的攤位替別人賣麵包，收最多15%的佣金' },
          { label: '爐子出租' },
        ],
      },
    ]);
    expect(bodies(recogniseAnnounced(await passagesOf(text.replace('三類', '四類'), 'md'), []))).toEqual([]);
  });

  it.each([
    ['a count of bare names and nothing of what', '這兩個產業，一個是汽車，一個是電子。'],
    [
      'one that goes on as a tale',
      '說到三個方向，一個是不要痕跡，然後能夠像我。不管怎樣，這算是常識。最後我們有一個特殊的功能。',
    ],
    ['an item that points above', '方法有三種：（1）打開相冊；（2）複製地址；（3）除了上面兩種，還有一種更好的。'],
  ])('is not seen in %s', async (_, text) => {
    expect(await labels(text)).toEqual([]);
  });

  it('is titled by what it counts, not by one of them or by what is done with them', async () => {
    const [boards] = await find('晨光是六大業務板塊之一（六大板塊為晚報、早報、車站、港口、燈塔和橋）的新店。');
    expect(boards).toMatchObject({ title: '六大業務板塊' });
  });

  it('is none where an item names whose words it goes on with', async () => {
    const rest = 'Second, we must avoid fares that nobody can pay.';
    const asked = 'There are two general reasons for this. The first is that we must avoid';
    expect(await find(`${asked}, in the words of the harbour board, “boats that sail half empty”. ${rest}`)).toEqual(
      [],
    );
    expect(await labels(`${asked} boats that sail half empty. ${rest}`)).toHaveLength(1);
  });

  it('draws a sequence only for stages and steps', async () => {
    const stages = await find('分三個階段。第一階段是“學”，好。第二階段是“做”，好。第三階段是“創”，好。');
    const clouds = await find('全球有三朵“云”（甲云、乙云、丙云）入場。');
    expect(stages).toMatchObject([{ kind: 'stages', sequence: true }]);
    expect(clouds).toMatchObject([{ kind: 'stages', sequence: false, title: '全球有三朵“云”入場' }]);
  });

  it('takes two as a pair, titled by the words that announce it, without the pointer', async () => {
    const [pair] = await find('基于此，他闡述了阿里的兩個核心選擇：其一，千問選擇開源路線；其二，阿里要成為平台。');
    expect(pair).toMatchObject({ kind: 'pair', title: '阿里的兩個核心選擇' });
  });

  it('is titled by the sentence that it takes up, together with its own words', async () => {
    const [pair] = await find(
      '圖書館將進入第三個階段。這需要跨越兩個門檻，首先圖書館需要連接車站的資料。第二個門檻是要實現夜間開放。',
    );
    expect(pair).toMatchObject({ title: '圖書館將進入第三個階段，這需要跨越兩個門檻' });
  });

  it('lists what begins alike without the words that they share', async () => {
    const text = '館長有三處辦公室，一處位於港口倉庫，一處位於車站北樓，一處位於山頂書庫。';
    expect(await find(text)).toMatchObject([{ kind: 'stages', title: '館長有三處辦公室' }]);
    expect(await labels(text)).toEqual([['港口倉庫', '車站北樓', '山頂書庫']]);
  });
});

describe('the title of an announced count', () => {
  it.each([
    ['Die Stege, die wir heute bauen, ruhen auf drei Säulen: Holz, Stahl und Stein.', 'drei Säulen'],
    ['Unsere Stege ruhen heute auf drei Säulen: Holz, Stahl und Stein.', 'Unsere Stege ruhen heute auf drei Säulen'],
  ])('names its subject or is the count alone: %s', async (text, title) => {
    const [found] = bodies(recogniseAnnounced(await passagesOf(text), [])) as { title: string | null }[];
    expect(found?.title ?? null).toBe(title);
  });
});
