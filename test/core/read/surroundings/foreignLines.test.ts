import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../../../support/read.js';

const EN = {
  top: [
    'Home',
    'Search',
    'Log in',
    'Sports',
    'Weather',
    'Contact us',
    'The last ferry leaves the harbour',
    '20 May 2024',
  ],
  text: [
    'The last ferry left the quay at dawn on Monday with forty crates of mussels for the town.',
    'Its captain says that the harbour will miss the ferry more than the ferry will miss the harbour.',
    'Nobody was on board the last time, and nobody waved from the quay when the harbour lights went out.',
    'In the town the mussels were sold within an hour, as they were on every Monday of the last forty years.',
  ],
  makers: ['Mayor', 'Teacher', 'Singer', 'Goalkeeper', 'Dentist', 'Gardener', 'Baker'],
  deeds: [
    'opens a new museum',
    'wins his third medal',
    'sues the tax office',
    'paints a green church',
    'buys eight horses',
  ],
  foot: ['Terms of use', 'Privacy policy', 'Cookie policy', 'Sitemap', 'All rights reserved.'],
  join: ' ',
};
const ZH = {
  top: ['首页', '登录', '搜索', '体育', '天气', '联系我们', '最后一班渡轮离开了港口', '2024-05-20 08:00'],
  text: [
    '最后一班渡轮星期一黎明离开码头，载着四十箱贻贝驶向城里，和四十年来的每个星期一一样。',
    '船长说，港口想念渡轮，会比渡轮想念港口更久一些，因为渡轮还有别的码头可以去。',
    '最后一次没有人在船上，港口的灯熄灭的时候，码头上也没有一个人挥手告别。',
    '贻贝在城里一小时就卖完了，四十年来的每个星期一都是这样，从来没有剩下过。',
  ],
  makers: ['市长', '教师', '歌手', '门将', '牙医', '园丁', '厨师'],
  deeds: ['新建一座博物馆', '第三次夺冠', '起诉税务局', '粉刷绿色教堂', '买下八匹马'],
  foot: ['使用条款', '隐私政策', '版权声明', '网站地图', '版权所有 未经许可不得转载'],
  join: '',
};

describe.each([
  ['en', EN],
  ['zh', ZH],
])('thirty-five lines below a copied text, with nothing near that only pages have: %s', (_, page) => {
  const whole = (lines: readonly string[]): string => [...page.top, ...page.text, ...lines, ...page.foot].join('\n\n');
  const kept = async (lines: readonly string[]): Promise<string[]> => wordsOf((await read(whole(lines))).blocks);

  it('are other pages’ where they say nothing of the text, and each something else', async () => {
    // Each with a maker and a deed of its own order, so that no two neighbours share a word.
    const lines = Array.from({ length: 35 }, (_, i) => `${page.makers[i % 7]}${page.join}${page.deeds[i % 5]}`);
    const own = await kept(lines);
    expect(own).toContain(page.text.at(-1));
    expect(own).not.toContain(lines[0]);
  });

  it('are the text’s where they say it again', async () => {
    const words =
      page.join === ' ' ? ['ferry', 'quay', 'mussels', 'harbour', 'captain'] : ['渡轮', '码头', '贻贝', '港口', '船长'];
    const lines = Array.from(
      { length: 35 },
      (_, i) => `${words[i % 5]}${page.join}${words[(i + 2) % 5]}${page.join}${words[(i * 3 + 1) % 5]} ${i + 1}`,
    );
    expect(await kept(lines)).toContain(lines.at(-1));
  });
});
