import { describe, expect, it } from 'vitest';
import { listPhrases } from '../../../../src/core/listPhrases.js';
import { listParts, type Part } from '../../../../src/core/plan/passages.js';
import { arrangePoints } from '../../../../src/core/plan/points/arrangePoints.js';
import { weighMatter } from '../../../../src/core/plan/points/headlines/weighMatter.js';
import { listOpen } from '../../../../src/core/plan/points/listOpen.js';
import { ShownWords } from '../../../../src/core/plan/points/shownWords.js';
import { findLabelledTurns } from '../../../../src/core/plan/recognise/labelledTurns.js';
import { outline, plan } from '../../../support/read.js';

const ENGLISH = `Tom Wells: You opened the harbour library when you were nineteen. How did that come about?

Ada Brook: I carried four hundred books from the ferry to the pier in one winter. Public libraries lend four hundred books a day to people at sea.

Tom Wells: Who paid for the shelves?

Ada Brook: My mother sold her boat, and I built all of the shelves with my own hands.

The harbour office gave the library a roof of glass in May.

Tom Wells: What comes next?

Ada Brook: I opened a second library on the island in the north of the bay.

This interview was recorded in the harbour library on a windy day in June.`;

const CHINESE = `记者：您为什么在十九岁的时候开了这家港口图书馆？

王浩：我用一个冬天从渡船上搬来了四百本书，放在码头的仓库里。

记者：书架的钱是谁出的？

王浩：我母亲卖掉了她的船，我亲手做了图书馆里所有的书架。

记者：接下来还有什么打算？

王浩：我想在海湾北边的岛上再开一家向所有人开放的图书馆。`;

async function partsOf(text: string): Promise<readonly Part[]> {
  const title = /\p{Script=Han}/u.test(text) ? '一篇文章的标题' : 'What the article is about';
  return listParts(await outline(`${title}\n\n${text}`));
}

const pointsOf = async (text: string): Promise<string[]> =>
  (await partsOf(text)).flatMap(listOpen).map(({ speaker, text: said }) => `${speaker?.text ?? '-'}: ${said.text}`);
/** Who speaks in each paragraph. */
const speakersOf = async (text: string): Promise<(string | null)[]> =>
  (await partsOf(text)).flatMap((part) =>
    part.passages.map(({ index }) => findLabelledTurns(part).get(index)?.speaker.text ?? null),
  );

describe('a talk that was written down', () => {
  it.each([
    ['English', ENGLISH, 'Ada Brook', 'I opened a second library on the island in the north of the bay'],
    [
      'English, whoever says it',
      ENGLISH,
      'Ada Brook',
      'Public libraries lend four hundred books a day to people at sea',
    ],
    ['Chinese', CHINESE, '王浩', '我想在海湾北边的岛上再开一家向所有人开放的图书馆'],
  ])('has points of known speakers: %s', async (_, text, speaker, said) => {
    expect(await pointsOf(text)).toContain(`${speaker}: ${said}`);
  });

  it.each([
    ['English', ENGLISH],
    ['Chinese', CHINESE],
  ])('has none that is asked, and none with the name before it: %s', async (_, text) => {
    expect((await pointsOf(text)).filter((point) => /Tom Wells|记者|[?？]|: (?:Ada Brook|王浩)/u.test(point))).toEqual(
      [],
    );
  });

  it('says on the slide whose words they are', async () => {
    const [part] = await partsOf(ENGLISH);
    const said = part ? listOpen(part).filter(({ speaker }) => speaker) : [];
    const points = said.map(({ text, sentence, ...rest }) => ({
      ...{ text, passage: sentence.passage, isItem: false, isExample: false, isTurned: false, gain: 1 },
      ...(rest.speaker && { speaker: rest.speaker }),
    }));
    expect(points.length).toBeGreaterThan(1);
    const shown = new ShownWords(points.map(({ text }) => text));
    const matter = weighMatter(part ? [part] : []);
    const slides = part ? arrangePoints(points, { part, typed: [], title: null, matter, shown, isTight: false }) : [];
    expect(slides.length).toBeGreaterThan(0);
    for (const { body } of slides) expect(body).toMatchObject({ title: { text: 'Ada Brook' } });
  });

  it('is asked by nobody whose name stands in a title', async () => {
    const { slides } = await plan(`What the article is about\n\n${ENGLISH}`);
    expect(slides.flatMap(listPhrases).filter(({ text }) => text.includes('Tom Wells'))).toEqual([]);
    expect(slides.some((slide) => slide.kind === 'points' && slide.title?.text === 'Who paid for the shelves?')).toBe(
      true,
    );
  });

  it('has one speaker until the next name, and nobody behind the last', async () => {
    const speakers = await speakersOf(ENGLISH);
    expect(speakers.slice(-3)).toEqual(['Tom Wells', 'Ada Brook', null]);
    expect(speakers.filter((name) => name === 'Ada Brook')).toHaveLength(4);
  });

  it.each([
    [
      'labels',
      '优点：图书馆的屋顶很亮，读者喜欢在里面看书。\n\n缺点：夏天的时候图书馆里面很热，没有人愿意去。\n\n优点：书架都是手工做的，非常结实耐用。\n\n缺点：书架之间的过道太窄了，推车过不去。',
    ],
    [
      'one who speaks alone',
      'Ada Brook: The library opened in May. Why so late?\n\nAda Brook: The roof came late.\n\nAda Brook: The books came later. Who knows why?\n\nAda Brook: The readers came first.',
    ],
    [
      'two who only tell',
      'Ada Brook: The library opened in May of that year.\n\nTom Wells: The roof came from the island.\n\nAda Brook: The books came later by ferry.\n\nTom Wells: The readers came first of all.',
    ],
  ])('is not what %s make', async (_, text) => {
    expect((await speakersOf(text)).filter((name) => name !== null)).toEqual([]);
  });
});

it('shows nothing of somebody who goes on where a part begins, of whom only the part before says who it is', async () => {
  const goesOn = 'The harbour lends four hundred books a day to people who are at sea all winter.';
  const [asked, told, ...others] = ENGLISH.split('\n\n').slice(0, 5);
  const before = [asked, told, 'The pier has belonged to the town since that winter.', ...others].join('\n\n');
  const talk = (heading: string) =>
    `# Library\n\n## The beginning\n\n${before}\n\n${heading}${goesOn}\n\nTom Wells: What comes next?\n\nAda Brook: I opened a second library on the island in the north of the bay.`;
  const shown = async (text: string): Promise<string[]> =>
    listParts(await outline(text, 'md'))
      .flatMap(listOpen)
      .map((point) => point.text.text);
  expect(await shown(talk(''))).toContain(goesOn.slice(0, -1));
  expect(await shown(talk('## The winter\n\n'))).not.toContain(goesOn.slice(0, -1));
});
