import { describe, expect, it } from 'vitest';
import { listCandidates } from '../../../src/core/plan/points/listCandidates.js';
import { passagesOf } from '../../support/passages.js';

const references = async (text: string) =>
  (await passagesOf(`Text.\n\n${text}`, 'md'))
    .flatMap((passage) => passage.sentences)
    .filter((sentence) => sentence.isReference)
    .map((sentence) => sentence.text.text);

describe('a text that is little else than a link', () => {
  it.each([
    [
      'a link alone',
      '[Night trains of the northern lines](https://example.org/a)',
      'Night trains of the northern lines',
    ],
    [
      'a link with its label',
      'Their page: [Night trains of the north](https://example.org/a)',
      'Their page: Night trains of the north',
    ],
    ['an item of a list', '- [**Night trains**](https://example.org/a)\n- [Day trains](b.html)', 'Night trains'],
  ])('%s', async (_, text, wanted) => {
    expect(await references(text)).toContain(wanted);
  });

  it.each([
    'The [night trains](https://example.org/a) of the north carry more readers than the day trains do.',
    '[Night trains](https://example.org/a) cost less.',
    'Night trains [in short] carry readers',
  ])('is not %s', async (text) => {
    expect(await references(text)).toEqual([]);
  });

  it('is no point of a slide', async () => {
    const passages = await passagesOf(
      'Text.\n\n- [How the night trains came back](https://example.org/a)\n- [b](c)',
      'md',
    );
    expect(passages.flatMap(({ sentences }) => sentences.flatMap(listCandidates)).map(({ text }) => text.text)).toEqual(
      [],
    );
  });
});
