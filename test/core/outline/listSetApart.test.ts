import { describe, expect, it } from 'vitest';
import { outline } from '../../support/read.js';

const EN =
  'The company says that the ferry has not missed a day since last spring, and that people have long been used to lining up at five in the morning.';
const FR =
  'La compagnie affirme que le bac n’a pas manqué un seul jour depuis le printemps, et que les gens font la queue à cinq heures du matin sans se plaindre.';

const titles = async (text: string): Promise<string[]> =>
  (await outline(text)).sections.filter(({ isNamed }) => isNamed).map(({ title }) => title.text);

describe('lines that are set otherwise than the headings', () => {
  it('are none where headings stand right above their text', async () => {
    const text = [
      `${EN}\n\n${EN}`,
      `Winter on the river\n${EN}\n\n${EN}`,
      `More news: how ferries sleep\n\n${EN}`,
      `${EN}\n\n${EN}\n\n${EN}`,
      `The second boat\n${EN}\n\n${EN}`,
      `Why is the water so cold?\n\n${EN}`,
    ].join('\n\n');
    expect(await titles(text)).toEqual(['Winter on the river', 'The second boat']);
  });

  it('are headings as the others where all stand alone', async () => {
    const heads = ['Winter on the river', 'More boats in summer', 'The second boat'];
    const text = [EN, ...heads.flatMap((head) => [head, EN, EN])].join('\n\n');
    expect(await titles(text)).toEqual(heads);
  });

  it('are none: the name of who wrote it above the notes', async () => {
    const heads = ['Un hiver sur la rivière', 'Le second bateau du port', 'Les lampes de la nuit'];
    const text = [FR, ...heads.flatMap((head) => [head, FR, FR]), 'Denis Petit', `(1) ${FR}`].join('\n\n');
    expect(await titles(text)).toEqual(heads);
  });

  it('are headings, though two words with capitals stand among sentences', async () => {
    const heads = ['What the harbour costs', 'Night Ferries', 'How the second boat came'];
    const text = [EN, ...heads.flatMap((head) => [head, EN, EN])].join('\n\n');
    expect(await titles(text)).toEqual(heads);
  });
});
