import { describe, expect, it } from 'vitest';
import { recogniseAnnounced } from '../../../../src/core/plan/recognise/recogniseAnnounced.js';
import { bodies, passagesOf } from '../../../support/passages.js';

const find = async (text: string) =>
  bodies(recogniseAnnounced(await passagesOf(text), [])) as { items: { label: string }[] }[];
const labels = async (text: string) => (await find(text)).map(({ items }) => items.map((item) => item.label));

describe('an announced count with exactly that many items', () => {
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
      'clauses that begin alike',
      '公司有三處辦公室，一處位于杭州總部，一處位于西溪園區，一處位于云谷園區。',
      ['杭州總部', '西溪園區', '云谷園區'],
    ],
    [
      '首先 as the first',
      '這要跨越兩個門檻，首先AI需要連接原始數據。第二個門檻是要實現自主學習。',
      ['AI需要連接原始數據', '實現自主學習'],
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
  ])('not with %s', async (_, text) => {
    expect(await labels(text)).toEqual([]);
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
});
