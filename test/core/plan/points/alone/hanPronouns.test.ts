import { describe, expect, it } from 'vitest';
import { hasLoneHanPronoun } from '../../../../../src/core/plan/points/alone/hanPronouns.js';
import { quotesLoosely } from '../../../../../src/core/plan/points/alone/leaning.js';

describe('a Chinese pronoun', () => {
  it.each([
    '他建立了新的圖書館',
    '给他们高度的自主权，不要命令',
    '随着时间的推移，她发现夜车更受欢迎',
    '穿梭在幾個車站之間，他的身份也在不斷切換',
    '在全球市場中，已有九家與其達成合作',
    '要實現其現代化有兩種方式',
    '如果它不合适，就换一种办法',
    '有一位读者来寻求她的帮助',
    '已有九家與其達成合作',
    '近期的銷量印證了其判斷',
    '有关部门已要求其停止载客',
    '在他看来，夜车的票价太高',
    '韩冬决定，今天要让他们坐上夜车',
    '提到他早年的工作，最重要的是夜车',
    '前方的站台很长，他手中的车票是蓝色的',
  ])('stands for nobody in %s', (text) => {
    expect(hasLoneHanPronoun(text)).toBe(true);
  });

  it.each([
    '館長說得很清楚，他會在春天回來',
    '如果机器更擅长，就让它去做',
    '为了激励馆员，你必须了解他们的工作环境',
    '尤其在冬天，夜車很受歡迎',
    '其他城市也有夜車',
    '其實夜車的歷史很長',
    '大多数公司都不想离开他们的位置',
    '館長和她的團隊更像是考古學家',
    'Michael Feathers 在他的著作中提出了新的定义',
    '他チームからも申請がくる',
    '韩冬在一家航运公司工作，他说：“夜车涨价了”',
    '阿強說，他只希望坐上夜車',
    '韓立明十分重視夜車，早於七十年代，他便在港口開辦了一所學校',
    '各港口都在通过其网站出售夜车车票',
    '船公司应根据其航线来选择船只',
    '提及韩冬早年，最重要的事莫过于其祖父的渡船',
    '在韩冬看来，船长给他最珍贵的是时间',
    '学校招收住在岛上的学生，为他们免除船费',
    '港口正在全力打造一套全新的系統，它同時管理三條航線',
  ])('has its noun, or is none, in %s', (text) => {
    expect(hasLoneHanPronoun(text)).toBe(false);
  });
});

describe('a quotation inside a point', () => {
  it.each([
    '“這是一個非常重要的轉變，”館長說',
    '“比如說每次開門前都要先打掃一遍，”館長說',
  ])('points outside in %s', (text) => {
    expect(quotesLoosely(text)).toBe(true);
  });

  it.each(['“夜車的票價在冬天比夏天便宜三成，”館長說', '館長把夜車叫作“這條河”'])('stands in %s', (text) => {
    expect(quotesLoosely(text)).toBe(false);
  });
});
