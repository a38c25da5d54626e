import { describe, expect, it } from 'vitest';
import { recogniseQuotes } from '../../../../src/core/plan/recognise/recogniseQuotes.js';
import { bodies, passagesOf } from '../../../support/passages.js';

const quotes = async (text: string, format: 'txt' | 'md' = 'txt') =>
  (bodies(recogniseQuotes(await passagesOf(text, format), [])) as { quote: string; speaker: string | null }[]).map(
    ({ quote, speaker }) => [quote, speaker],
  );

describe('a quotation', () => {
  it.each([
    [
      'before the speaker',
      '“AI可以像人一樣調用外部軟件和接口。”吳泳銘說。',
      [['AI可以像人一樣調用外部軟件和接口', '吳泳銘']],
    ],
    [
      'after the speaker',
      '吳泳銘在內部提出：“公司唯一的產品就是一張網絡。”',
      [['公司唯一的產品就是一張網絡', '吳泳銘']],
    ],
    [
      'right after another of the same speaker',
      '“夜班列車會回來的，只是慢一點。”館長林若秋說。“我們要先把車站的燈點亮，再談票價。”',
      [
        ['夜班列車會回來的，只是慢一點', '館長林若秋'],
        ['我們要先把車站的燈點亮，再談票價', '館長林若秋'],
      ],
    ],
    [
      'by a pronoun, whatever stands behind it of when',
      '林若秋說：“夜車很受歡迎，大家都愛坐。”她隨即表示：“但是沒有人願意為它付錢。”',
      [
        ['夜車很受歡迎，大家都愛坐', '林若秋'],
        ['但是沒有人願意為它付錢', '林若秋'],
      ],
    ],
    [
      'without its connective before the speaker',
      '因此林若秋認為，“車站的燈要先點亮，再談票價。”',
      [['車站的燈要先點亮，再談票價', '林若秋']],
    ],
    [
      'after a clause that names the speaker',
      '董事長蔡崇信在見面會上，回憶兩年前接任時，“大家都有點迷茫，是他堅持公司必須聚焦核心。”',
      [['大家都有點迷茫，是他堅持公司必須聚焦核心', '董事長蔡崇信']],
    ],
    [
      'by a pronoun for a name of the same paragraph',
      '吳泳銘說：“聚焦就是核心的方向所在。”他又說：“我們必須再次創業一回。”',
      [
        ['聚焦就是核心的方向所在', '吳泳銘'],
        ['我們必須再次創業一回', '吳泳銘'],
      ],
    ],
    [
      'by a pronoun for who does something, not for who owns it',
      '“The mill was loud at all hours of the night,” Miller said. To Baker’s delight, Miller would mend the old machine with tape. “I would cover the holes with tape every night,” she said. Baker said, “I had never seen such a thing before.”',
      [
        ['The mill was loud at all hours of the night', 'Miller'],
        ['I would cover the holes with tape every night', 'Miller'],
        ['I had never seen such a thing before', 'Baker'],
      ],
    ],
    [
      'that goes on after 並',
      '他在信中指出，“下一個十年最大的變量是AI”，并呼吁“我們要以創業的心態前進”。吳泳銘說：“就是這樣做才對的。”',
      [['就是這樣做才對的', '吳泳銘']],
    ],
    [
      'from a viewpoint',
      '在吳泳銘的設想中，語言就是代碼。“未來會有超過全球人口數量的機器人與人類一起工作。”',
      [['未來會有超過全球人口數量的機器人與人類一起工作', '吳泳銘']],
    ],
    [
      'that ends the view of a sentence',
      '吳泳銘說：“車站的燈要先點亮。”在他看來，行業總想自己去蓋車站，這個邏輯本身就有問題，“公司應該提供列車，而不是去蓋車站”。',
      [
        ['車站的燈要先點亮', '吳泳銘'],
        ['公司應該提供列車，而不是去蓋車站', '吳泳銘'],
      ],
    ],
    [
      'in English, name first',
      'Ada Lovelace said, "The engine can arrange and combine its numbers."',
      [['The engine can arrange and combine its numbers', 'Ada Lovelace']],
    ],
    [
      'in English, name last',
      '"The engine can arrange and combine its numbers," said Ada Lovelace.',
      [['The engine can arrange and combine its numbers', 'Ada Lovelace']],
    ],
    [
      'in Spanish, name last and with words between',
      'La torre se ve desde el puerto. “Tenemos muchas dudas sobre el nuevo muelle”, opina en cambio Álvaro Núñez, el farero.',
      [['Tenemos muchas dudas sobre el nuevo muelle', 'Álvaro Núñez']],
    ],
    [
      'in Spanish, where nobody is named again',
      '“El muelle aguanta tres inviernos más”, explica Ana Gil. “La luz del faro se ve desde veinte millas”, añade. “Las barcas pequeñas se quedan en tierra”, resalta la farera.',
      [
        ['El muelle aguanta tres inviernos más', 'Ana Gil'],
        ['La luz del faro se ve desde veinte millas', 'Ana Gil'],
        ['Las barcas pequeñas se quedan en tierra', 'Ana Gil'],
      ],
    ],
    [
      'in French, with the verb before the name',
      '« Le quai tiendra encore trois hivers », a expliqué Élodie Brun. « La lumière se voit de très loin », ajoute-t-elle.',
      [
        ['Le quai tiendra encore trois hivers', 'Élodie Brun'],
        ['La lumière se voit de très loin', 'Élodie Brun'],
      ],
    ],
    [
      'in German, between its own marks',
      '„Der neue Kai hält noch drei Winter“, sagt Jörg Weiß. „Das Licht ist zwanzig Meilen weit zu sehen“, betont er.',
      [
        ['Der neue Kai hält noch drei Winter', 'Jörg Weiß'],
        ['Das Licht ist zwanzig Meilen weit zu sehen', 'Jörg Weiß'],
      ],
    ],
  ])('%s', async (_, text, wanted) => {
    expect(await quotes(text)).toEqual(wanted);
  });

  it('is not signed by when it was said', async () => {
    const found = await quotes('談到夜車時表示：「票價在三年裡漲了三成，車上的人卻更多了。」');
    expect(found.map(([, who]) => who).filter((who) => who?.includes('談到'))).toEqual([]);
  });

  it('is not signed by who tells the whole of it', async () => {
    const found = await quotes('我经常说：“你们应该多坐夜车，这样才看得到外面的灯。”车站的人都笑了。');
    expect(found.map(([, who]) => who).filter((who) => who?.startsWith('我'))).toEqual([]);
  });

  it.each([
    ['how he began', '大家都坐下了，但白先生甫開口就說：「我教書教慣了，坐下來就講不出來。」', '白先生'],
    ['that he went on', '「我們的顯示器業務有一半以上來自商業用戶。」連育民進一步指出，需求還會增加。', '連育民'],
    [
      'where he spoke',
      '帶領公司上市的富豪吳亞平，在前不久召開的業績會上表示，“沒有故事就是好故事，我們沒有故事”。',
      '富豪吳亞平',
    ],
    ['that somebody quotes her', '如同歐逸然所說，“重要的是對讀者需求的洞察，而不是對車站的偏愛”。', '歐逸然'],
    [
      'a torn particle',
      '„Dass so viele Daten an den Hafen gehen, ist unnötig“, sagt Simone Vinz von der Stiftung Leuchtturm.',
      'Simone Vinz von der Stiftung Leuchtturm',
    ],
    ['that she disagrees', '「夜車一年少載了四千個人。」林若秋則說，「那是因為票價漲了三成。」', '林若秋'],
    ['when she spoke', '林若秋的母親此前對港口電台表示：「她在船上長大，認得每一盞燈。」', '林若秋的母親'],
    ['the day', '港務局長周五表示：「碼頭的燈從今年起多亮兩個小時。」', '港務局長'],
    ['whom she speaks to', '館長對阿泉說：「這盞燈再過一年半就可以上到碼頭的樓頂。」', '館長'],
    ['what she answers', '港務局回覆記者查詢時表示：「碼頭的燈從下午五時半一直亮到翌日早上八時。」', '港務局'],
    [
      'a council for what is outside',
      '海港對外關係委員會指出：「這座碼頭的燈今年要多亮兩個小時。」',
      '海港對外關係委員會',
    ],
    [
      'who speaks next without a full stop',
      '林若秋說：「我試過一次，早上六點半他們就來把燈拍熄」港務局回覆時表示，燈要亮到八點。',
      '林若秋',
    ],
    ['how it is said', '林若秋補充說：「燈塔下的書架空了一半，没有人再把書放回去。」', '林若秋'],
    ['no more than an office', '经济学家周其文说：“文明的一次次传承，就是一步步找回对人的尊重。”', '经济学家周其文'],
  ])('is signed by a name, not by %s', async (_, text, speaker) => {
    expect((await quotes(text)).map(([, who]) => who)).toEqual([speaker]);
  });

  it('keeps the turn that follows in the same mouth', async () => {
    expect(
      await quotes(
        '“If you never write a paper, you may be essential,” Ellen Goodwin said. “But you are not going to be counted that way.”',
      ),
    ).toEqual([
      [
        'If you never write a paper, you may be essential. But you are not going to be counted that way',
        'Ellen Goodwin',
      ],
    ]);
    expect(await quotes('“夜車很受歡迎，大家都愛。”林若秋說。“但是沒有人願意為它付錢。”')).toEqual([
      ['夜車很受歡迎，大家都愛。但是沒有人願意為它付錢', '林若秋'],
    ]);
    expect(await quotes('“The pier is old but safe,” Ada Meyer said. “The lamps are new.”')).toHaveLength(2);
  });

  it('that takes up a question is shown with it, and without one is no slide', async () => {
    const read = async (text: string) =>
      recogniseQuotes(await passagesOf(text), []).map(({ body, weight }) => ({
        context: body.kind === 'quote' ? (body.context?.text ?? null) : null,
        isSlide: weight >= 5,
      }));
    const words = '“As a matter of fact, we tried that once with the same lamps,” Edward Lorne said.';
    expect(await read(`A visitor asked: “Did you ever change the lamps of the pier?”\n\n${words}`)).toEqual([
      { context: 'Did you ever change the lamps of the pier?', isSlide: true },
    ]);
    expect(await read(words)).toEqual([{ context: null, isSlide: false }]);
    expect(await read('“The fact that it was slow gave it less status,” Edward Lorne said.')).toMatchObject([
      { isSlide: false },
    ]);
    expect(await read('„Sie sollten deswegen die Fahrpläne genau lesen“, sagt Jörg Weiß.')).toMatchObject([
      { isSlide: false },
    ]);
    expect(await read('“We found that the lamps of the pier save fuel,” Edward Lorne said.')).toMatchObject([
      { isSlide: true },
    ]);
  });

  it('of a guess weighs less than one of a statement', async () => {
    const weigh = async (text: string) => recogniseQuotes(await passagesOf(text), [])[0]?.weight ?? 0;
    for (const [guess, plainly] of [
      [
        '“Probablemente el muelle aguante tres inviernos”, dice Ana Gil.',
        '“El muelle aguanta tres inviernos más”, dice Ana Gil.',
      ],
      ['“也許碼頭還能撐過三個冬天吧。”林若秋說。', '“碼頭還能撐過三個冬天。”林若秋說。'],
    ] as const)
      expect(await weigh(guess)).toBeLessThan(await weigh(plainly));
  });

  it('is nobody’s where a role is all that the paragraph names', async () => {
    expect(await quotes('Los vecinos esperan. “Es pronto para abrir el muelle”, resalta el organismo.')).toEqual([]);
  });

  it.each([
    '周倩說：“書店可以不在，書還會在的。”他只說：“我不知道她到底對不對。”',
    '"書店可以不在了，書還會在，"他說。',
  ])('never takes a pronoun or a mark for a name: %s', async (text) => {
    for (const [, speaker] of await quotes(text)) expect(speaker ?? '').not.toMatch(/他|"/);
  });

  it('without a speaker stays without one', async () => {
    expect(await quotes('“AI將自我迭代出超越人類的智能能力，一個早期的超級智能便會成型。”')).toEqual([
      ['AI將自我迭代出超越人類的智能能力，一個早期的超級智能便會成型', null],
    ]);
  });

  it.each([
    ['a term in quotation marks', '他建立了“阿里媽媽”這一業務。'],
    ['a short scare quote with a verb after it', '這就是所謂的“操作系統”，他認為。'],
    ['a pronoun whose name is unknown', '他說：“好。”'],
  ])('is not seen in %s', async (_, text) => {
    expect(await quotes(text)).toEqual([]);
  });

  it('set apart in Markdown may be signed', async () => {
    expect(
      await quotes('Text.\n\n> Simplicity is prerequisite for reliability.\n>\n> — Edsger Dijkstra', 'md'),
    ).toEqual([['Simplicity is prerequisite for reliability', 'Edsger Dijkstra']]);
  });

  it('too long for a slide is shown by its first whole sentences', async () => {
    const first = '我們意識到現在做的工作不僅僅是清理代碼。';
    const [[quote] = []] = await quotes(
      `“${first}${'實際上我們是在用重建老屋的方式來重構軟件讓系統更持久穩定高效地運行下去'.repeat(2)}。”王工說。`,
    );
    expect(quote).toBe(first.slice(0, -1));
  });
});

describe('a block quote', () => {
  const blocks = async (text: string) => bodies(recogniseQuotes(await passagesOf(`Text.\n\n${text}`, 'md'), []));

  it('of the author’s own words is a statement, nobody’s quotation', async () => {
    expect(await blocks('> Night trains carry more readers than day trains.')).toEqual([
      { kind: 'points', title: null, items: ['Night trains carry more readers than day trains'] },
    ]);
  });

  it('may be a paragraph that somebody signs on the next line', async () => {
    expect(await blocks('我加入車站，是因為需要更多時間。\n\n-- 《離開車站的五年》')).toMatchObject([
      { kind: 'quote', quote: '我加入車站，是因為需要更多時間', speaker: '《離開車站的五年》' },
    ]);
    expect(await blocks('Every library is a station for those who wait.\n\n— Ada Meyer')).toMatchObject([
      { kind: 'quote', speaker: 'Ada Meyer' },
    ]);
    expect(
      await blocks(
        'Every library is a station for those who wait.\n\n— @ada, [“How to Keep a Desk”](https://example.org)',
      ),
    ).toMatchObject([{ kind: 'quote', speaker: '@ada' }]);
    expect(await blocks('(...) Every library is a station for those who wait.\n\n— Ada Meyer')).toMatchObject([
      { kind: 'quote', quote: 'Every library is a station for those who wait', speaker: 'Ada Meyer' },
    ]);
    expect(await blocks('車站在三月重新開放。\n\n圖書館在四月開放。')).toEqual([]);
    const line = '— and this, of all that had been said in the long evening, was what the council kept in the end';
    expect(await blocks(`Every library is a station for those who wait.\n\n${line}`)).toEqual([]);
  });

  it.each([
    ['Chinese', '晚上十一點，忙了一天的站長也終於能夠坐下來。\n\n——過年了，夜車站長林若秋終於放假了。'],
    ['English', 'Every library is a station for those who wait.\n\n— The keeper went home at nine.'],
  ])('is signed by no sentence that goes on behind a dash: %s', async (_, text) => {
    expect(await blocks(text)).toEqual([]);
  });

  it('may be signed by somebody whose name is cut short', async () => {
    expect(await blocks('Every library is a station for those who wait.\n\n— Ada Meyer, Quill Corp.')).toMatchObject([
      { kind: 'quote' },
    ]);
  });

  it('belongs to the one who introduces it', async () => {
    expect(await blocks('館長寫道：\n\n> 夜車帶來的讀者比日間列車更多。')).toMatchObject([
      { kind: 'quote', quote: '夜車帶來的讀者比日間列車更多', speaker: '館長' },
    ]);
  });

  it.each([
    ['somebody’s whom the text does not name', 'One of the readers said:\n\n> Night trains carry more readers.'],
    ['a first person’s', '> I take the night train because it carries my books.'],
    [
      'the caption of a picture',
      'Night trains carry more readers than day trains.\n\n> _Night trains carry more readers than day trains._',
    ],
    ['half a sentence', '> ...that night trains carry more readers than day trains'],
  ])('is not shown where it is %s', async (_, text) => {
    expect(await blocks(text)).toEqual([]);
  });
});

describe('a Korean quotation', () => {
  it.each([
    [
      'its subject before it',
      '김하늘 제빵사는 "밤에 굽는 빵이 가장 오래 간다"고 말했다.',
      '밤에 굽는 빵이 가장 오래 간다',
      '김하늘 제빵사',
    ],
    [
      'its subject behind it',
      '"우리는 서로의 시계입니다"라고 이바다 대표는 설명했다.',
      '우리는 서로의 시계입니다',
      '이바다 대표',
    ],
    [
      'when and where before it',
      '이날 김하늘 대표는 시청 기자회견에서 "밤 배는 내년에도 다닌다"고 밝혔다.',
      '밤 배는 내년에도 다닌다',
      '김하늘 대표',
    ],
  ])('is somebody’s, with %s', async (_, text, quote, speaker) => {
    expect(await quotes(text)).toEqual([[quote, speaker]]);
  });

  it('is the same one’s in the second half of a sentence', async () => {
    const text = '이바다 대표는 "손님이 없어도 불은 끄지 않는다"며 "그 불이 우리 거리의 약속이다"라고 강조했다.';
    expect((await quotes(text)).map(([, speaker]) => speaker)).toEqual(['이바다 대표', '이바다 대표']);
  });

  it.each([
    '시청 관계자는 "밤 배는 내년에도 다닌다"고 밝혔다.',
    '한 공무원은 "밤 배는 내년에도 다닌다"고 말했다.',
    '보고서는 "밤 배는 내년에도 다닐 것이다"라고 말했다.',
    '이바다 대표는 "밤에 굽는 빵이 오래 간다"는 소문을 들었다.',
    '換句話說：“沒有引水人，就沒有港口的早晨和夜晚。”',
    '简单来说：“没有引水人，就没有港口的早晨和夜晚。”',
  ])('is nobody’s where nobody says it: %s', async (text) => {
    for (const [, speaker] of await quotes(text)) expect(speaker).toBeNull();
  });
});

describe('who says a quotation', () => {
  it('is not whom it is said to', async () => {
    expect(await quotes('館長林若秋對來訪的記者說：“夜班列車會回來的，只是慢一點。”')).toEqual([
      ['夜班列車會回來的，只是慢一點', '館長林若秋'],
    ]);
  });

  it.each(['其中寫道', '有本地媒體稱', '有聲音認為', '有網友說'])('is nobody in %s', async (words) => {
    const found = await quotes(`${words}：“夜班列車會回來的，只是慢一點，要等到春天。”`);
    expect(found.map(([, speaker]) => speaker).filter((speaker) => speaker !== null)).toEqual([]);
  });
});
