import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../../support/read.js';

/** Paragraphs of an article, and the lines of the page around it, one a line. */
interface Page {
  readonly above: string;
  readonly title: string;
  readonly between: string;
  readonly text: readonly string[];
  readonly below: string;
}

const tell = (sentence: string): string[] => Array.from({ length: 6 }, (_, i) => sentence.replace('#', `${i + 2}`));

const PAGES: Readonly<Record<string, Page>> = {
  English: {
    above: 'Toggle navigation|Home|Bread|Cakes & Pies|Tools|About us|Sign in|Search',
    title: 'How the corner bakery keeps its street awake',
    between: 'By Ann Miller|May 9, 2020|Share|Tweet|12',
    text: tell('The oven of house # is lit at four, and whoever comes home late finds warm bread and a light.'),
    below: 'Related articles|What salt does|The oven next door|Leave a comment|Name|Email|Privacy Policy|Terms of Use',
  },
  German: {
    above: 'Startseite|Brote|Kuchen|Rezepte|Kontakt|Impressum|Datenschutzerklärung',
    title: 'Wie die Bäckerei ihre Straße wach hält',
    between: 'Von Max Huber|9. Mai 2020|Teilen',
    text: tell('Um vier Uhr wird der Ofen in Haus # geheizt, und wer spät heimkommt, findet Licht und warmes Brot.'),
    below:
      'Teilen|twittern|Ähnliche Beiträge|Was Salz kann|Der Ofen nebenan|Hinterlassen Sie einen Kommentar|Impressum',
  },
  French: {
    above: 'Menu|Recherche|Pains|Gâteaux|Outils|Qui sommes-nous ?|Contactez-nous|Mentions légales',
    title: 'La boulangerie qui garde sa rue éveillée',
    between: 'Par Anne Petit|Le 09/05/2020',
    text: tell(
      'Le four de la maison # est allumé à quatre heures, et qui rentre tard trouve du pain et de la lumière.',
    ),
    below: 'Articles liés|Ce que fait le sel|Le four d’à côté|Qui sommes-nous ?|Mentions légales|Contactez-nous',
  },
  Spanish: {
    above: 'Inicio|Panes|Pasteles|Hornos|Buscar|Contacto|Iniciar sesión',
    title: 'La panadería que mantiene despierta su calle',
    between: 'Por Lucía Vega|9 de mayo de 2020|Compartir',
    text: tell('El horno de la casa # se enciende a las cuatro, y quien vuelve tarde encuentra pan caliente y luz.'),
    below: 'Te puede interesar|Lo que hace la sal|El horno de al lado|Lo más leído|Pan y noche|Aviso legal|Contacto',
  },
  Simplified: {
    above: '首页|资讯|面包|蛋糕|工具|登录注册|首页 > 城市 > 正文',
    title: '街角的面包店，让整条街醒着',
    between: '2020-05-09 08:33|来源：面包日报|57人参与11评论',
    text: tell('第#户人家的烤炉凌晨四点就点着了，晚归的人总能看见一盏灯，闻到刚出炉的面包香味。'),
    below: '推荐0|为您推荐|盐的作用有多大|隔壁的烤炉|0|热门文章|夜里的面包|1|关于我们|使用条款',
  },
  Traditional: {
    above: '首頁|新聞|麵包|蛋糕|工具|登入|搜尋',
    title: '街角的麵包店，讓整條街醒著',
    between: '2020年5月9日|分享',
    text: tell('第#戶人家的烤爐凌晨四點就點著了，晚歸的人總能看見一盞燈，聞到剛出爐的麵包香味。'),
    below: '相關文章|鹽的作用有多大|隔壁的烤爐|留言|關於我們|聯絡我們',
  },
  Japanese: {
    above: 'ホーム|メニュー|パン|ケーキ|道具|ログイン|会員登録',
    title: '通りを眠らせない角のパン屋',
    between: '2020年5月9日|シェアする',
    text: tell('#軒目の窯は朝の四時に火が入り、遅く帰る人はいつも明かりと焼きたてのパンの香りを見つける。'),
    below: '関連記事|塩の働き|隣の窯|人気記事|夜のパン|お問い合わせ|利用規約|プライバシーポリシー',
  },
  Korean: {
    above: '홈|메뉴|빵|케이크|도구|로그인|회원가입',
    title: '거리를 깨어 있게 하는 모퉁이 빵집',
    between: '2020년 5월 9일|공유하기',
    text: tell('#번째 집의 화덕은 새벽 네 시에 불이 켜지고, 늦게 돌아오는 사람은 언제나 빛과 따뜻한 빵을 찾는다.'),
    below: '관련 기사|소금이 하는 일|옆집 화덕|댓글 12|회사소개|이용약관|개인정보처리방침',
  },
};

const lay = ({ above, title, between, text, below }: Page): string =>
  [...above.split('|'), title, ...between.split('|'), ...text, ...below.split('|')].join('\n\n');

describe('an article that was copied with its page', () => {
  it.each(Object.entries(PAGES))('is found in it, with its title: %s', async (_, page) => {
    const { blocks, facts, boilerplate } = await read(lay(page));
    expect(wordsOf(blocks)).toEqual([page.title, ...page.text]);
    expect(facts.title?.text).toBe(page.title);
    expect(facts.date).not.toBeNull();
    const aside = boilerplate.map(({ text }) => text);
    for (const line of [page.above, page.between, page.below].flatMap((lines) => lines.split('|')))
      expect(aside).toContain(line);
  });

  it('is reported with what was set aside', async () => {
    const { diagnostics } = await read(lay(PAGES.English as Page));
    expect(diagnostics[0]).toMatchObject({ rule: 'boilerplate', severity: 'info', line: 1 });
  });

  it('keeps what stands between two lists of other pages', async () => {
    const page = PAGES.English as Page;
    const [first = '', ...rest] = page.text;
    const text = [first, 'Related', 'What salt does', 'The oven next door', ...rest];
    expect(wordsOf((await read(lay({ ...page, text }))).blocks)).toEqual([page.title, first, ...rest]);
  });

  it('keeps what stands around a list of other pages with their authors and days', async () => {
    const page = PAGES.English as Page;
    const others = ['What salt does', 'The oven next door', 'A loaf a day', 'Rye'].flatMap((title) => [
      title,
      'Ann Miller',
      'Jul 17, 2014',
    ]);
    const text = [...page.text, 'Recommended', ...others, ...page.text];
    expect(wordsOf((await read(lay({ ...page, text }))).blocks)).toEqual([page.title, ...page.text, ...page.text]);
  });

  it('loses boxes of other pages between its paragraphs: a rubric, a title and a day', async () => {
    for (const [name, rubric, title, day] of [
      [
        'Spanish',
        'Sur de la ciudad',
        'El tesoro dulce que cambia la vida a un pequeño negocio',
        '02 de febrero de 2022 12:02 PM',
      ],
      ['English', 'Bread News', 'The oven next door has changed its street', 'May 3, 2021'],
      ['Traditional', '財經', '隔壁的烤爐為什麼整夜都不熄火', '2024年3月18日'],
    ] as const) {
      const page = PAGES[name] as Page;
      const [first = '', ...rest] = page.text;
      const text = [first, rubric, title, day, ...rest];
      expect(wordsOf((await read(lay({ ...page, text }))).blocks)).toEqual([page.title, ...page.text]);
      // An entry of a diary stands below its heading and its day.
      const diary = [first, title, day, ...rest];
      expect(wordsOf((await read(lay({ ...page, text: diary }))).blocks)).toEqual([page.title, ...diary]);
      // Outside of a page, all lines are the text's.
      expect(wordsOf((await read([page.title, ...text].join('\n\n'))).blocks)).toContain(rubric);
    }
  });

  it('loses what stands between its title and its text and again around them: rubrics, and titles of other pages', async () => {
    for (const [name, trail, rubrics, other] of [
      [
        'English',
        'Home › Tech › Ovens › Article',
        'Tech Ovens',
        'A toaster that fits into every kitchen of the street',
      ],
      ['Simplified', '首页 > 科技 > 烤炉 > 正文', '科技 烤炉', '能放进每个厨房的烤面包机终于来了'],
    ] as const) {
      const page = PAGES[name] as Page;
      const between = `${rubrics}|2020-05-09|${other}`;
      const laid = lay({
        ...page,
        above: `${page.above}|${trail}`,
        between,
        below: `${page.below}|${other} 2020-05-01`,
      });
      const { blocks, facts } = await read(laid);
      expect(facts.title?.text).toBe(page.title);
      expect(wordsOf(blocks)).toEqual([page.title, ...page.text]);
      // What the page says nowhere else is the text's.
      const said = lay({ ...page, above: `${page.above}|${trail}`, between });
      expect(wordsOf((await read(said)).blocks)).toContain(other);
    }
  });

  it('ends before teasers below names and above a button in capitals', async () => {
    const page = PAGES.English as Page;
    const teaser = (title: string) =>
      `${title}|Written by Ann Miller, MD|Baking at night can be hard, and nobody tells you how it is done well. Here is the plan.|READ MORE`;
    const below = `Read this next|${['The Best Rye', 'How Much Salt', 'A Loaf a Day'].map(teaser).join('|')}|${page.below}`;
    expect(wordsOf((await read(lay({ ...page, below }))).blocks)).toEqual([page.title, ...page.text]);
  });

  it('ends below its last sentence where only headlines follow, many of them, and nothing that tells so', async () => {
    for (const [name, headline] of [
      ['English', 'The oven of house # and what nobody says…'],
      ['Simplified', '第#家面包店的秘密“没有人知道…”'],
      ['Korean', '빵집 #호의 비밀 “아무도 몰랐다…”'],
    ] as const) {
      const page = PAGES[name] as Page;
      const many = Array.from({ length: 40 }, (_, i) => headline.replace('#', `${i + 2}`));
      const { blocks } = await read(lay({ ...page, below: many.join('|') }));
      expect(wordsOf(blocks)).toEqual([page.title, ...page.text]);
      // A few lines may be the text's last words.
      const few = lay({ ...page, below: many.slice(0, 4).join('|') });
      expect(wordsOf((await read(few)).blocks)).toContain(many[0]);
    }
  });

  it('may end with points and figures that end no sentence, however many', async () => {
    for (const [name, point, top] of [
      ['English', 'Loaf number #, in three sizes and two kinds of flour', 'Home'],
      ['Simplified', '第#款面包，三种大小，两种面粉', '返回顶部'],
    ] as const) {
      const page = PAGES[name] as Page;
      const points = Array.from({ length: 30 }, (_, i) => point.replace('#', `${i + 2}`));
      const text = [...page.text, 'The loaves', ...points];
      const { blocks } = await read(lay({ ...page, text, below: `${top}|${page.below}` }));
      expect(wordsOf(blocks).join('\n')).toContain(points.at(-1));
      expect(wordsOf(blocks).join('\n')).not.toContain(page.below.split('|').at(-1));
    }
  });

  it('loses a button with an arrow below its title', async () => {
    const page = PAGES.English as Page;
    expect(wordsOf((await read(lay({ ...page, between: `${page.between}|ORDER REPRINT →` }))).blocks)).toEqual([
      page.title,
      ...page.text,
    ]);
  });

  it('loses a row of buttons in its text, and names its author above the time of day', async () => {
    const page = PAGES.English as Page;
    const [first = '', ...rest] = page.text;
    const text = [first, 'LinkedIn', 'Email', 'Print', ...rest];
    const { blocks, facts } = await read(lay({ ...page, between: 'Ann Miller|1:39 PM ET', text }));
    expect(wordsOf(blocks)).toEqual([page.title, first, ...rest]);
    expect(facts.author?.text).toBe('Ann Miller');
    // Two of them may be the text's own.
    const two = [first, 'Save', 'Print', ...rest];
    expect(wordsOf((await read(lay({ ...page, text: two }))).blocks)).toEqual([page.title, ...two]);
  });

  it('goes on behind a list of other pages with the next of its headings', async () => {
    const page = PAGES.Simplified as Page;
    const [first = '', second = '', ...rest] = page.text;
    for (const heads of [
      ['◇起点', '◇终点'],
      ['01', '02'],
    ] as const) {
      const text = [first, heads[0], second, '相关阅读', '盐的作用有多大', '隔壁的烤炉', heads[1], ...rest.slice(0, 2)];
      expect(wordsOf((await read(lay({ ...page, text }))).blocks)).toEqual([
        page.title,
        ...text.filter((line) => !/相关|盐|隔壁/.test(line)),
      ]);
    }
  });

  it('goes on behind a form, with its heading', async () => {
    const page = PAGES.English as Page;
    const long = `${page.text[0]} ${page.text[1]} ${page.text[2]}`;
    const text = [...page.text, 'Subscribe', 'What could still go wrong', long];
    const { blocks } = await read(lay({ ...page, text, below: `87 Likes|14 Comments|${page.below}` }));
    expect(wordsOf(blocks)).toEqual([page.title, ...page.text, 'What could still go wrong', long]);
  });

  it('is found in Arabic', async () => {
    const line = 'في الحي القديم لا يزيد عرض الزقاق على ثلاثة أمتار بينما يبلغ ارتفاع البيوت تسعة أمتار وأكثر.';
    const text = [
      'الرئيسية',
      'اقتصاد',
      'رياضة',
      'ثقافة',
      'اتصل بنا',
      'لماذا تعود المدن إلى الظل؟',
      'نشر في 12 مايو 2022',
      'شارك',
      line,
      line,
    ];
    const { blocks, facts } = await read([...text, 'جميع الحقوق محفوظة © 2022'].join('\n\n'));
    expect(facts.title?.text).toBe('لماذا تعود المدن إلى الظل؟');
    expect(wordsOf(blocks).slice(0, 2)).toEqual(['لماذا تعود المدن إلى الظل؟', line]);
  });

  it('has the title that the page says twice', async () => {
    const page = PAGES.English as Page;
    const between = `${page.title}|A longer line that the site shows above every text|May 9, 2020`;
    expect((await read(lay({ ...page, between }))).facts.title?.text).toBe(page.title);
  });

  it('has the title above its byline rather than a button that the page says twice', async () => {
    const page = PAGES.English as Page;
    const above = `${page.above}|Support us from $1|Support us from $1`;
    expect((await read(lay({ ...page, above }))).facts.title?.text).toBe(page.title);
  });

  it('has the title above its byline, below a rubric that the page repeats and a notice among its menus', async () => {
    const page = PAGES.Simplified as Page;
    const above = `${page.above}|城市与面包的故事|城市与面包的故事|一|二|我们把每天的消息发到您的信箱里，您随时可以取消订阅，也可以在设置里修改。|设置|确认|取消|三|四|五|六`;
    const { facts, blocks } = await read(lay({ ...page, above }));
    expect(facts.title?.text).toBe(page.title);
    expect(wordsOf(blocks)).toEqual([page.title, ...page.text]);
  });

  it('begins below a menu of rubrics, where a foot tells that the page was copied', async () => {
    const page = PAGES.English as Page;
    const bare = { ...page, above: 'Design|Transport|Bread|Cakes|Life', between: 'Ann Miller|1:39 PM ET' };
    expect((await read(lay(bare))).facts.title?.text).toBe(page.title);
    const recipe = { ...bare, title: 'Rye', between: 'Water' };
    expect(wordsOf((await read(lay(recipe))).blocks)).toContain('Design');
  });

  it('loses a list of buttons below its title', async () => {
    const page = PAGES.Simplified as Page;
    const between = `${page.between}|- 微信|- 微博|- QQ空间|- 分享给好友`;
    expect(wordsOf((await read(lay({ ...page, between }).replaceAll(/\n\n(?=- )/g, '\n'))).blocks)).toEqual([
      page.title,
      ...page.text,
    ]);
  });

  it('ends before what its readers answered, even if that is longer', async () => {
    const page = PAGES.English as Page;
    const answer = (name: string) =>
      `${name} says:|May 10, 2020 at 7:20 am|${page.text.join(' ')}|The oven of my house was never lit at all, and I miss it.|Reply`;
    const below = `4 responses to “${page.title}”|${['Ann', 'Ben', 'Cleo', 'Dan'].map(answer).join('|')}`;
    expect(wordsOf((await read(lay({ ...page, below }))).blocks)).toEqual([page.title, ...page.text]);
    const { text } = page;
    // Two who reply in a story are no readers.
    const story = [page.title, ...text, '2 responses came back', 'Reply', ...text, 'Reply', ...text];
    expect(wordsOf((await read(story.join('\n\n'))).blocks)).toEqual(story);
  });

  it('ends before answers whose buttons count who agrees', async () => {
    const page = PAGES.Simplified as Page;
    const answer = (name: string, i: number) => `${name} 6天前|${page.text.join('')}|${i * 31} | 回复`;
    const below = `相关推荐|盐的作用有多大|评论（4）|发表|${['李雷', '韩梅', '小明', '小红'].map(answer).join('|')}`;
    expect(wordsOf((await read(lay({ ...page, below }))).blocks)).toEqual([page.title, ...page.text]);
    const english = PAGES.English as Page;
    const reply = (name: string) => `${name}|${english.text.join(' ')}|Reply 12`;
    const comments = `Related articles|What salt does|Comments (3)|${['Ann', 'Ben', 'Cleo'].map(reply).join('|')}`;
    expect(wordsOf((await read(lay({ ...english, below: comments }))).blocks)).toEqual([
      english.title,
      ...english.text,
    ]);
    // Who counts replies in a text answers nobody.
    const story = [english.title, ...english.text, 'Reply to 12', ...english.text, 'Replies 3', ...english.text];
    expect(wordsOf((await read(story.join('\n\n'))).blocks)).toEqual(story);
  });

  it.each([
    [
      'days on lines of their own',
      ['ann', 'November 8th', 'My oven is lit at five.', 'ben', 'November 9th', 'Mine at six.'],
    ],
    ['thanks for the text', ['ann', 'Really enjoyed this article!', 'ben', 'Great post, thanks for sharing.']],
  ])('ends before a line that heads answers, with %s', async (_, answers) => {
    const page = PAGES.English as Page;
    const story = [
      page.title,
      ...page.text,
      'Nobody in the street has ever asked who pays for so much light at night.',
    ];
    const written = [...story, '~~~ COMMENTS ~~~', ...answers].join('\n\n');
    expect(wordsOf((await read(written)).blocks)).toEqual(story);
    // A part of the text may be called so.
    const told = [...story, 'Comments', 'Step 3', ...page.text, 'Step 4', ...page.text].join('\n\n');
    expect(wordsOf((await read(told)).blocks)).toContain('Comments');
  });

  it('ends before answers below names with a day and a time', async () => {
    const long = ({ text }: Page) => [...text, ...text.map((words) => `${words} ${words}`), ...text];
    const french = PAGES.French as Page;
    const answer = (name: string) => `Par ${name}, le mercredi 15 mai 2019 à 08h07|${french.text.join(' ')}`;
    const below = `${french.below}|3 commentaires|${['Anne Roux', 'Luc Petit 214', 'Zoé Blanc'].map(answer).join('|')}`;
    const kept = wordsOf((await read(lay({ ...french, text: long(french), below }))).blocks);
    expect(kept).toEqual([french.title, ...long(french)]);
    const english = PAGES.English as Page;
    const said = (name: string) => [`${name} on May 15, 2019 at 1:48 pm said:`, ...english.text];
    const answered = [english.title, ...long(english), 'Comments', ...['Ann', 'Ben', 'Cleo'].flatMap(said)];
    expect(wordsOf((await read(answered.join('\n\n'))).blocks)).toEqual([english.title, ...long(english)]);
    const post = (name: string) => [`${name}, 15 May 2019 at 1:48 pm`, ...english.text];
    // A page of dated posts begins with one, and one person’s diary is nobody’s answers.
    const posts = [english.title, ...['Ann', 'Ben', 'Cleo'].flatMap(post)];
    expect(wordsOf((await read(posts.join('\n\n'))).blocks)).toEqual(posts);
    const diary = [english.title, ...long(english), ...['Ann', 'Ann', 'Ann'].flatMap(post)];
    expect(wordsOf((await read(diary.join('\n\n'))).blocks)).toEqual(diary);
  });

  it('has its title above the sentence that a newspaper sets below it', async () => {
    const page = PAGES.Spanish as Page;
    const standfirst =
      'Los vecinos coinciden en que el horno de la esquina mantiene despierta la calle entera y remarcan la importancia de encontrar pan caliente al volver tarde a casa';
    const between = `${standfirst}|Por Lucía Vega|Actualizado 09/05/2020 00:00`;
    const { facts, blocks } = await read(lay({ ...page, between }));
    expect(facts).toMatchObject({ title: { text: page.title }, author: { text: 'Lucía Vega' } });
    expect(wordsOf(blocks)).toEqual([page.title, standfirst, ...page.text]);
    // A rubric above a title is as long as the title, or shorter.
    const rubric = 'Historias del barrio que nunca duerme';
    const above = `${page.above}|${rubric}`;
    expect((await read(lay({ ...page, above }))).facts.title?.text).toBe(page.title);
  });

  it('ends at a long foot, whatever its first line says', async () => {
    const page = PAGES.French as Page;
    const pages = Array.from({ length: 12 }, (_, i) => `Une autre histoire de pain ${i}`).join('|');
    const below = `Un mot|${pages}|${page.below}`;
    expect(wordsOf((await read(lay({ ...page, below }))).blocks)).toEqual([page.title, ...page.text]);
  });

  it('ends before other articles that tell what they are about, each with its byline', async () => {
    const page = PAGES.French as Page;
    const tease = (title: string) =>
      `${title}|Dans une rue de la ville, une boulangère raconte sa nuit. Elle dit ce que fait le sel. Reportage.|Par Max Petit|Le 05/02/2020`;
    const below = `Articles liés|${['La nuit du pain', 'Le sel', 'Deux fours'].map(tease).join('|')}|Qui sommes-nous ?|Contact`;
    expect(wordsOf((await read(lay({ ...page, below }))).blocks)).toEqual([page.title, ...page.text]);
  });

  it('has the title of its front matter', async () => {
    const { facts } = await read(`---\ntitle: Awake\n---\n${lay(PAGES.English as Page)}`);
    expect(facts.title?.text).toBe('Awake');
  });

  it('is found in Markdown, too', async () => {
    const page = PAGES.English as Page;
    const { blocks } = await read(lay({ ...page, title: `# ${page.title}` }), 'md');
    expect(wordsOf(blocks)).toEqual([page.title, ...page.text]);
  });
});

describe('lines that are an article’s own', () => {
  const text = tell('The oven of house # is lit at four, and whoever comes home late finds warm bread and a light.');

  it.each([
    [
      'what a recipe needs',
      ['Bread', 'For the dough', '500 g flour', '10 g salt', 'Water', 'Yeast', 'Patience', ...text],
    ],
    ['a cast of names', ['The bakery', 'Ann', 'Ben', 'Clara', 'Dan', 'Eve', 'Fred', ...text]],
    [
      'a poem',
      ['The bakery', 'At four', 'the oven', 'wakes', 'the street', 'and home', 'is near', 'Contact', 'Search'],
    ],
    ['short answers at the end', [...text, 'Search', 'Press F3.', 'Save', 'Press F2.', 'Share', 'Press F5.', 'Print']],
    ['names at the end', [...text, 'Ann', 'Ben', 'Clara', 'Dan', 'Home']],
  ])('stay: %s', async (_, lines) => {
    const { blocks, boilerplate } = await read(lines.join('\n\n'));
    expect(wordsOf(blocks).join('|')).toBe(lines.join('|'));
    expect(boilerplate).toEqual([]);
  });
});
