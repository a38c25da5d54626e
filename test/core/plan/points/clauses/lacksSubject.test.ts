import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../../../src/core/plan/clauses.js';
import { lacksSubject } from '../../../../../src/core/plan/points/clauses/lacksSubject.js';

const check = (text: string) => lacksSubject(splitClauses(text).map((clause) => clause.text));

describe('a statement whose subject was named before it', () => {
  it.each([
    '需要跨越兩道門',
    '恰恰需要的是既有書，又有車的車站',
    '总营收2476亿人民币，比去年多一成',
    '營業額385.7億元，同比增長42.2%',
    '一度员工总人数也达到了3000多人',
    '原计划举办两周的朗读会，最终办了一个月',
    '81歲的老人家，雀躍得像個孩子',
    '明确图书馆要先收回旧书',
    '推動了夜車的復興，也讓票價下降',
    '已在三座城市开了分馆',
    '踏入了一片更开阔但风浪更大的海域',
    '去年冬天，已換了三次站長',
    '表示夜車還會回來',
    '基本的には図書館と同じだと思う',
    '残念ながら去年で終わってしまったようだ',
    '利点を考えて今後は減らしていきたいと考えています',
    '列車を一日に二本だけ走らせる方法です',
    '도서관을 더 오래 여는 방법이다',
    'Es una biblioteca pequeña junto al río',
    'Permite reservar la sala por internet',
    '看似把旧书都整理好了，但没有目录',
    '最好是能放在車站裡',
    '既要满足读者，又要满足馆员',
    '根本不是標準的車站',
    '一度十分无奈，瘫坐着沉默',
    '前陣子花了點時間研究車站',
    '1870年出生，1943年去世',
    '我覺得幾乎是整座車站最有價值的部分了',
    '我觉得有好有坏吧',
    '我每個月都會說明，但仍不斷想私訊我',
  ])('%s', (text) => {
    expect(check(text)).toBe(true);
  });

  it.each([
    '图书馆需要跨越两道门',
    '改變票價是第一步',
    '訓練數據來自三座圖書館',
    '能源價格在冬天上漲',
    '使用者可以在網上預約座位',
    '应用程序在夜里更新',
    '穿過市場，列車慢慢進站',
    '如果车站愿意开门，就会多一趟夜车',
    '在冬天，夜車比飛機便宜三成',
    '要打造新的圖書館，設計必須簡單',
    '図書館は駅のそばにある',
    '駅では案内を五つの言語で行っている',
    '列車を一日に二本走らせます',
    '야간 열차는 비행기보다 싼 방법이다',
    'Es posible reservar una sala por internet',
    'La biblioteca permite reservar salas',
    '夜車依舊不是最快的',
    '好像有人忘了還書',
    '似乎每個人都喜歡夜車',
    '一直以來，車站都很擠',
    '我覺得是因為夜車比較便宜',
    '我覺得夜車是最好的選擇',
    '我每個月都會說明，但仍有人問我',
  ])('is not %s', (text) => {
    expect(check(text)).toBe(false);
  });
});
