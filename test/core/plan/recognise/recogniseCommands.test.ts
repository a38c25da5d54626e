import { describe, expect, it } from 'vitest';
import { listParts } from '../../../../src/core/plan/passages.js';
import { recogniseCommands } from '../../../../src/core/plan/recognise/recogniseCommands.js';
import { passagesOf, plain } from '../../../support/passages.js';
import { outline } from '../../../support/read.js';

const fence = (code: string): string => `\`\`\`\n${code}\n\`\`\``;

/** Sentence and code of each command, those of one run together. */
async function runsOf(text: string, format: 'md' | 'txt' = 'md'): Promise<string[][][]> {
  const proposals = recogniseCommands(await passagesOf(text, format), []);
  return proposals.map(({ body }) => {
    const { items } = plain(body) as { items: { text: string; code: string; rest: string | null }[] };
    return items.map(({ text: said, code, rest }) => (rest === null ? [said, code] : [said, code, rest]));
  });
}

const one = async (said: string, code = 'ferry next --quay north'): Promise<string[] | undefined> =>
  (await runsOf(`${said}\n\n${fence(code)}`))[0]?.[0];

describe('a sentence that leads to a command', () => {
  it.each([
    'The following command shows when the next boat leaves.',
    'To see when the next boat leaves, run:',
    '用下面的命令可以查看下一班渡轮的时间：',
    '要查看下一班渡輪的時間，請執行以下指令：',
    '次のコマンドで、次の便の時刻を表示できます。',
    '다음 명령으로 다음 배의 시각을 볼 수 있습니다.',
    'El siguiente comando muestra cuándo sale el próximo barco:',
    'La commande suivante affiche le départ du prochain bateau :',
    'Der folgende Befehl zeigt, wann das nächste Schiff fährt:',
  ])('stands above it: %s', async (said) => {
    expect(await one(said)).toEqual([said, 'ferry next --quay north']);
  });

  it('says what the command does, and not that it stands below', async () => {
    const said = 'To do this, you close the order with a full stop. Here’s how the order would look on the quay:';
    expect(await one(said)).toEqual(['you close the order with a full stop.', 'ferry next --quay north']);
    expect(await one('Here’s how the example would look in this case:')).toBeUndefined();
  });

  it('is the one that names what is typed, wherever it stands in its paragraph', async () => {
    const said = 'The ferry next command shows when a boat leaves. It takes a second. Nobody knows why.';
    expect(await one(said)).toEqual(['The ferry next command shows when a boat leaves.', 'ferry next --quay north']);
  });

  it('takes the sentence before it along where it speaks of that one', async () => {
    const said =
      'Sometimes you want to see the next boat of a quay. With the `ferry next` command, you can achieve that.';
    expect(await one(said)).toEqual([said.replace(/`/g, ''), 'ferry next --quay north']);
  });

  it('may stand a paragraph further up, where that names the command and the nearer one gives an example', async () => {
    const found = await runsOf(
      `The ferry next command finds a boat by its quay.\n\nFor example, one of them is found like this.\n\n${fence('ferry next --quay north')}`,
    );
    expect(found).toEqual([[['The ferry next command finds a boat by its quay.', 'ferry next --quay north']]]);
  });

  it('goes on behind it', async () => {
    const found = await runsOf(
      `夜間に閉まる桟橋があるときは、\n\n${fence('ferry next --skip')}\n\nのように書けば、その先の便が表示されます。`,
    );
    expect(found).toEqual([
      [['夜間に閉まる桟橋があるときは、', 'ferry next --skip', 'のように書けば、その先の便が表示されます。']],
    ]);
  });
});

describe('near misses', () => {
  it.each([
    ['ja', 'で実行できる形になっているため、', 'のように次の便をまとめて調べられます。'],
    ['ja', 'のように、行ごとに桟橋の名前を書いて、', 'で一度に実行します。'],
    ['ko', '로 실행하면 다음 배가 나오므로,', '처럼 부두의 이름을 붙입니다.'],
  ])('the rest of a sentence that goes on from the code above it (%s) is no lead', async (_, said, rest) => {
    const found = await runsOf(`${fence('ferry next')}\n\n${said}\n\n${fence('ferry next --quay north')}\n\n${rest}`);
    expect(found.flat().map(([lead]) => lead)).not.toContain(said);
  });

  it.each([
    ['a pronoun without its noun', 'They use it every morning:'],
    ['several commands at once', 'The following four commands take care of a ferry:'],
    ['half a sentence that does not go on', '夜間に閉まる桟橋があるときは、'],
    ['words to the reader', 'Let me show you how I do it:'],
    ['a question that is answered behind it', '下面的命令不能执行，是吧？'],
    ['an aside', '（但有微妙的不同）：'],
    ['what another one comes to', 'The output is:'],
    ['what is the same as another one', '等同于：'],
    ['one that is like another', '下面的命令也类似：'],
  ])('%s is no lead', async (_, said) => {
    expect(await one(said)).toBeUndefined();
  });

  it('a long piece of code has a slide of its own', async () => {
    const code = Array.from({ length: 7 }, (_, i) => `ferry next --quay ${i}`).join('\n');
    expect(await one('The following commands show the boats of all quays.', code)).toBeUndefined();
  });

  it('what a command prints at length is no code', async () => {
    const code = ['$ ferry list', '05:40 north', '06:00 north', '06:20 north', '06:40 north', '07:00 north'].join('\n');
    expect(await one('The ferry list command prints all boats of a day.', code)).toBeUndefined();
  });
});

describe('commands that follow each other', () => {
  const [list, pier] = ['The following command prints all boats of a day.', 'For one pier, add its name.'];

  it('are one run below one heading', async () => {
    const text = `${list}\n\n${fence('ferry list')}\n\n${pier}\n\n${fence('ferry list --pier fishmarket')}`;
    expect(await runsOf(text)).toEqual([
      [
        [list, 'ferry list'],
        [pier, 'ferry list --pier fishmarket'],
      ],
    ]);
  });

  it.each([
    'Considering the following example:',
    'Makes sense.',
    'Yup, again as expected.',
  ])('says what is typed: %s is none', async (said) => {
    expect(await one(said)).toBeUndefined();
  });

  it('may say that there is one more; the first may not', async () => {
    const also = 'You can also list the boats of a pier by adding its name.';
    const text = `${list}\n\n${fence('ferry list')}\n\n${also}\n\n${fence('ferry list --pier fishmarket')}`;
    expect((await runsOf(text))[0]).toHaveLength(2);
    expect(await one(also, 'ferry list --pier fishmarket')).toBeUndefined();
  });
});

it('has the place in the article of the sentence that leads to it, in a later part, too', async () => {
  const told = 'The harbour library lends books to every reader who comes by the last ferry of the day.';
  const lead = 'To see all boats of a day, run:';
  const text = `# Library\n\n## Desk\n\n${told}\n\n${told}\n\n## Shore\n\n${told}\n\n${lead}\n\n${fence('ferry list')}`;
  const passages = listParts(await outline(text, 'md')).at(-1)?.passages ?? [];
  const [command] = recogniseCommands(passages, []);
  const place = passages.find(({ sentences }) => sentences.some((sentence) => sentence.text.text === lead))?.index;
  expect(place).toBeGreaterThan(1);
  expect(command?.passage).toBe(place);
});

describe('plain text', () => {
  it.each([
    ['Run this command to see the next boat:', '$ ferry next --quay north'],
    ['To see all boats of a day, type the command:', 'ferry list --day today'],
    ['用下面的命令可以查看下一班渡轮的时间：', 'ferry next north'],
  ])('a line that is typed stands below its sentence: %s', async (said, code) => {
    expect(await runsOf(`${said}\n${code}\nThe boat leaves every twelve minutes.`, 'txt')).toEqual([[[said, code]]]);
  });

  it.each([
    ['There are two shores in this harbour:', 'north and south of the old fish market'],
    ['He typed a letter to the board that night.', 'the board never answered him'],
    ['船員說了三個字：', 'OK'],
  ])('a line of prose does not: %s', async (said, line) => {
    expect(await runsOf(`${said}\n${line}\nThe boat leaves every twelve minutes.`, 'txt')).toEqual([]);
  });
});
