import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const ZH = Array.from(
  { length: 8 },
  (_, i) => `第${i}条街上的店都关得很早，只有面包店的灯亮到深夜，让晚归的人有个去处。`,
);
const EN = Array.from(
  { length: 8 },
  (_, i) => `Street ${i} has a bakery that keeps its lights on, so that whoever comes home late finds it open.`,
);
const kept = async (lines: readonly string[]): Promise<string> =>
  wordsOf((await clean(lines.join('\n\n'), 'md')).blocks).join('\n');

describe('pleas to like, to share and to subscribe', () => {
  it.each([
    '“点赞”“在看”，让更多人看到',
    '點讚、收藏、轉發，支持我們！',
    '点赞+在看+转发',
    'Like, share and subscribe!',
    'Please like and share this article with your friends.',
    '[What you need to know to start the day: Get the Crumb in your inbox.]',
    'Revivez le direct de la fournée avec vos questions.',
    '如果有錯誤的地方還請大家指正。',
    'Comparte y suscríbete.',
    'Likez, partagez et abonnez-vous !',
    'いいねやフォローをよろしくお願いします！',
    'よりよい知見をお持ちの方のコメントをお待ちしております。',
    '複数の補足のコメントを頂き、記事にも取り込んでいます。',
    '@anさんのコメントを元に加筆しました。',
    '各位朋友，你们认为笔者总结的有道理吗？',
    '좋아요와 구독을 눌러 주세요!',
  ])('go, behind the last sentence of a paragraph and alone: %s', async (plea) => {
    const last = `面包店的老板说，他明天还会开灯。${plea}`;
    expect(await kept([...ZH, last])).not.toContain(plea);
    expect(await kept([...ZH, last])).toContain('他明天还会开灯。');
    expect(await kept([...EN, plea, ...EN])).not.toContain(plea);
  });

  it.each([
    '点赞、收藏和转发是平台衡量内容的三个指标。',
    '点赞、转发让更多人看到真相的，是这条街上的普通人。',
    '読者のコメントは、店の窓に貼られた紙より長い。',
    '你们认为面包该卖多少钱，是老板每天晚上都要回答的问题。',
    '大家觉得面包太贵了吗？',
    '審査員からも多くのコメントをいただき、店は味を変えた。',
    'Écrit par Anne Petit en 1962, le livre parle du pain.',
    'Like and subscribe are the two words that every film of the street ends with.',
    'Get bread in your box before you need to know where your inbox is.',
    '面包師說，如果有錯誤的地方他會自己改。',
    'Share and comment counts fell by half when the bakery closed its page.',
    'Get the bread while it is hot, says the baker of the corner.',
  ])('are not what an article says about them: %s', async (sentence) => {
    expect(await kept([...ZH, sentence, ...ZH])).toContain(sentence);
  });

  it.each([
    '【译注：原文此处有一张面包的照片。】',
    '（編者按：本文寫於去年冬天。）',
  ])('go with what a translator or an editor says on a line: %s', async (note) => {
    expect(await kept([...ZH, note, ...ZH])).toBe([...ZH, ...ZH].join('\n'));
  });

  it('go with the question above the offer of a form', async () => {
    const words = await kept([...EN, 'Ready to stop worrying about bread?', 'Get the Crumb Street Daily']);
    expect(words).not.toMatch(/worrying|Crumb Street/u);
    expect(await kept([...EN, 'Who would stop worrying about bread?'])).toContain('worrying');
    expect(await kept([...EN, 'Who would stop worrying about bread?', ...EN])).toContain('worrying');
  });
});

describe('a box that invites in large letters', () => {
  it('goes with the line below it', async () => {
    const box = ['## The street changes fast. Keep up with the Crumb Daily newsletter.', 'The best way to stay awake.'];
    expect(await kept([...EN, ...box, ...EN])).toBe([...EN, ...EN].join('\n'));
  });

  it('is no heading about newsletters', async () => {
    expect(await kept([...EN, '## What a newsletter does for a bakery', ...EN])).toContain('What a newsletter does');
  });
});

describe('what a page offers, and says of its text', () => {
  it.each([
    'Download our free guide to ovens.',
    '原文来自「面包日报」：河边的面包店',
    '원문 [The street that never sleeps](https://bread.example/a)를 번역했습니다.',
    'Rate the loaf, and don’t forget to tag me in your pictures.',
    'We want to hear what you think about this article. Submit a letter to the editor or write to letters@bread.example.',
    'Want to learn more? Sign up for the oven course and get 20% off.',
    'Contact our sales team today and get a free quote.',
    'Discuss this on Reddit or the forum of the street.',
    'If you have more questions on ovens, just ask us at oven@bread.example.',
    'This post is sponsored by the best oven in the world.',
    'This is part 2 of a series on bread.',
    'This story was updated on March 5 to correct the number of ovens.',
    '👏 If you enjoyed this story, clap 50 times.',
    '大家好，我是街角的面包师，今天给大家聊聊烤炉。',
    '下期我们将介绍河边的烤炉，敬请期待。',
    '团队长期招聘面包师，简历请发至 oven@bread.example。',
    '本文是面包系列的第三篇。',
  ])('goes: %s', async (line) => {
    expect(await kept([...EN, line, ...EN])).toBe([...EN, ...EN].join('\n'));
  });

  it.each([
    'The street downloads its guide to ovens for free.',
    'Bakers who don’t forget to follow the recipe sell more bread.',
    '그는 Bread를 번역했습니다.',
    '그 사람은 세 권의 소설을 번역했습니다.',
    'Bakers who sign up for the course get a free trial of the oven.',
    '下次再来的时候，面包师带了三个人。',
    'The sales team of the bakery talks to everybody on the street.',
    'The oven was sponsored by the mill, and this is why it bears its name.',
    'This is part of the street that no guide shows.',
    'The page was edited by three hundred bakers in one night.',
    '面包师对街上的人说，下期的面包券要到明年才发。',
    '招聘面包师的简历发到店里的有三百份。',
  ])('stays: %s', async (line) => {
    expect(await kept([...EN, line, ...EN])).toContain(line);
  });
});
