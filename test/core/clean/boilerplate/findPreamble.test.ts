import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const EN = Array.from(
  { length: 10 },
  (_, i) => `The oven of house ${i + 2} is lit at four, and whoever comes home late finds warm bread and a light.`,
);
const ZH = Array.from(
  { length: 10 },
  (_, i) => `第${i + 2}户人家的烤炉凌晨四点就点着了，晚归的人总能看见一盏灯，闻到刚出炉的面包香味。`,
);
const JA = Array.from(
  { length: 10 },
  (_, i) => `${i + 2}番目の家のかまどは朝の四時に火が入り、遅く帰る人はいつも灯りと焼きたての香りを見つける。`,
);
const kept = async (...lines: string[]): Promise<string[]> => wordsOf((await clean(lines.join('\n\n'))).blocks);

describe('what an author tells the readers before the text', () => {
  it.each([
    [ZH, ['大家好，我是面包师。', '昨晚去看了一个电影。', '以下内容，只代表个人观点，不一定对。']],
    [ZH, ['今天搬家，更新晚了一点。', '正文：']],
    [JA, ['昨日は映画を見てきました。', 'ここからが本文です。']],
    [EN, ['Hello, it is me, the baker again.', 'Last night we saw a film.', 'The article begins here.']],
  ])('goes down to the line that says that it begins: %#', async (text, lines) => {
    expect(await kept(...lines, ...text)).toEqual(text);
  });

  it('leaves the title above it', async () => {
    const lines = ['面包师的街道，下一条在哪里？', '大家好，我是面包师。', '以下内容，只代表个人观点，不一定对。'];
    expect(await kept(...lines, ...ZH)).toEqual([lines[0], ...ZH]);
    const english = ['The street that baked', 'Hello, it is me again.', 'The article begins here.'];
    expect(await kept(...english, ...EN)).toEqual([english[0], ...EN]);
  });

  it('stays where the text itself stands above such a line, and where none says so', async () => {
    const line = '以下内容，只代表个人观点，不一定对。';
    expect(await kept(...ZH.slice(0, 6), line, ...ZH.slice(6))).toEqual(expect.arrayContaining(ZH));
    const told = ['昨晚去看了一个电影。', '以下是面包师和学徒的对话。'];
    expect(await kept(...told, ...ZH)).toEqual([...told, ...ZH]);
    const begins = 'The article begins with a film, and so does the street.';
    expect(await kept('Last night we saw a film.', begins, ...EN)).toContain('Last night we saw a film.');
  });
});
