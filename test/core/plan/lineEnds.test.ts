import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../support/passages.js';

const sentences = async (text: string) =>
  (await passagesOf(`# 夜車\n\n${text}`, 'md'))
    .slice(1)
    .flatMap((passage) => passage.sentences.map((sentence) => sentence.text.text));

describe('lines of a paragraph', () => {
  it.each([
    [
      'end a statement where their writer sets no full stops',
      '夜車在冬天比夏天便宜三成\n但週末的床位要早一個月訂\n車站整夜都開著',
      ['夜車在冬天比夏天便宜三成', '但週末的床位要早一個月訂', '車站整夜都開著'],
    ],
    [
      'end it in Japanese, too',
      '夜行列車は冬に安くなる\n駅は一晩中開いているので待合室で休める',
      ['夜行列車は冬に安くなる', '駅は一晩中開いているので待合室で休める'],
    ],
    [
      'go on behind a comma',
      '夜車在冬天比夏天便宜，\n因為旅客比較少\n車站整夜都開著',
      ['夜車在冬天比夏天便宜，因為旅客比較少', '車站整夜都開著'],
    ],
    [
      'go on around an element of a page',
      '<p>夜車在冬天便宜\n  <span>\n   三成\n  </span>\n  的消息，車站\n  <span>\n   （北站和南站）\n  </span>\n  先後說了。</p>',
      ['夜車在冬天便宜三成的消息，車站（北站和南站）先後說了。'],
    ],
    [
      'go on behind the hyphen of a word',
      '這條線是典型的強供給-\n弱需求的類型。\n車站整夜都開著',
      ['這條線是典型的強供給-弱需求的類型。', '車站整夜都開著'],
    ],
    [
      'end behind bold words that state something, where Chinese would set no space',
      '**夜車的下半場，拼的是床位** **夜車行業，競爭特別激烈。** 車站整夜都開著。',
      ['夜車的下半場，拼的是床位', '夜車行業，競爭特別激烈。', '車站整夜都開著。'],
    ],
    [
      'go on behind a bold term, and where the predicate follows',
      '**夜車** 在冬天比夏天便宜。**鐵路局今年提出的方案** 可以把床位加倍。',
      ['夜車 在冬天比夏天便宜。', '鐵路局今年提出的方案 可以把床位加倍。'],
    ],
    [
      'go on before bold words within a sentence',
      '研究人員問過兩百名旅客，發現 **夜車越晚開** 的時候越多人坐。不想坐夜車，可能是因為我們 **放大了顛簸的感覺。** 車站整夜都開著。',
      [
        '研究人員問過兩百名旅客，發現 夜車越晚開 的時候越多人坐。',
        '不想坐夜車，可能是因為我們 放大了顛簸的感覺。',
        '車站整夜都開著。',
      ],
    ],
    ['go on where a line ends in a verb that waits', '車站將會改變為\n新的旅館。', ['車站將會改變為新的旅館。']],
    [
      'go on within quotation marks',
      '站長說「夜車在冬天\n比夏天便宜」\n車站整夜都開著',
      ['站長說「夜車在冬天比夏天便宜」', '車站整夜都開著'],
    ],
    [
      'go on between the words of a Latin name',
      '車站換上了新的Night Train\nPro座椅，比以前寬三成。旅客都很喜歡。',
      ['車站換上了新的Night Train Pro座椅，比以前寬三成。', '旅客都很喜歡。'],
    ],
    [
      'are one sentence where they were wrapped at a width',
      '夜車在冬天比夏天便宜三成，因為旅客比較少，而且車站整夜都開著，餐廳也供應熱湯和麵\n包，所以有些人寧可在冬天旅行，他們說車廂裡比家裡還要安靜，窗外的雪也比城裡的白\n得多。',
      [
        '夜車在冬天比夏天便宜三成，因為旅客比較少，而且車站整夜都開著，餐廳也供應熱湯和麵包，所以有些人寧可在冬天旅行，他們說車廂裡比家裡還要安靜，窗外的雪也比城裡的白得多。',
      ],
    ],
    [
      'are one sentence in Latin scripts',
      'The night train is cheaper in winter\nthan it is in summer.',
      ['The night train is cheaper in winter than it is in summer.'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await sentences(text)).toEqual(expected);
  });
});
