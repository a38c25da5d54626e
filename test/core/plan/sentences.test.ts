import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../src/core/plan/clauses.js';
import { splitSentences } from '../../../src/core/plan/sentences.js';
import { traceSlice } from '../../../src/core/trace.js';

const split = (text: string) => splitSentences(traceSlice(text, 0, text.length)).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    ['甲。乙！丙？', ['甲。', '乙！', '丙？']],
    ['“甲。乙。”他說。丙。', ['“甲。乙。”他說。', '丙。']],
    ['他說：“甲。乙。”丙。', ['他說：“甲。乙。”', '丙。']],
    ['“甲。”\n“乙。”', ['“甲。”', '“乙。”']],
    ['開頭“未閉合。後面。', ['開頭“未閉合。', '後面。']],
    ['He paid $3.50 to Dr. Smith. Then he left.', ['He paid $3.50 to Dr. Smith.', 'Then he left.']],
    ['"Go. Now," she said. He went.', ['"Go. Now," she said.', 'He went.']],
    ['See index.html for more. Done', ['See index.html for more.', 'Done']],
    ['Yahoo!的員工。', ['Yahoo!的員工。']],
    // Chinese and Japanese
    ['麵包、鹽、麵粉……從城裡來的都貴了。丙。', ['麵包、鹽、麵粉……從城裡來的都貴了。', '丙。']],
    ['鹽貴了，他嘆了一口氣……麵粉也貴了。', ['鹽貴了，他嘆了一口氣……', '麵粉也貴了。']],
    ['他想說……，又停住了。丙。', ['他想說……，又停住了。', '丙。']],
    ['「甲です。」と彼は述べた。乙です。', ['「甲です。」と彼は述べた。', '乙です。']],
    ['これは３．５倍です．次に進む．', ['これは３．５倍です．', '次に進む．']],
    ['本当ですか？はい。', ['本当ですか？', 'はい。']],
    ['三點理由：1. 鹽貴；2. 人少；3. 店小。丙。', ['三點理由：1. 鹽貴；2. 人少；3. 店小。', '丙。']],
    ['鹽貴，2. 人少，3. 店小。', ['鹽貴，2. 人少，3. 店小。']],
    ['第一天賣了三個。2. 人少。', ['第一天賣了三個。', '2. 人少。']],
    ['理由は三つ：1. 塩が高い；2. 人が足りない。', ['理由は三つ：1. 塩が高い；2. 人が足りない。']],
    // Korean
    ['회사를 세웠다.그리고 3.5배 컸다.', ['회사를 세웠다.', '그리고 3.5배 컸다.']],
    ['“좋습니다.”라고 그는 말했다. 끝났다.', ['“좋습니다.”라고 그는 말했다.', '끝났다.']],
    // English
    [
      'It costs 2.5 points in the U.S. market. The rest is free.',
      ['It costs 2.5 points in the U.S. market.', 'The rest is free.'],
    ],
    ['They moved to the U.S. The rest stayed.', ['They moved to the U.S.', 'The rest stayed.']],
    ['See No. 5 on p. 12. No. He said no.', ['See No. 5 on p. 12.', 'No.', 'He said no.']],
    ['The case of Salt v. Bread was lost. He left.', ['The case of Salt v. Bread was lost.', 'He left.']],
    ['It is called v. Bread rose.', ['It is called v.', 'Bread rose.']],
    ['Apples, pears, etc. are cheap. We ate.', ['Apples, pears, etc. are cheap.', 'We ate.']],
    [
      'Reasons: 1. The salt; 2. The oven; 3. The rent. All know.',
      ['Reasons: 1. The salt; 2. The oven; 3. The rent.', 'All know.'],
    ],
    ['Gründe: 1. Das Salz; 2. Der Ofen.', ['Gründe: 1. Das Salz; 2. Der Ofen.']],
    ['El precio subió a 2. Nadie lo sabe.', ['El precio subió a 2.', 'Nadie lo sabe.']],
    ['Wait… what is it? Nothing.', ['Wait… what is it?', 'Nothing.']],
    ['It works.[3] Nobody knows why.', ['It works.[3]', 'Nobody knows why.']],
    // Spanish
    [
      'Vino la Sra. Gil, p. ej. el lunes. ¿Por qué? ¡Quién sabe!',
      ['Vino la Sra. Gil, p. ej. el lunes.', '¿Por qué?', '¡Quién sabe!'],
    ],
    ['Cuesta 1.500,50 euros en EE. UU. hoy. Es mucho.', ['Cuesta 1.500,50 euros en EE. UU. hoy.', 'Es mucho.']],
    ['«Vamos. Ya es hora», dijo Ana. Y salió.', ['«Vamos. Ya es hora», dijo Ana.', 'Y salió.']],
    // French
    ['M. Petit est venu, cf. p. 3. Il reste.', ['M. Petit est venu, cf. p. 3.', 'Il reste.']],
    ['« Vraiment ? » dit-elle. Oui !', ['« Vraiment ? » dit-elle.', 'Oui !']],
    ['« Nous partons. » Puis rien. Fin.', ['« Nous partons. »', 'Puis rien.', 'Fin.']],
    // German
    ['在十九世紀的倫敦，Dr. Snow 畫了地圖。', ['在十九世紀的倫敦，Dr. Snow 畫了地圖。']],
    ['Am 3. Oktober kam z. B. Dr. Kurz an. Das war gut.', ['Am 3. Oktober kam z. B. Dr. Kurz an.', 'Das war gut.']],
    [
      'Im 19. Jahrhundert, d. h. um 1850, wuchs alles. Danach nicht.',
      ['Im 19. Jahrhundert, d. h. um 1850, wuchs alles.', 'Danach nicht.'],
    ],
    [
      'Das gilt für Kontakte 2. Grades, die man kennt. Danach nicht.',
      ['Das gilt für Kontakte 2. Grades, die man kennt.', 'Danach nicht.'],
    ],
    ['The line COPY . /deck copies it. Then it rests.', ['The line COPY . /deck copies it.', 'Then it rests.']],
    ['Es gab Brot, Käse usw. Der Abend war lang.', ['Es gab Brot, Käse usw.', 'Der Abend war lang.']],
    ['„Komm. Es ist spät“, sagte sie. Er kam.', ['„Komm. Es ist spät“, sagte sie.', 'Er kam.']],
    ['»Komm. Es ist spät«, sagte sie. Er kam.', ['»Komm. Es ist spät«, sagte sie.', 'Er kam.']],
    ['Es waren 12. Alle gingen.', ['Es waren 12.', 'Alle gingen.']],
    // Arabic
    ['هل هذا صحيح؟ نعم. انتهى.', ['هل هذا صحيح؟', 'نعم.', 'انتهى.']],
  ])('%s', (text, wanted) => {
    expect(split(text)).toEqual(wanted);
  });

  it('never lose a character but white space, whatever the text', () => {
    const part = fc.oneof(
      fc.constantFrom('。', '”', '“', '「', '」', '. ', '"', '（', '）', '？', '…', '他說', 'A'),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('clauses', () => {
  it('end at commas, colons and dashes outside quotation marks and brackets', () => {
    const text = '他說“好，行”，于是（甲，乙）走了——3,800人；完。';
    expect(splitClauses(text).map(({ text: words, mark }) => [words, mark])).toEqual([
      ['他說“好，行”', '，'],
      ['于是（甲，乙）走了', '——'],
      ['3,800人', '；'],
      ['完', ''],
    ]);
  });

  it('keep a span of values whole', () => {
    expect(splitClauses('成本在2元—10元之間，少數更高。').map((clause) => clause.text)).toEqual([
      '成本在2元—10元之間',
      '少數更高',
    ]);
  });

  it.each([
    [
      'Trois raisons : le prix, la vitesse ; le reste suit.',
      ['Trois raisons', 'le prix', 'la vitesse', 'le reste suit'],
    ],
    ['Kostet 2,5 Mio. Euro, sagt er', ['Kostet 2,5 Mio. Euro', 'sagt er']],
    ['„Ja, gern“, sagte sie', ['„Ja, gern“', 'sagte sie']],
    [
      '需要が増えているため、会社は駅、港、空港に店を出した。',
      ['需要が増えているため', '会社は駅、港、空港に店を出した'],
    ],
    ['قال، ثم مضى', ['قال', 'ثم مضى']],
  ])('%s', (text, wanted) => {
    expect(splitClauses(text).map((clause) => clause.text)).toEqual(wanted);
  });
});
