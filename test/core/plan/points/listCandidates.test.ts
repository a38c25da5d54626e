import { describe, expect, it } from 'vitest';
import { listCandidates } from '../../../../src/core/plan/points/listCandidates.js';
import { passagesOf } from '../../../support/passages.js';

const candidates = async (text: string) =>
  (await passagesOf(text))
    .flatMap((passage) => passage.sentences.flatMap(listCandidates))
    .map(({ text: words }) => words.text);

describe('words that may stand alone', () => {
  it.each([
    [
      'a long Latin sentence of which nothing shorter stands alone',
      'The city of Bergen sold the four oldest ferries of its fleet to a yard in the south of the country that wants to rebuild them as floating workshops for young boat builders, and the money from the sale has already paid for the first of two new landing stages.',
      'The city of Bergen sold the four oldest ferries of its fleet to a yard in the south of the country that wants to rebuild them as floating workshops for young boat builders, and the money from the sale has already paid for the first of two new landing stages',
    ],
    ['a short sentence as it is', '阿里股價近期再度拉升，創下新高。', '阿里股價近期再度拉升，創下新高'],
    [
      'a sentence behind what was left out',
      '(…) Every library is a station for those who wait.',
      'Every library is a station for those who wait',
    ],
    [
      'a clause without its letter',
      '(b) The keeper may ask who left the lamp on.',
      'The keeper may ask who left the lamp on',
    ],
    ['a sentence without its connective', '與此同時，公司持續推動模型的全面開源。', '公司持續推動模型的全面開源'],
    [
      'a statement with what announces it',
      '一個日益清晰的行業共識是：競賽的終局并非決出單一模型，而是構建體系。',
      '一個日益清晰的行業共識是：競賽的終局并非決出單一模型，而是構建體系',
    ],
    ['a date after a connective', '比如 2011 年图书馆是全城最大的建筑。', '2011 年图书馆是全城最大的建筑'],
    ['one side of a semicolon', '他在上任之初便確立戰略；公司在質疑時選擇了投入。', '公司在質疑時選擇了投入'],
    [
      'a statement without what its readers know already',
      '各位國中應該就學過了，血糖升高時胰島素便會分泌出來。',
      '血糖升高時胰島素便會分泌出來',
    ],
    [
      'a statement without the work that says it',
      '影片中有一句話講得很好，港口的學生比船長更懂潮水。',
      '港口的學生比船長更懂潮水',
    ],
    ['what follows a bare but', '列車很慢。但車票在冬天比夏天便宜三成。', '車票在冬天比夏天便宜三成'],
    [
      'a clause with the one that speaks of it',
      '車站每天清潔兩次，這是旅客最滿意的服務。',
      '車站每天清潔兩次，這是旅客最滿意的服務',
    ],
    ['a reason as a statement', '因為創新的本質，就在於意外的發現。', '創新的本質，就在於意外的發現'],
    [
      'a reason with what follows from it',
      '因为请求没有时限，浏览器会一直等下去。',
      '因为请求没有时限，浏览器会一直等下去',
    ],
    ['what is added without the word that adds it', '天河的管理員們也有一本手冊。', '天河的管理員們有一本手冊'],
    [
      'a series to its end',
      'The readers are engineers, managers, and anyone else who can help.',
      'The readers are engineers, managers, and anyone else who can help',
    ],
    [
      'a noun that the sentence itself has named',
      '圖書館買下了一座時鐘，這座時鐘每個整點都響。',
      '圖書館買下了一座時鐘，這座時鐘每個整點都響',
    ],
    [
      'a statement with its reason',
      '因為讀者很多，館長把門開到了半夜，學生每天都能來。',
      '因為讀者很多，館長把門開到了半夜，學生每天都能來',
    ],
    [
      'words between marks that look alike',
      '圖書館每晚都有叫做”夜間開放日”的活動。',
      '圖書館每晚都有叫做「夜間開放日」的活動',
    ],
    [
      'a German sentence with its quotation marks',
      'Die Leser nennen den Zug „Nachtkatze“ und lieben seine Betten.',
      'Die Leser nennen den Zug „Nachtkatze“ und lieben seine Betten',
    ],
    [
      'an English sentence without what comes of it',
      'The library opened a workshop, ushering in an era of shared tools.',
      'The library opened a workshop',
    ],
    [
      'what is said of a thing done, after its connective',
      '因此利用數據，從多個維度衡量時間是唯一的辦法，換個說法，就是用複雜對付複雜。',
      '利用數據，從多個維度衡量時間是唯一的辦法，換個說法，就是用複雜對付複雜',
    ],
    [
      'a statement with the condition that it holds under',
      '如果想開夜車的話，先去考執照是最直接的方式，很多車站是白天上課，晚上實習。',
      '如果想開夜車的話，先去考執照是最直接的方式，很多車站是白天上課，晚上實習',
    ],
    [
      'a Spanish statement without the words that point above it',
      'Como has podido ver en el ejemplo anterior, ahora cuando el tren falla, se devuelve el precio del billete.',
      'ahora cuando el tren falla, se devuelve el precio del billete',
    ],
    [
      'a Latin statement after a colon',
      'They are also more flexible: rails only work for trains and trams, but roads carry everything else, even bicycles.',
      'rails only work for trains and trams, but roads carry everything else, even bicycles',
    ],
    [
      'an English sentence without what it is for',
      'Maps of the harbour will help readers find the ferry, to see where it leaves and when.',
      'Maps of the harbour will help readers find the ferry',
    ],
    [
      'a German sentence up to its dash, with its verb at the end',
      'Dass achtzig Züge in der Nacht stehen, liegt nur daran, dass wir die Leser nicht besser zählen können – eine sehr weite Einschränkung, die niemand wollte.',
      'Dass achtzig Züge in der Nacht stehen, liegt nur daran, dass wir die Leser nicht besser zählen können',
    ],
    ['what ought to be, which points nowhere', '大數據公司應該提供技術服務。', '大數據公司應該提供技術服務'],
    [
      'an English sentence without which-clause',
      'The agency opened an office, which nobody had expected.',
      'The agency opened an office',
    ],
  ])('%s', async (_, text, wanted) => {
    expect(await candidates(text)).toContain(wanted);
  });

  it.each([
    [
      'cut a series before its last part',
      'The readers are engineers, managers, and anyone else who can help.',
      /managers$/,
    ],
    [
      'cut a series of questions before its last part',
      'The harbour office knows how fast the river is, how warm its water was in the winter, and how salty it was.',
      /winter$/,
    ],
    ['make nobody knows what', 'Make your own from the plan of the harbour library in the old town.', /./],
    [
      'stop in a relative clause',
      'The storm left a town in which older, flickering lamps, which nobody had mended, came down in the night.',
      /lamps$/,
    ],
    [
      'stop in what somebody asked for',
      'During the winter the harbour board asked that Stephen, who served as a kind of pilot, meet every ship.',
      /Stephen$/,
    ],
    [
      'stop between a condition and what is said under it',
      'En la eventualidad de que gane la opción del puerto, desde los partidos que lo han apoyado, entre ellos los del norte, que tienen más votos, hacen un llamado a la calma.',
      /(?:apoyado|norte)$/,
    ],
    ['stop before what is asked', 'Die Bürger werden nie erfahren, was mit ihren Daten gemacht wurde.', /erfahren$/],
    ['be a reason alone, twice', '因为年龄太大，也因为自己受过伤，失去劳动能力，旅客不再坐车。', /能力$/],
    ['be the first half of two', '不光工人的工作可以被量化，連管理人员的工作也被量化。', /^不光[^，]*$/u],
    ['be a relative clause without its noun', 'Es gibt eine App, die die Wege der Gäste nachvollziehen kann.', /^die/],
    ['go on from a sentence before', 'And convert a pet to a string with one call.', /convert/],
    ['ask', '殺手級應用究竟在哪裡？', /哪裡/],
    ['ask in quotation marks', '他問：“鹽和麵粉，哪一樣更貴？”', /更貴/],
    ['be an answer without its question', 'Nein, denn die Daten sind dafür zu ungenau.', /ungenau/],
    ['be words of feeling', '“This is very exciting news,” says Anna Weber of the museum.', /exciting/],
    ['stop before the object below', 'In the new version you would write', /write/],
    ['be a span without its end', '从数字经济，到数字治理，再到数字社会，城市改变很多。', /治理$/],
    ['count what it does not name', '兩條具體的路線被明確并執行。', /路線/],
    [
      'be a time and a thing',
      '剛剛過去的10月26日，一個有公眾號組織的環衛節線上評選，規則被203位工友推舉為最差的方式。',
      /評選$/,
    ],
    ['be what came of something else', '结果刚好被车站的检查员拍到了照片。', /照片/],
    ['go on with one more thing', '另外提到了车站的云集平台。', /提到/],
    ['begin with who asks', 'example.org: The city has bought forty new trains.', /trains/],
    ['leave out whom it happened to', '一陣大風吹來，就飛上了天，至少五層樓高。', /飛上/],
    ['begin with what follows', '面的协同越多，排他性就越强，大部分时候点会改变。', /^排他/],
    ['be nobody’s own rule', '依照自己的标准来扣分，干涉工人的劳动过程。', /干涉/],
    ['start with a pronoun', '他建立了新的業務。', /^他/],
    ['start with an orphan connective', '公司換了名字，但客戶沒有離開。', /^但/],
    ['tear a pair apart', '競賽的終局并非決出最好的模型，而是構建最強的體系。', /模型$/],
    ['deny one thing and leave out the other', '对读者来说，找书根本不是个事儿，主要是排队浪费了太多的时间。', /事儿$/],
    ['stop behind a condition', '传播不实消息一旦被辟谣，馆长就要道歉。', /辟谣$/],
    ['stop behind a reason', '我只能说没有，但也正因为没有，我便拿不出证据。', /没有$/],
    ['be whom it is about', '我对于不存在的书，一直没有办法。', /的书$/],
    ['be a name with brackets', '快速的供应链平台（由读者推动的新平台）。', /平台/],
    ['be somebody’s view cut behind “so”', '它不在目录里面，所以根本不是标准的书号。', /^根本/],
    ['be the end of a thought that developed', '先有一個簡單構想，根據市場需求逐步演化過來的，比如圖書館。', /^根據/],
    ['be what holds in the next part only', '下一个练习中，馆长可以选择一种语言。', /^馆长/],
    ['begin with a reason for something said before', '畢竟讀者都有書卡了，一般就是在家預約。', /預約/],
    ['drop who said it', '吳泳銘認為，通用智能的實現已是確定的事。', /^通用/],
    ['lose what a German verb is for', 'Diese Züge nutzt die Stadt, um die Bücher in der Nacht zu bringen.', /Stadt$/],
    ['drop a condition that binds many', '如果車站關門，很多讀者是找不到書的，圖書館會變少。', /^很多/],
    ['drop a condition of what many will do', '如果車站關門，城市少了燈光，很多讀者就會離開。', /^很多/],
    ['begin with what a doing is for', '他利用數據，從而是最早看到變化的人。', /^利用/],
    [
      'begin a Latin list after a colon',
      'There are two kinds of rails: steel rails and rails of wood and stone.',
      /^steel/,
    ],
    ['drop who said it before a colon', 'The director says: rails only work for trains and heavy trams.', /^rails/],
    ['drop a condition', '如果只看短期，公司的投入就顯得過於激進。', /^公司/],
    ['end in an open word', '公司的目標是，成為最好的平台。', /是$/],
    ['be a place alone', '在行業集體反思的背景下，公司釋放了強烈的信號。', /背景下$/],
    ['be a subject without its predicate', '實現具備認知能力的智能，只是發展的一個階段。', /智能$/],
    ['be somebody’s words without the speaker', '“一切都還只是剛剛開始而已。”', /^“/],
    ['be a thing and no statement', '指向了終極展望：一個人類與機器高效協同的新時代。', /^一個人類/],
    ['leave a bracket open', '公司（總部在杭州，創立很早）發展很快，前景可期。', /（[^）]*$/],
    ['drop on whose word it holds', '根據遠期規劃，阿里云的能耗規模將提升10倍。', /^阿里云/],
    ['drop what it is meant for', '要打造這個系統，模型本身必須足夠強大。', /^模型/],
    ['be a heading with its number', '5. Fewer rules and more trust are needed', /^5/],
    ['name a key to something that stands elsewhere', '關鍵在于運用工具的能力。', /^關鍵/],
    ['open with a shrug', 'FWIW, the editor has moved to another format.', /^FWIW/],
    ['stop before the alternative', '館長想知道讀者要的是書，還是一個安靜的地方。', /要的是書$/],
    ['name only the first of several', '從九月開始，先是東邊的兩座圖書館，後來是西邊的三座都關了門。', /圖書館$/],
    ['begin with what hangs on every case', '無論在哪個城市，政府都扮演了重要的角色。', /^政府/],
    ['begin with a German relative clause', 'Es gibt eine App, die die Wege der Leser zeigen kann.', /^die/],
    ['lose what is not known', 'Die Leser werden nie erfahren, was mit den Büchern geschah.', /erfahren$/],
    ['say what something is without naming it', '本质上来讲是一种新的管理方式，图书馆很早就用了。', /^本质/],
    ['start with this', 'This is what we wanted to see.', /^This/],
    ['point outside with 這', '要打造這個“操作系統”，模型本身必須足夠強大和通用。', /這/],
    ['leave a pronoun to nobody', '菜市場免去了它的房租。', /它/],
    ['speak of somebody who is not there', '昆侖萬維CEO方漢評價他“是個猛人”。', /他/],
    ['drop what follows from a condition', '只要車站願意開門，并找到合適的管理人，夜車明年會回來。', /^只要.*管理人$/],
    ['end in a concession', '有些旅客，就算你一句話不說，他們一樣能理解車站的難處。', /不說$/],
    ['drop a limit', '圖書館在周末全天開放，但只限持卡的讀者。', /開放$/],
    ['drop a limit in English', 'Flights are cheaper on most routes, but only if one books early.', /routes$/],
    ['end in a long time', '車站繼推出兩代夜車和新的票務系統之後，又推出了通票。', /之後$/],
    ['name only a topic', '至於圖書館在周末的安排，館方會在春天公布。', /安排$/],
    ['count two and give one', '夜車常見有兩種座位，一種是臥鋪，價格比較高。', /臥鋪$/],
    ['end before what was said', '我不止一次地說過，夜車是最好的選擇。', /說過$/],
    ['be a phrase of place in English', 'For specific help, for example, the station has a desk.', /help$/],
    ['leave a question without its mark', 'Pourquoi la ville ferme-t-elle la gare ?', /gare/],
    ['stop at an alternative', '我認為圖書館的規則能不能讓孩子學會，要看誰來定。', /學會$/],
    ['give the first of several', '館長對記者提到，一是開放時間要更長，後面再看人數。', /一是/],
    [
      'be a thing in English',
      'Two of the biggest flaws, especially in winter, are noise and price.',
      /^Two of the biggest flaws$/,
    ],
    ['name an opinion and not what it says', '我覺得一座車站的好壞，旅客和站長都有份，可惜很少人知道。', /好壞$/],
    ['ask somebody and not for what', '我鼓勵其他要設計車站的城市，自己走一遍路線。', /的城市$/],
    ['tell what follows from a condition alone', '一旦车站关了门，也没有别的办法，旅客就会离开这座城市。', /^旅客/],
    ['name signals that stand elsewhere', '這次上漲背後是市場的重新定價——一系列信號正共同支撐新的說法。', /^一系列/],
    ['use a verb without its object', '這些行李需要很大的車站，全國只有五座車站才能承載。', /承載$/],
    ['begin with a number of its own', '4、车站的活力来自九十岁的老人', /^4/],
    ['drop a hedge in English', 'In such cases, I think, most readers will like the train.', /^most/],
    ['define without what is defined', '- -l : 输出车站的全名或者路径，不含编号\n- -m : 输出参数', /^输出/],
    [
      'begin with since and end before what has been since',
      '自從港口今年5月喊出「夜車」的標準，要求車廂的聲音不得超過40分貝（每晚測量一次），床位寬度至少80公分、長度至少190公分，以及配備「閱讀燈」等規格，包括渡輪大廠北岸、南岸、河港及各地的車站，都相繼推出了新的車廂與床位產品。',
      /^自從/,
    ],
    ['stop after half a thought', '公司的所有投入，也不僅僅是為了贏得眼前的競賽。', /投入|不僅/],
  ])('never %s', async (_, text, bad) => {
    expect((await candidates(text)).filter((words) => bad.test(words))).toEqual([]);
  });

  it('are none where words are damaged', async () => {
    expect(await candidates('因?yàn)槲磥淼纳虡I(yè)模式就像電力系統。')).toEqual([]);
  });
});

describe('a sentence that can be shown', () => {
  it('is shown whole, not its head, its middle or its end', async () => {
    const text = '新车站有三个月台，候车室能坐两百人，餐厅整夜供应热汤，钟楼成为城市的地标';
    expect(await candidates(`${text}。`)).toEqual([text]);
  });

  it.each([
    ['spell it out', '车站的餐厅有二十种汤，包括南瓜汤、玉米汤和鱼汤。', '车站的餐厅有二十种汤'],
    ['speak of it', '车站换了所有的旧钟，这让等车的人不再迟到。', '车站换了所有的旧钟'],
    ['lead to a block behind them', '车站的网站使用了三个框架，做到了又快又省：', '车站的网站使用了三个框架'],
  ])('may go without words that %s', async (_, text, wanted) => {
    expect(await candidates(text)).toContain(wanted);
  });

  it.each([
    ['a time', '去年，车站在城里开了三家新的餐厅。', /^车站/],
    ['a place', '在港口，车站开了三家新的餐厅。', /^车站/],
    ['a condition', '大雪停了之后，旅客的数量增加了三成。', /^旅客/],
    ['a reason', '因为雪太大，车站关闭了两个月台。', /^车站/],
    ['a conclusion', '旅客的数量增加了三成，因此车站加开了夜车。', /三成$/],
    ['the rest of a question', 'Have you seen a night train, with all its beds made?', /train$/],
    ['what the same words set against it', '使用渡船需要四十名船长；而使用火车只需要四名司机。', /船长$/],
    ['the other half of a comparison', '渡船只需要一名船长；火车需要司机、车长和厨师，前者便宜得多。', /厨师$/],
  ])('never goes without %s', async (_, text, bad) => {
    expect((await candidates(text)).filter((words) => bad.test(words))).toEqual([]);
  });

  it('gives its beginning where no slide holds it', async () => {
    const first = '车站在港口的旧仓库里造出了第一节夜里能变成书房、白天能坐下八十名旅客的卧铺车厢';
    const text = `${first}，${'为每一张床装上了灯、窗帘、书架和热水壶，'.repeat(3)}为每一间房换上了木门。`;
    expect(await candidates(text)).toContain(first);
  });

  it.each([
    [
      'what it concludes',
      `车站的夜车去年卖出了太多的票，${'因此工程师为每一张床装上了灯、窗帘和书架，'.repeat(5)}旅客很高兴。`,
      /的票$/,
    ],
    [
      'a reason',
      `车站的夜车是最受欢迎的部分，${'因为每一张床都装上了灯、窗帘和书架，'.repeat(6)}旅客很高兴。`,
      /部分$/,
    ],
  ])('never gives a beginning without %s', async (_, text, bad) => {
    expect((await candidates(text)).filter((words) => bad.test(words))).toEqual([]);
  });
});

it.each([
  '1.的話幾乎每家車站都會有床位',
  '1 跟 2 對旅客來說都有一些顯而易見的缺點',
])('does not speak of the numbers of a list: %s', async (text) => {
  expect(await candidates(`${text}。`)).toEqual([]);
});

describe('words that may not stand alone', () => {
  it.each([
    [
      'what is reported, without who reports it',
      '記者從一份舉報信中了解到，碼頭沒有備案；樣板間的建設違反了政府的規定。',
      '樣板間的建設違反了政府的規定',
    ],
    ['for what somebody answers', '對於上述違規行為，船廠和船東都負有責任。', '船廠和船東都負有責任'],
    ['who the next clause speaks of', '說到數據，可能會有不少人，覺得這沒什麼了不起的。', '說到數據，可能會有不少人'],
  ])('%s', async (_, text, words) => {
    expect(await candidates(text)).not.toContain(words);
  });

  it.each([
    '**** ****',
    '船長『急げ！』',
    '周福清（1838年1月22日－1904年7月13日）',
    '等渡輪一到，便派了一位僕人前去送信。',
    '不光有上游的農場，還有下游的門店。',
  ])('%s', async (text) => {
    expect(await candidates(text)).toEqual([]);
  });
});
