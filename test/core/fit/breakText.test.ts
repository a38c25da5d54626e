import { describe, expect, it } from 'vitest';
import { splitIntoChunks } from '../../../src/core/fit/breakText.js';
import { splitIntoClauses } from '../../../src/core/fit/splitClauses.js';
import { splitText } from '../../../src/core/fit/splitText.js';
import { listPhrases } from '../../../src/core/listPhrases.js';
import { words } from '../../support/decks.js';
import { extremeDeck } from '../../support/extremeDeck.js';

const bound = (text: string, language = 'zh-Hant'): string[] =>
  splitIntoChunks(text, language)
    .filter((chunk) => chunk.bound)
    .map((chunk) => chunk.text);

describe('splitIntoChunks', () => {
  it('changes no character, but for spaces that must not break', () => {
    for (const language of ['zh-Hant', 'en', 'ja']) {
      for (const { text } of extremeDeck(language).slides.flatMap(listPhrases)) {
        const joined = splitIntoChunks(text, language)
          .map((chunk) => chunk.text)
          .join('');
        expect(joined.replaceAll('\u00a0', ' ')).toBe(text);
      }
    }
  });

  it('keeps French marks with their words', () => {
    const joined = (text: string): string =>
      splitIntoChunks(text, 'fr')
        .map((chunk) => chunk.text)
        .join('');
    expect(joined('L’Italie, le « maillon faible » : pourquoi ?')).toBe(
      'L’Italie, le «\u00a0maillon faible\u00a0»\u00a0: pourquoi\u00a0?',
    );
    expect(joined('deux » : trois ;quatre')).toBe('deux\u00a0»\u00a0: trois ;quatre');
  });

  it('keeps words, names and particles whole', () => {
    expect(bound('阿里云收入增速已從吳泳銘接任首個季度')).toEqual(
      expect.arrayContaining(['阿里云', '已從吳泳銘', '接任首個', '季度']),
    );
    expect(bound('Agent和機器人與人類一起工作')).toEqual(
      expect.arrayContaining(['和機器人', '與人類', '一起', '工作']),
    );
  });

  it('does not let a Latin word that would make a run too long tear the words before it', () => {
    const japanese = bound('社内で使う各種サービスへのSSO/SCIMの設定', 'ja');
    expect(japanese).toEqual(expect.arrayContaining(['サービスへの', 'SSO/SCIMの']));
    expect(bound('皆さまからのご意見', 'ja')).toContain('ご意見');
  });

  it('begins no line with a particle or the end of a verb', () => {
    const japanese = bound('モードは30パノラマ（30遷移）ぐらいまでできるようにしています', 'ja');
    expect(japanese).toEqual(expect.arrayContaining(['30遷移）ぐらいまで', 'できるようにしています']));
    expect(bound('ビルドまわりはParcelにまかせています', 'ja').join('|')).toMatch(/Parcelに\|まかせています/u);
    expect(bound('基本的にはグループに対するユーザ管理', 'ja')).toContain('グループに対する');
    // A word of Katakana that no dictionary has stays whole; a long compound may end a line.
    expect(bound('M.2のコネクタが1基ずつ', 'ja')).toContain('コネクタが');
    expect(bound('プロダクトマネジメントオフィス', 'ja').length).toBeGreaterThan(1);
    expect(bound('この機能は既存のサービスグループを利用', 'ja').join('|')).not.toMatch(/\|を/u);
  });

  it('keeps a question with its verb before what it asks for', () => {
    expect(bound('什麼是Web1.0？')).toContain('什麼是');
    expect(bound('什么是智能商业', 'zh-Hans')).toContain('什么是');
    // Where the verb begins what is said, it goes with that.
    expect(bound('它的核心是人工智慧').join('|')).toContain('|是');
  });

  it('tears no Korean number from its counter, nor words from the dot between them', () => {
    const korean = (text: string): string =>
      splitIntoChunks(text, 'ko')
        .map((chunk) => chunk.text)
        .join('');
    expect(korean('전 세계 180여 개 국가')).toBe('전 세계 180여\u00a0개 국가');
    expect(korean('1300 개의 고객사')).toBe('1300\u00a0개의 고객사');
    expect(korean('여객선 아홉 척과 선원 삼백 명')).toBe('여객선 아홉\u00a0척과 선원 삼백\u00a0명');
    expect(korean('하나의 한 도시')).toBe('하나의 한 도시');
    expect(bound('지연을 ‘안개 수첩’에 적는다', 'ko')).toEqual(['수첩’에']);
    expect(korean('2024 개발자 대회')).toBe('2024 개발자 대회');
    expect(bound('세계 각국의 통신·안전·전파 규격', 'ko')).toEqual(['통신·안전·전파']);
  });

  it('lets a line end between Latin words, however short the run of them is', () => {
    expect(bound('we go', 'en')).toEqual([]);
    expect(bound('Donaudampfschifffahrtsgesellschaft kommt', 'de')).toEqual([]);
  });

  it('tells which of two straight quotation marks opens', () => {
    expect(bound('Entra IDの"Self-service"機能を利用してみる', 'ja')).toContain('機能を');
    expect(bound('車友"永老爺"早已備妥了好酒').join('|')).toContain('"永老爺"');
  });

  it('keeps a number with what it counts, known or not, and a name with its number', () => {
    expect(bound('門店佈局的競爭都衝進了50米之內')).toContain('都衝進了50米');
    expect(bound('以4奈米製程生產')).toContain('以4奈米');
    expect(bound('12コアあるマシンで11並列で実行', 'ja')).toContain('11並列で');
    expect(bound('要求NPU算力需達40 TOPS')).toContain('需達40 TOPS');
    expect(bound('Ryzen AI PRO 300上百款機型').join('|')).toContain('300|上百款');
    expect(bound('為Windows 10支援的終止做準備').join('|')).toContain('Windows 10');
    expect(bound('與Intel Core Ultra 7相比').join('|')).toContain('Ultra 7');
  });

  it('keeps a number with its magnitude and its unit', () => {
    expect(bound('水の使用量は毎日200リットルから80リットルに', 'ja').join(' ')).toMatch(/200リットル.*80リットル/u);
    expect(bound('價格從每項2毛錢到10塊錢不等')).toEqual(expect.arrayContaining(['從每項2毛錢到', '10塊錢']));
    expect(bound('未來三年投入超過3800億元')).toContain('超過3800億元');
    expect(bound('2025年2月24日宣布')).toContain('2025年2月24日');
    expect(bound('全球只有5-6個超級AI云')).toContain('只有5-6個');
    expect(splitIntoChunks('saved $4.2 million in a year', 'en')[0]?.text).toBe('saved $4.2\u00a0million in a year');
    expect(splitIntoChunks('rose from 22 % to 88 %', 'en')[0]?.text).toBe('rose from 22\u00a0% to 88\u00a0%');
  });

  it('keeps a number with a unit that stands apart from it', () => {
    expect(bound('我们曾经见过花 12 个小时来部署', 'zh-Hans').join('|')).toContain('12 个小时');
    expect(bound('在 3 个月的时间内翻了一倍', 'zh-Hans').join('|')).toContain('3 个月的');
    expect(bound('全球下載量突破 6 億次', 'zh-Hant').join('|')).toContain('6 億次');
    expect(bound('版本 12 出版', 'zh-Hans')).toEqual(['版本', '12', '出版']);
  });

  it('keeps a number with its counter in Japanese', () => {
    expect(bound('遅れは月41回から5回に減った', 'ja')).toEqual(['遅れは', '月41回から', '5回に', '減った']);
    expect(bound('船は3隻で、12時間かかる', 'ja').join('|')).toMatch(/3隻で.*12時間/u);
  });

  it('parts no compound of Japanese nouns, nor an acronym from its noun', () => {
    expect(bound('数値計算で得たファイル名にする', 'ja')).toEqual(['数値計算で得た', 'ファイル名にする']);
    expect(bound('工程師使用AI編程助手').join('|')).toContain('AI編程助手');
  });

  it('holds together what is called with what, in code', () => {
    const [call] = splitIntoChunks('函数sample(param, rng)', 'zh-Hans').filter(({ text }) => text.includes('('));
    expect(call?.text.replaceAll('\u00a0', '_')).toContain('sample(param,');
    expect(splitIntoChunks('Use sample(param, rng) here', 'en')[0]?.text).toBe('Use sample(param,\u00a0rng) here');
  });

  it('says where a line may break beside a Western quotation mark', () => {
    const chunks = splitIntoChunks('在上任之初便確立“AI驅動”為最高戰略', 'zh-Hant');
    expect(chunks.find(({ text }) => text === '“')).toMatchObject({ parted: true });
    expect(chunks.find(({ text }) => text === '為最高')).toMatchObject({ parted: true });
    expect(chunks.find(({ text }) => text === '戰略')?.parted).toBeUndefined();
  });

  it('keeps a short Latin name of two words', () => {
    expect(bound('比如 Woody Zuill 提出的模式', 'zh-Hans')).toContain('Woody Zuill');
    expect(bound('New RelicやPagerDutyなど', 'ja').join('|')).toContain('New Relicや');
    expect(bound('Enterprise Application Gateway', 'ja')).not.toContain('Enterprise Application');
  });

  it('keeps a verb and a name of one character with the one that makes them whole', () => {
    const run = (text: string, language: string): string =>
      splitIntoChunks(text, language)
        .map((chunk) => chunk.text)
        .join('|');
    expect(run('高通、华为商用龙虎斗', 'zh-Hans')).not.toMatch(/华\|为/u);
    expect(run('記者曾經接觸過一位華為手機的用戶', 'zh-Hant')).not.toMatch(/華\|為/u);
    expect(run('这些年把它改称为社区面包店的人', 'zh-Hans')).not.toMatch(/称\|为/u);
    // What opens the next words stays with them behind a word of two.
    expect(run('整条街的居民为面包店点灯', 'zh-Hans')).toMatch(/\|为/u);
  });

  it('does not end a run with a character that opens the next word', () => {
    expect(bound('高鑫零售、銀泰等非核心業務的梳理').join('|')).toMatch(/\|非核心|^非核心/u);
    expect(bound('在云計算平臺和基礎大模型三個層面').join('|')).toContain('大模型');
    expect(bound('一切才剛剛開始').join('|')).toContain('才剛剛開始');
    expect(bound('理解更多數據，AI模型和能力').join('|')).toContain('AI模型');
  });

  it('never begins a run with closing punctuation, never ends one with opening punctuation', () => {
    const runs = splitIntoChunks('他說：“《大模型》（LLM）、算力，都不可少。”', 'zh-Hant');
    for (const { text } of runs) expect(text).not.toMatch(/^[，。、：；！？”）》]/u);
    for (const { text } of runs.filter((run) => run.bound)) expect(text).not.toMatch(/[“（《]$/u);
  });

  it('leaves opening marks outside, where a line that begins with them sets them flush', () => {
    expect(splitIntoChunks('自主學習（Self-learning）', 'zh-Hant').slice(-2)).toEqual([
      { text: '（', bound: false },
      { text: 'Self-learning）', bound: true },
    ]);
  });

  it('leaves no single character at the end', () => {
    for (const text of ['這就是未來的電', '我們需要的是云', '一切才剛剛開始吧。']) {
      const last = splitIntoChunks(text, 'zh-Hant').at(-1)?.text ?? '';
      expect(last.replace(/\p{P}/gu, '').length).toBeGreaterThan(1);
    }
  });

  it('binds words with a hyphen, unless they are too long for a line', () => {
    expect(bound('a state-of-the-art self-service desk', 'en')).toEqual(['state-of-the-art', 'self-service']);
    expect(bound('一個self-learning系統')).toContain('self-learning');
    expect(bound('internationalization-counterrevolutionary', 'en')).toEqual([]);
  });

  it('keeps a Latin word with the ideograph before it, or says that they part', () => {
    expect(bound('數量的Agent和機器人')).toEqual(['數量的Agent', '和機器人']);
    expect(bound('杭州西溪A區')).toEqual(['杭州西溪A區']);
    const [before, after] = splitIntoChunks('很久很久的Internationalization問題', 'zh-Hant').slice(-3);
    expect(before?.parted).toBeUndefined();
    expect(after).toMatchObject({ parted: true, spaced: true });
  });

  it('keeps a short quoted term whole', () => {
    expect(bound('阿里云要成為“超級AI云”的一員')).toContain('超級AI云”的');
  });

  it('leaves the space after a Latin word outside, where it can break', () => {
    const chunks = splitIntoChunks('認可Michael Feathers的定義', 'zh-Hant');
    expect(chunks).toContainEqual({ text: ' ', bound: false });
    expect(chunks).toContainEqual({ text: '認可Michael', bound: true });
  });
});

describe('splitIntoClauses', () => {
  it('divides a title at its colon or comma', () => {
    expect(splitIntoClauses('終極思考：通往ASI的三級火箭', 'zh-Hant')).toEqual(['終極思考：', '通往ASI的三級火箭']);
    expect(splitIntoClauses('Fifteen trends: what leaders do next', 'en')).toEqual([
      'Fifteen trends:',
      'what leaders do next',
    ]);
  });

  it('keeps a closing mark with its clause', () => {
    expect(splitIntoClauses('他說：“一切才剛剛開始。”然後離開', 'zh-Hant')).toEqual([
      '他說：',
      '“一切才剛剛開始。”',
      '然後離開',
    ]);
  });

  it('divides a title at a space between ideographs or kana, not at one beside a Latin word or inside a mark', () => {
    expect(splitIntoClauses('夜車的戰火正旺 能否衝出車站？', 'zh-Hant')).toEqual(['夜車的戰火正旺 ', '能否衝出車站？']);
    expect(splitIntoClauses('夜行列車の作り方 はじめての方へ', 'ja')).toEqual(['夜行列車の作り方 ', 'はじめての方へ']);
    for (const text of ['夜車 Night Train 回來了', '三 个 字 的 标题', '야간열차가 돌아왔다'])
      expect(splitIntoClauses(text, 'zh-Hant')).toEqual([text]);
  });

  it('leaves a text alone whose clauses would be too many, too short or too long', () => {
    for (const text of ['是，我們能', '一段話，兩段話，三段話，四段話，五段話', `開頭，${'很長的話'.repeat(15)}`]) {
      expect(splitIntoClauses(text, 'zh-Hant')).toEqual([text]);
    }
  });
});

describe('splitText', () => {
  it('prefers the end of a sentence, then of a clause, then a space', () => {
    const textOf = (text: string): string[] | undefined => splitText(words(text))?.map((half) => half.text);
    expect(textOf('第一句話，有逗號。第二句話，也有逗號。')).toEqual(['第一句話，有逗號。', '第二句話，也有逗號。']);
    expect(textOf('only one clause here, and another one there')).toEqual([
      'only one clause here,',
      'and another one there',
    ]);
    expect(textOf('no mark at all in this')).toEqual(['no mark at', 'all in this']);
    expect(textOf('Unbreakable')).toBeUndefined();
  });

  it('keeps the origin of both halves', () => {
    const halves = splitText(words('第一句話。第二句話。'));
    expect(halves?.map((half) => half.pieces[0]?.from)).toEqual([0, 5]);
  });
});
