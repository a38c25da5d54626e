import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../support/read.js';

const ZH = Array.from(
  { length: 8 },
  (_, i) => `第${i}條街上的店都關得很早，只有麵包店的燈亮到深夜，讓晚歸的人有個去處。`,
);
const EN = Array.from(
  { length: 8 },
  (_, i) => `Street ${i} has a bakery that keeps its lights on, so that whoever comes home late finds it open.`,
);

async function kept(lines: readonly string[], format: 'txt' | 'md' = 'txt'): Promise<string[]> {
  return wordsOf((await clean(lines.join('\n\n'), format)).blocks);
}

describe('how a text came about', () => {
  it.each([
    'This article was inspired by the 2012 meeting of bakers. The Crumb is a partnership of two mills and a paper.',
    'This essay is part of a series on bread.',
    'Dieser Artikel ist Teil einer Reihe über Brot.',
  ])('is told below it, and is none of it: %s', async (line) => {
    expect(await kept([...EN, line])).toEqual(EN);
  });
});

describe('where a text is from, and whom to follow, below it', () => {
  it.each([
    'Hinweis: Der Artikel erschien zuerst auf brot-am-abend.de.',
    'Bread Daily is a paper on flour and ovens. Follow us here.',
  ])('is none of it: %s', async (line) => {
    expect(await kept([...EN, line])).toEqual(EN);
  });

  it('is some of it where the text goes on', async () => {
    for (const said of [
      'Bread Daily is a paper on flour and ovens. Its readers follow us to the mill.',
      'Der Text des Liedes erschien zuerst 1901 in einer Backstube.',
    ])
      expect(await kept([...EN, said])).toEqual([...EN, said]);
  });
});

describe('the days of a text below it', () => {
  it.each([
    '初出公開：2013年10月3日、最終更新日：2013年10月3日',
    'Last updated on May 3, 2021',
    'Publié le 3 mai 2021',
  ])('are none of it: %s', async (line) => {
    expect(await kept([...EN, line])).toEqual(EN);
  });

  it('are told of in its last sentence', async () => {
    const said = 'Published in 2021, the book of the bakers was sold out within a week.';
    expect(await kept([...EN, said])).toEqual([...EN, said]);
  });
});

describe('lines around an article', () => {
  it.each([
    '責任編輯：王小明',
    'Das Bildmaterial wurde von der Crumb GmbH zur Verfügung gestellt',
    '以下の文章は、ミラーさんによる Night Ovens の日本語訳です。翻訳をご許可いただきありがとうございました。',
    'The following is a Japanese translation of Night Ovens by A. Miller.',
    'We promise never to rent or sell your e-mail address to any third party.',
    'You can unsubscribe at any time.',
    'Si te parece valioso este trabajo, apóyanos para seguir.',
    '本條目相關主題：夜市、小吃',
    'Featured image is of the bakery in the old street',
    'Images: Pexels',
    '売り上げランキング: 32',
    'Amazon.co.jpで詳細を見る',
    '（原题为《是“新”还是“旧”》）',
    '（原標題：麵包店的夜晚）',
    'Original title: The night of bread',
    '点击查看大图',
    '이미지 확대보기',
    'Bild vergrößern',
    'Click to enlarge',
    'Loading...',
    '加载中…',
    'Click here to watch the video in a new window because I cannot show it here',
    'This content can also be viewed on the site it originates from.',
    'Keep up with the Bread Weekly newsletter.',
    '请成为我们的月费订户，长期支持我们的工作。',
    'Please support our journalism by becoming a member.',
    '下载地址：',
    'Captured: 3 May 2019 at 10:15 from bread.example',
    '前日はパン屋さんの記事でした',
    '感谢 @lilei @hanmeimei @xiaoming',
    '编辑：李雷',
    '校对 | 韩梅梅',
    '扫码关注我们的公众号',
    '長按識別二維碼',
    '（本文首發於某刊，轉載請註明出處）',
    '未经授权，不得转载',
    '版权归原作者所有，侵删',
    '相關閱讀：',
    '猜你喜欢',
    '上一篇：麵包的歷史',
    '阅读 1024',
    '预计阅读时间 5 分钟',
    '标签：面包，街道',
    '圖／記者攝',
    '首页 > 城市 > 正文',
    '广告',
    'シェアする',
    '関連記事',
    '無断転載を禁じます',
    'タグ：パン',
    '공유하기',
    '무단 전재 및 재배포 금지',
    '관련 기사',
    '댓글 12',
    'Share this',
    'Advertisement',
    '12 Comments',
    '5 min read',
    'Home > City > Bread',
    'Tags: bread, streets',
    'Photo credit: A. Miller',
    'This article was originally published in a weekly.',
    'We use cookies to make this page better.',
    'Subscribe to our newsletter!',
    'Artículos relacionados',
    '收录于合集 #城市 32 个 #消费 18 个',
    '点击上方“城市观察家”关注我们',
    '图片 | 视觉中国',
    '1,024 人赞同了该回答',
    'IP属地: 浙江',
    '编辑于 2022-03-16 09:12',
    '最后编辑于：2021.05.03 09:20:11',
    '著作权归作者所有',
    '以上。觉得有用的话点个赞再走~',
    '欢迎在评论区留言。',
    'posted @ 2021-07-08 10:30 老王 阅读(3021) 评论(5)',
    '#散歩 #東京 #坂道',
    'Affiliate disclosure: We may earn a commission from links on this page.',
    'Was this helpful?',
    'Last updated 3 months ago',
    'Subscribe wherever you get your podcasts.',
    'Related: 5 museums that let you touch everything',
    'Article réservé aux abonnés',
    'Temps de lecture 6 min.',
    'También te puede gustar: pan de romero',
    'جميع الحقوق محفوظة © 2022',
    'Publicidad',
    'Este artículo fue publicado en una revista',
    'À lire aussi : le pain',
    'Tous droits réservés',
    'Temps de lecture : 5 minutes',
    'Ähnliche Artikel',
    'Alle Rechte vorbehalten',
    'Anzeige',
    'Auch interessant',
    'Dieser Text steht unter der Lizenz CC-BY-4.0',
    'Titelbild: A. Miller',
    'Más información >',
    'Sigue a la panadería en Facebook y Twitter',
    'Follow the bakery on Instagram',
    'The week in bread, delivered to your inbox',
    'Journal of Bread 12, 16-17 (2019)',
    'doi: 10.1000/bread.17',
    'Generated Image by Some Diffusion',
    '討論區有一則帖子，歡迎訪問或發布招人的消息。',
    'bakery_door-2.jpg',
    '欢迎投稿，也欢迎提交新的面包店',
    '为您推荐',
    '推荐 12',
    '57人参与11评论',
    '／面包店读者群／',
    'Scan to follow',
    'Bread Contributor',
    'Ann Miller/Moodboard/Getty',
    'veröffentlicht am 14. Mai 2020 | Kategorie: Brot',
    'Illustrationen / Fotos: A. Miller',
    'Publié le 9 mai 2020 par Anne Petit',
    'Publicado el 9 de mayo de 2020',
    'Ann Miller • Dieser Beitrag über Brot erschien zuerst im Blog der Straße',
    'View this post on Instagram: the oven is lit',
    'The oven is lit! pic.twitter.com/abc123 — Bakery (@bakery) May 9, 2020',
    '今朝も窯に火が入りました！— パン屋 (@panya) 2020, 5月 9',
    '跳转到 Pocket 查看',
    '在浏览器中打开',
    'Open in Reader',
    'リーダーで開く',
    '点击关注，每天更新面包的消息',
    '核稿編輯：韓梅梅',
    '用微信扫码领券，加入面包社群',
    '新人优惠券：',
    '以下内容，只代表个人观点，随便看看',
    '了解第一手面包资讯',
    '► 前往訂閱面包日报',
    '（本文初稿為 AI 編撰）',
    '本記事の初稿は生成AIで作成しました',
    '이 기사는 AI가 초안을 작성했습니다',
    'This article was written with the help of AI',
    'Your email address will not be published. Required fields are marked *',
    'Latest posts by Ann Miller (see all)',
    'Enter your name and email to get your free bread.',
    'RELATED:The best ovens of the street',
    'SNS 기사보내기',
    '본문 글씨 줄이기',
    '（사진=빵집）',
    '本文初稿由面包日报使用 AI 協助編撰，並經人工審校',
    '本内容为作者独立观点，不代表面包网立场。',
    '网友评论仅供其表达个人看法，并不表明面包网立场。',
    '如对本稿件有异议或投诉，请联系 bread@bread.example',
    '文章内容编译自一家面包周刊的采访。',
    '【注目の記事】[PR]',
    'Medically reviewed by Ann Miller, MD',
    'Geprüft von Max Huber',
    'Zur Person   Beiträge im Brotjournal',
    'If you like our content, please consider buying us a coffee.',
    '資料來源：麵包史 第二版',
    'En vidéo, quatre pains pour mieux dormir',
    'En video: cuatro panes para dormir mejor',
    'La rédaction vous conseille :',
    'Photo iStock',
    '关注公众号后回复“面包”领取',
    '* Cet article, initialement publié en avril 2017, a été revu.',
  ])('%s is none of its own, at the end and in the midst', async (line) => {
    const body = /[\p{Script=Han}]/u.test(line) ? ZH : EN;
    expect(await kept([...body, line])).toEqual(body);
    expect(await kept([...body, line, ...body])).toEqual([...body, ...body]);
    const { boilerplate } = await clean([...body, line].join('\n\n'));
    expect(boilerplate.map(({ text }) => text)).toEqual([line]);
  });

  it.each([
    '下載地址改了以後，沒有人找得到地圖。',
    'Archived letters tell how the bakery began.',
    '他把照片分享到臉書，讓鄰居一起看看。',
    '編輯部搬到這條街上，已經三年了。',
    '廣告從此不再貼在牆上，街道安靜了許多。',
    '评论家说，这条街是城市最后的客厅。',
    '版權法改了以後，麵包店的招牌也得重做。',
    'Share prices of the bakery rose for a year.',
    'Comments on the bread came from every street.',
    'Partager le pain, c’est partager la rue.',
    'Teilen wollten sich die Bäcker den Ofen nicht.',
    'Compartir el horno fue idea de los vecinos.',
    'The photo by the door shows the first baker.',
    'She told us to subscribe to the idea of bread.',
    'A letter was delivered to the bakery in an inbox of wood.',
    'Die Bilder an der Wand zeigen den ersten Bäcker.',
    'Facebook was where the neighbours first met, long before they shared bread.',
    'Generated heat warms the street until morning.',
    '欢迎新邻居的那天，面包店整夜亮着灯。',
    'The file was called bread.jpg by everybody.',
    '57人参与了去年的烤面包比赛，街道因此更热闹了。',
    'The contributor who paid for the oven never came back.',
    'Veröffentlicht am Rand der Zeitung stand das Rezept.',
    'Reuters was the first to tell of the street that baked.',
    '读者群里有人问，面包店什么时候开门。',
    '编辑于是把这条街写进了下一期。',
    '评论区里的争论，持续了整整一个星期。',
    '发布会在街角的面包店里举行。',
    '收录于县志的这条街，已经有四百年了。',
    'Last updated in the spring, the oven has a new door and a longer chimney.',
    'The bakery may earn a commission on each cake, and it shares it with the street.',
    'She writes for two papers and has earned a living by it.',
    '他跳到查看窗口前，看见烤炉还亮着。',
    '这番话并不代表政府的立场，街坊都明白。',
    '如对面包有疑问，街坊会直接去问面包师。',
    '他把文章编译成三种语言，贴在面包店门口。',
    '他扫码加入了排队的人群，一直等到面包出炉的那一刻。',
    '优惠券发完以后，队伍也就散了，街上又安静下来。',
    '这封信只代表他个人的看法，街坊却都当了真。',
    '了解更多的人会说，面包店从来不关门。',
    'This article was written with a pencil on the back of a bag.',
    'The latest posts of the fence were set by the baker.',
    '사진을 보내면 빵을 주는 가게가 생겼다.',
    '核稿的人坐在烤炉旁边，一字一字地读。',
    'Reviewed by nobody, the recipe went to every street.',
    'Geprüft wurde der Ofen erst im zweiten Jahr.',
    'Zur Person des Bäckers sagt niemand etwas.',
    'Open in winter, the bakery closes for a month in summer.',
    'If you like our street, you come back for the bread.',
    '資料來源不明，街坊還是相信了。',
    'En vidéo, on voit le four s’éteindre vers cinq heures.',
    '关注公众号后，读者必然会有一个问题：经典文章在哪里？',
    '发的面包券，只有最近关注公众号的人可以领。',
    'La rédaction vous conseille rarement un pain sans sel.',
  ])('%s is its own', async (line) => {
    const body = /[\p{Script=Han}]/u.test(line) ? ZH : EN;
    expect(await kept([...body, line, ...body])).toContain(line);
    expect(await kept([...body, line])).toContain(line);
  });

  it('are reported with their line', async () => {
    const { diagnostics } = await clean([...EN, 'Share this', 'Tags: bread'].join('\n'));
    expect(diagnostics).toMatchObject([{ rule: 'boilerplate', severity: 'info', line: 9 }]);
    expect(diagnostics[0]?.message).toContain('Share this');
  });
});

describe('the card of an account', () => {
  const card = ['面包日报', '讲述烤炉与街道的故事。', '299篇原创内容', '公众号', '，'];

  it('goes wherever it is set into a text, with its name and what it says of itself', async () => {
    expect(await kept([...ZH, ...card, ...ZH])).toEqual([...ZH, ...ZH]);
    expect(await kept([...ZH, '面包日报', '12篇原创内容', ...ZH])).toEqual([...ZH, ...ZH]);
  });

  it('takes no sentence of the text along', async () => {
    expect(await kept([...ZH, '299篇原创内容', ...ZH])).toEqual([...ZH, ...ZH]);
    const told = '这家店写了299篇原创内容，每一篇都和面包有关。';
    expect(await kept([...ZH, told, ...ZH])).toContain(told);
  });
});

describe('a dialog that a page opens', () => {
  const text = EN.join('\n\n');

  it.each([
    ['Melde dich zum Newsletter an', 'X', 'Mehr als 800 Bäcker sind schon dabei'],
    ['Would you like to be happier?', '×', 'Then have a look at our free course on bread.'],
    ['想吃更好的面包吗', '关闭', '我们的免费课程会告诉你'],
  ])('goes with its heading: %s', async (...dialog) => {
    const lines = `## Bread\n\n${text}\n\n### ${dialog.join('\n\n')}`;
    expect(wordsOf((await clean(lines, 'md')).blocks)).toEqual(['Bread', ...EN]);
    const twice = `${lines}\n\n## Salt\n\n${text}`;
    expect(wordsOf((await clean(twice, 'md')).blocks)).toEqual(['Bread', ...EN, 'Salt', ...EN]);
  });

  it('is no section that begins with a letter, nor one that tells much', async () => {
    const early = `## What X is\n\nX\n\nA letter.\n\n## Bread\n\n${text}`;
    expect(wordsOf((await clean(early, 'md')).blocks)).toContain('What X is');
    const long = `## Bread\n\n${text}\n\n### The mark\n\nX\n\n${text}`;
    expect(wordsOf((await clean(long, 'md')).blocks)).toContain('The mark');
  });
});

describe('titles of other pages that lost their links', () => {
  const titles = [
    '面包创业的十大范式变化',
    '街道生意指南与避坑手册',
    '烤炉的核心架构与设计',
    '盐的作用到底有多大',
    '隔壁的烤炉为什么不亮',
  ];

  it('go where a platform’s line stands below them', async () => {
    expect(await kept([...ZH, ...titles, '跳转到 Pocket 查看'])).toEqual(ZH);
    const english = [
      'What salt does to a dough',
      'The oven next door',
      'A loaf for every street',
      'Rye and its friends',
      'Bread at night',
    ];
    expect(await kept([...EN, ...english, 'All rights reserved'])).toEqual(EN);
  });

  it('are not the last lines of a text: verse, few of them, or none below', async () => {
    const verse = ['床前明月光', '疑是地上霜', '舉頭望明月', '低頭思故鄉', '夜半麵包香'];
    expect(await kept([...ZH, ...verse, '全文完'])).toEqual([...ZH, ...verse]);
    expect(await kept([...ZH, ...titles])).toEqual([...ZH, ...titles]);
    expect(await kept([...ZH, ...titles.slice(0, 3), '跳转到 Pocket 查看'])).toEqual([...ZH, ...titles.slice(0, 3)]);
  });
});

describe('sentences inside a paragraph', () => {
  it('go alone where only a platform says them', async () => {
    const last = 'The street is quiet again. Please let us know in the comments!';
    expect((await kept([...EN, last])).at(-1)).toBe('The street is quiet again.');
    const zh = '街道又安靜了下來。（本文首發於某刊，轉載請註明出處）';
    expect((await kept([...ZH, zh, ...ZH]))[8]).toBe('街道又安靜了下來。');
  });

  it('go from a list, too', async () => {
    const list = [
      'Bread is baked at four',
      'Visit the harbour paper’s homepage for more stories.',
      'Shops open at six',
    ];
    const text = (await kept([...EN, list.map((item) => `- ${item}`).join('\n')], 'md')).join('\n');
    expect(text).toContain('Bread is baked at four');
    expect(text).toContain('Shops open at six');
    expect(text).not.toContain('homepage');
  });

  it('stay in an article about such things', async () => {
    const about = EN.map((line, i) => `${line} Reader ${i} may leave a note in the comments.`);
    expect(await kept(about)).toEqual(about);
  });
});

describe('posts of social networks', () => {
  it('go with who wrote them, in one paragraph or in two', async () => {
    const post = 'The oven of @cornerbakery is lit, come and see https://t.co/abc123';
    const signature = '— Bakers of the street (@bakers) May 9, 2020';
    expect(await kept([...EN, post, signature, ...EN])).toEqual([...EN, ...EN]);
  });

  it('take no paragraph of the text along', async () => {
    const [first = ''] = EN;
    expect(await kept([...EN, first, '— Bakers of the street (@bakers) May 9, 2020', ...EN])).toEqual([
      ...EN,
      first,
      ...EN,
    ]);
  });
});

describe('the author', () => {
  it.each([
    'Ann Miller is a freelance writer who lives by the sea.',
    'Ann Miller writes about bread and streets.',
    'Ann Miller est une journaliste de la région.',
    'Ana Moliner es periodista y vive en la costa.',
    '本文作者為專欄作家，住在海邊。',
    '王小明，專欄作家，住在海邊。',
  ])('%s is introduced at the end', async (line) => {
    const body = /[\p{Script=Han}]/u.test(line) ? ZH : EN;
    expect(await kept([...body, line])).toEqual(body);
  });

  it('that another took the article from stands at the top, with what it says of itself', async () => {
    const card = ['以下文章来源于面包日报，作者李雷', '面包日报.', '讲述烤炉与街道的故事。'];
    expect(await kept([...card, ...ZH])).toEqual(ZH);
    expect(await kept(['以下文章来源于面包日报，作者李雷', ...ZH])).toEqual(ZH);
    expect(await kept(['面包日报', ...ZH])).toContain('面包日报');
  });

  it('is not whom the article is about', async () => {
    const first = 'The bakery belongs to Ann Miller, who came ten years ago.';
    const last = 'Ann Miller is a writer, too, and nobody on the street knows it.';
    expect(await kept([first, ...EN, last])).toContain(last);
  });
});

describe('captions', () => {
  it('above the name of who took the picture go, with or without the picture', async () => {
    const credited = `The baker at dawn\n\nPhoto credit: A. Miller\n\n`;
    expect(wordsOf((await clean(`${EN[0]}\n\n![img](a.png)\n\n${credited}${EN[1]}`, 'md')).blocks)).toEqual([
      EN[0],
      '![The baker at dawn](a.png)',
      EN[1],
    ]);
    const { blocks, boilerplate } = await clean(`${ZH[0]}\n\n清晨的面包师\n\n图片来源：面包店\n\n${ZH[1]}`);
    expect(wordsOf(blocks)).toEqual([ZH[0], ZH[1]]);
    expect(boilerplate.map(({ text }) => text)).toEqual(['清晨的面包师', '图片来源：面包店']);
  });

  it('are not the sentence above such a name', async () => {
    expect(await kept([...EN, 'The baker rests.', 'Photo credit: A. Miller', ...EN])).toContain('The baker rests.');
  });

  it.each([
    '街角的面包店在清晨点亮第一盏灯 李雷 摄',
    'The baker opens the door before the street is awake (Photo: A. Miller)',
    'Die Bäckerin öffnet die Tür, bevor die Straße wach ist (Foto: A. Miller)',
    'La porte de la boulangerie à cinq heures du matin / (C) Anne Petit',
    'The baker opens the door before the street is awake © Ann Miller',
  ])('that name who took the picture belong to it, and go where there is none: %s', async (line) => {
    const { blocks } = await clean(`${EN[0]}\n\n![The door](a.png)\n\n${line}\n\n${EN[1]}`, 'md');
    expect(blocks[1]).toMatchObject({ type: 'image', caption: { text: line } });
    expect(await kept([...EN, line, ...EN])).toEqual([...EN, ...EN]);
  });

  it.each([
    '这部电影由街上的面包师自己拍摄',
    'Nobody knows who took the photo (perhaps it was: the baker herself, in the end).',
    'The keys are (a) flour, (b) salt and (c) Water from the well. Nobody needs more.',
  ])('are not whatever ends in such a word: %s', async (line) => {
    const body = /[\p{Script=Han}]/u.test(line) ? ZH : EN;
    expect(await kept([...body, line, ...body])).toContain(line);
  });

  it('in brackets become the words of a picture without any', async () => {
    const { blocks } = await clean(`${EN[0]}\n\n![](a.png)\n(The baker)\n\n${EN[1]}`, 'md');
    expect(wordsOf(blocks)).toEqual([EN[0], '![The baker](a.png)', EN[1]]);
  });

  it('that say what the picture says go', async () => {
    const text = `${EN[0]}\n\n![The baker at dawn](a.png)\n\nThe baker at dawn\n\n${EN[1]}`;
    expect(wordsOf((await clean(text, 'md')).blocks)).toEqual([EN[0], '![The baker at dawn](a.png)', EN[1]]);
  });

  it('that a scraper took twice stand once', async () => {
    expect(await kept([ZH[0] ?? '', '街角的麵包店在清晨', '街角的麵包店在清晨', ZH[1] ?? ''])).toEqual([
      ZH[0],
      '街角的麵包店在清晨',
      ZH[1],
    ]);
  });

  it.each([
    'Figure 3 The oven at dawn',
    'Fig. 2-1: The oven at dawn',
    '图3 清晨的烤炉',
    '圖二：清晨的烤爐',
    '図1　夜明けのかまど',
    '그림 2. 새벽의 화덕',
    'Abb. 4: Der Ofen am Morgen',
    'Figura 2. El horno al alba',
  ])('with the number of a picture belong to it, and go where it was lost: %s', async (line) => {
    expect(await kept([...EN, line, ...EN])).toEqual([...EN, ...EN]);
    const { blocks } = await clean(`${EN[0]}\n\n![](a.png)\n\n${line}\n\n${EN[1]}`, 'md');
    expect(wordsOf(blocks)).toEqual([EN[0], `![${line}](a.png)`, EN[1]]);
  });

  it.each([
    'Figure 3 shows the oven at dawn.',
    '图3是清晨的烤炉，里面还有三个面包。',
    '图个方便的人都来这里',
    'Table 3 The price of bread',
  ])('are not what only speaks of a picture: %s', async (line) => {
    expect(await kept([...EN, line, ...EN])).toContain(line);
  });

  it('are not a sentence in brackets far from any picture', async () => {
    expect(await kept([...EN, '(Nobody knows why.)', ...EN])).toContain('(Nobody knows why.)');
  });
});

describe('appendices', () => {
  it.each([
    'Related posts',
    'More Great Harbour Stories',
    'References',
    'Comments',
    '參考資料',
    '相关文章',
    '関連リンク',
    'Quellen',
    'Bibliografía',
  ])('%s with links is none of the article’s sections', async (title) => {
    const body = EN.map((line) => `${line}\n\n`).join('');
    const { blocks } = await clean(
      `## Bread\n\n${body}## ${title}\n\n- [One](https://a.example/1)\n- [Two](https://a.example/2)\n`,
      'md',
    );
    expect(wordsOf(blocks)).toEqual(['Bread', ...EN]);
  });

  it('are a heading of which they leave nothing, and works without a year among works', async () => {
    const works = [
      'Miller (2019). Bread.',
      'Roe (2020). Salt.',
      'Ott (1998). Ovens.',
      'Poe (2001). Rye.',
      'Old Books on Baking and on Those Who Bake. Leeds: Mill Lane Press.',
    ];
    const list = works.map((work) => `- ${work}\n`).join('');
    const notes = (own: string) =>
      `## Bread\n\n${EN.join('\n\n')}\n\n## Notes\n\n${own}### Citations\n\n- [One](https://a.example/1)\n\n### Sources\n\n${list}`;
    expect(wordsOf((await clean(notes(''), 'md')).blocks)).toEqual(['Bread', ...EN]);
    expect(wordsOf((await clean(notes(`${EN[0]}\n\n`), 'md')).blocks)).toEqual(['Bread', ...EN, 'Notes', EN[0]]);
  });

  it.each([
    ['References:', '[1] A. Miller, On Bread, 2019', '[2] B. Roe, On Salt, 2020'],
    ['参考来源：', '[1] 面包日报', '[2] 盐与面包，街道出版社'],
  ])('%s on a bare line, with what is numbered below it, is none of the text', async (...lines) => {
    expect(await kept([...EN, ...lines])).toEqual(EN);
  });

  it.each([
    'Thanks!',
    'Acknowledgements',
    'Contributors to 1.2',
    '致谢',
    '謝辞',
    'Danksagung',
  ])('%s at the end is no section, but one of a story is', async (title) => {
    const text = `## Bread\n\n${EN.join('\n\n')}\n\n## ${title}\n\nMany bakers helped. This would not be without them.`;
    expect(wordsOf((await clean(text, 'md')).blocks)).toEqual(['Bread', ...EN]);
    const told = wordsOf((await clean(`${text}\n\n${EN.join('\n\n')}`, 'md')).blocks);
    expect(told).toContain(title);
    const inside = wordsOf((await clean(`${text}\n\n## Salt\n\n${EN.join('\n\n')}`, 'md')).blocks);
    expect(inside).toContain(title);
  });

  it('of one word above plain paragraphs is the text’s', async () => {
    expect(await kept([...EN, 'Sources', ...EN])).toContain('Sources');
  });

  it('of whole paragraphs is a section', async () => {
    const body = EN.join('\n\n');
    const { blocks } = await clean(`## Bread\n\n${body}\n\n## Sources\n\n${body}`, 'md');
    expect(wordsOf(blocks)).toEqual(['Bread', ...EN, 'Sources', ...EN]);
  });
});

describe('the first page of a paper', () => {
  it.each([
    ['Abstract', 'Keywords: bread; night', 'E-mail address: a.miller@bread.example (A. Miller).'],
    ['摘要', '关键词：面包；夜晚', '收稿日期：2019-03-01'],
    ['要旨', 'キーワード：パン、夜', '責任著者：A. Miller'],
    ['Zusammenfassung', 'Schlagwörter: Brot, Nacht', '978-1-4673-5208-6/13/$31.00 ©2013 Bread Press'],
  ])('tells who wrote it where above its %s', async (abstract, keywords, imprint) => {
    const head = [
      'Journal of Bread 12 (2005) 253–265',
      '# Bread at night',
      'A. Millera,b, B. Roea',
      'aSchool of Bread, University of Leeds',
      'Received 1 October 2003; accepted 3 January 2005',
    ];
    const { blocks } = await clean([...head, abstract, EN[0], keywords, imprint, ...EN.slice(1)].join('\n\n'), 'md');
    expect(wordsOf(blocks)).toEqual(['Bread at night', abstract, ...EN]);
  });

  it('is none where an article has a summary below its first paragraphs, or speaks of one', async () => {
    const text = ['# Bread', ...EN, '## Summary', ...EN];
    expect(wordsOf((await clean(text.join('\n\n'), 'md')).blocks)).toEqual(['Bread', ...EN, 'Summary', ...EN]);
    const lead = ['# Bread', 'A street at night.', '## Summary', ...EN];
    expect(wordsOf((await clean(lead.join('\n\n'), 'md')).blocks)).toContain('A street at night.');
    expect(await kept(['Abstract art hangs in each bakery of the street, and nobody knows why.', ...EN])).toHaveLength(
      9,
    );
  });
});

describe('whatever the text', () => {
  it('each line is the article’s or set aside, and some are the article’s', async () => {
    const line = fc.constantFrom(
      ...ZH,
      ...EN,
      'Share this',
      '广告',
      'Tags: a',
      '(The baker)',
      'Ann Miller is a writer.',
      'References',
      '',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
        const { blocks, boilerplate } = await clean(lines.join('\n\n'));
        const words = lines.filter((one) => one !== '');
        expect(blocks.length + boilerplate.length).toBe(words.length);
        if (words.length > 0) expect(blocks.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a last section of links', () => {
  it('without a sentence goes, whatever it is called', async () => {
    const links =
      '## Earlier\n\nNo 71: [On flour](https://bread.example/71)\n\nNo 70: [On salt](https://bread.example/70)';
    const { blocks, boilerplate } = await clean(`${EN.join('\n\n')}\n\n${links}`, 'md');
    expect(wordsOf(blocks)).toEqual(EN);
    expect(boilerplate.map(({ text }) => text)).toContain('No 71: On flour');
  });

  it.each([
    [
      EN,
      'Hello, I am Ann of the bread blog, and these are my courses and books:',
      [
        '[Bread in a week](https://bread.example/a) (with a discount for readers!)',
        'My book: [Ovens](https://bread.example/b)',
      ],
      'Write to me at ann@bread.example with any question.',
    ],
    [
      ZH,
      '大家好，我是面包站长，欢迎参考我的课程与书籍：',
      ['[一周学会烤面包](https://bread.example/a)线上课程（读者可用折扣码）', '著作：[烤炉](https://bread.example/b)'],
      '我的邮箱是 ann@bread.example，欢迎写信讨论。',
    ],
  ])('goes with the offers that it makes, and what leads to them: %#', async (body, lead, items, mail) => {
    const list = items.map((item) => `- ${item}`).join('\n');
    const text = [...body, lead, '## New this year: The Book of Ovens', list, mail].join('\n\n');
    expect(wordsOf((await clean(text, 'md')).blocks)).toEqual(body);
    // Without an address or a platform's line below it, a list of links is the text's.
    const own = [...body, '## Ovens to see', `${list}\n- Tell [them](https://bread.example) who sent you.`].join(
      '\n\n',
    );
    expect(wordsOf((await clean(own, 'md')).blocks)).toHaveLength(body.length + 2);
  });

  it('stays where a sentence is told with them', async () => {
    const told = '## Earlier\n\nOn flour we wrote [a year ago](https://bread.example/71).';
    expect(wordsOf((await clean(`${EN.join('\n\n')}\n\n${told}`, 'md')).blocks)).toHaveLength(EN.length + 2);
  });
});

describe('a digitised book', () => {
  const RULE = '-'.repeat(55);
  const BOOK = [
    'パンの街',
    RULE,
    '【テキスト中に現れる記号について】',
    '《》：ルビ',
    RULE,
    ...Array.from(
      { length: 8 },
      (_, i) => `${i}番目の通りの店は早く閉まり、灯《あか》りが［＃「が」に傍点］残るのはパン屋だけである。`,
    ),
    '底本：「パンの本」街の出版社',
    '入力：山田',
  ];

  it('loses its legend, its colophon and its notation', async () => {
    const { blocks } = await clean(BOOK.join('\n'));
    expect(wordsOf(blocks)).toEqual([
      'パンの街',
      ...Array.from({ length: 8 }, (_, i) => `${i}番目の通りの店は早く閉まり、灯りが残るのはパン屋だけである。`),
    ]);
  });

  it('is told from a text that draws two lines', async () => {
    const lines = ['On bread', RULE, EN[0] ?? '', RULE, ...EN];
    expect((await kept(lines)).filter((line) => line === EN[0])).toHaveLength(2);
  });

  it('keeps a title in double brackets', async () => {
    expect(await kept(['他在車上讀《麵包》，讀到深夜，才把燈關掉。', ...ZH])).toContain(
      '他在車上讀《麵包》，讀到深夜，才把燈關掉。',
    );
  });
});
