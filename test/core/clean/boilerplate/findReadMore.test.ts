import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const TEXT = Array.from(
  { length: 8 },
  (_, i) => `Street ${i} has a bakery that keeps its lights on, so that whoever comes home late finds it open.`,
);
const kept = async (line: string): Promise<string[]> =>
  wordsOf((await clean([...TEXT, line, ...TEXT].join('\n\n'), 'md')).blocks);

describe('lines that lead to another article', () => {
  it.each([
    'Lea más: (Video) El panadero que no duerme: “Los hornos no se apagan nunca en esta calle, ni en los días de fiesta”',
    'Read also: The night that the ovens went out, and what the whole street did to light them again before dawn',
    'Lire aussi : La nuit où les fours se sont éteints',
    'Lire aussi Article réservé à nos abonnés La nuit où les fours se sont éteints',
    'Lee también El panadero que no duerme',
    'Lesen Sie auch: Die Nacht, in der die Öfen ausgingen',
    'Watch: How an oven is built',
    'Read: Two ovens are better than one',
    '관련기사: 오븐이 꺼진 밤',
    'À lire aussi » La nuit où les fours se sont éteints, et ce que la rue a fait ?',
    'PUEDES VER: ¿Quién encendió los hornos aquella noche?',
    '【関連記事】：オーブンが消えた夜',
    '延伸閱讀：爐火熄滅的那一夜',
    'It seems odd, but the baker loves to sleep. Over the last few… Read more Read more',
    '###### How to light an oven before dawn How to light an oven before dawn How to light an oven before dawn\n\nIt seems odd, but the baker… Read more',
    '> How we tried it: [The ten ovens of the street, compared](https://bread.example/ovens)',
    '> **實測看這邊：** [十個烤箱一次比較，哪一個最適合你](https://bread.example/ovens)',
  ])('%s goes', async (line) => {
    expect(await kept(line)).toEqual([...TEXT, ...TEXT]);
  });

  it.each([
    ['- [The night that the ovens went out](https://bread.example/night)'],
    ['- **[La noche en que se apagaron los hornos](https://bread.example/noche)**'],
    [
      'Veja também:\n\n- [A noite em que os fornos pararam](https://bread.example/a)\n- [O padeiro que não dorme](https://bread.example/b)',
    ],
    ['## En vidéo, quatre façons de pétrir la pâte'],
  ])('%s goes, a list of links or the name of a film', async (lines) => {
    expect(await kept(lines)).toEqual([...TEXT, ...TEXT]);
  });

  it.each([
    ['- [The night](https://bread.example/night) that the ovens went out', 'The night that the ovens went out'],
    [
      'The ovens of the street:\n\n- [The oven of the harbour](https://bread.example/a)\n- [The oven on the hill](https://bread.example/b)',
      'The oven of the harbour | The oven on the hill',
    ],
    ['Vea también cómo duerme el horno de la calle', 'Vea también cómo duerme el horno de la calle'],
    ['## The ovens of the street The ovens of the street', 'The ovens of the street The ovens of the street'],
    ['Whoever asks the baker says: you should read more', 'Whoever asks the baker says: you should read more'],
    ['## In the video shop around the corner', 'In the video shop around the corner'],
  ])('%s stays', async (lines, words) => {
    expect(await kept(lines)).toContain(words);
  });

  it.each([
    ['Read more: that is what the baker tells his son.', 'Read more: that is what the baker tells his son.'],
    ['> The rule: nobody sleeps before the bread is done', 'The rule: nobody sleeps before the bread is done'],
    ['Puedes ver el horno desde la calle.', 'Puedes ver el horno desde la calle.'],
    ['> The rule: [bread](https://bread.example)', 'The rule: bread'],
    [
      '> The rule: [nobody sleeps before the bread](https://bread.example) is done and sold',
      'The rule: nobody sleeps before the bread is done and sold',
    ],
  ])('%s stays', async (line, words) => {
    expect(await kept(line)).toContain(words);
  });
});

describe('a line that leads to more on a matter', () => {
  const LEAD = 'Mehr zum Thema Sauerteig finden Sie hier:';
  const OFFER =
    '[Das große Heft vom Sauerteig](https://kiosk.example/heft) (2018)<br>Dieses Heft sammelt, was in zwanzig Jahren über Sauerteig geschrieben wurde. Es kostet 15 Euro.';

  it('goes with the paragraphs that open with a title and its link', async () => {
    expect(await kept(`${LEAD}\n\n${OFFER}\n\n${OFFER}`)).toEqual([...TEXT, ...TEXT]);
  });

  it.each([
    [
      'a paragraph of the text stands below it',
      `${LEAD}\n\nDer Sauerteig ruht eine Nacht, und niemand weiß genau, warum.`,
    ],
    ['nothing leads to it: a list of works has titles that are links', OFFER],
    [
      'the link is part of a sentence',
      `${LEAD}\n\n[Das große Heft](https://kiosk.example/heft) erzählt vom Sauerteig der Stadt.`,
    ],
  ])('stays, where %s', async (_, lines) => {
    expect((await kept(lines)).length).toBeGreaterThan(TEXT.length * 2);
  });
});
