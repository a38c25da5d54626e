import { describe, expect, it } from 'vitest';
import { findTurns, isSetting } from '../../../../src/core/plan/recognise/findTurns.js';
import { recogniseQuestions } from '../../../../src/core/plan/recognise/recogniseQuestions.js';
import { bodies, passagesOf } from '../../../support/passages.js';

const INTERVIEW = [
  'The mayor has answered three questions.',
  '**The city has bought forty night trains. Who pays for the new drivers?**',
  'The region pays for the new drivers and their training.',
  '**That sounds expensive.**',
  'The trains cost less than the road that was planned.',
  '**Will the old station be opened again?**',
  'The old station opens in March, with a café and a library.',
].join('\n\n');

describe('an interview whose questions are set bold', () => {
  it('knows the turns of the interviewer', async () => {
    const passages = await passagesOf(INTERVIEW, 'md');
    const turns = findTurns(passages);
    expect(passages.filter(({ index }) => turns.has(index)).map(({ sentences }) => sentences.length)).toEqual([
      2, 1, 1,
    ]);
  });

  it('shows of them only what sets the scene for a question', async () => {
    const passages = await passagesOf(INTERVIEW, 'md');
    const sentences = passages.flatMap((passage) => passage.sentences).filter((one) => isSetting(one, passages));
    const texts = sentences.map(({ text }) => text.text);
    expect(texts).toContain('The city has bought forty night trains.');
    expect(texts).not.toContain('That sounds expensive.');
    expect(texts).not.toContain('Will the old station be opened again?');
  });

  it('puts an answer under its question', async () => {
    expect(bodies(recogniseQuestions(await passagesOf(INTERVIEW, 'md'), []))).toMatchObject([
      {
        title: 'Who pays for the new drivers?',
        items: ['The region pays for the new drivers and their training'],
      },
      {
        title: 'Will the old station be opened again?',
        items: ['The old station opens in March, with a café and a library'],
      },
    ]);
  });

  it('takes bold words that ask nothing for the article’s own', async () => {
    const text =
      'Two things are new.\n\n**The night train is back.**\n\nIt leaves at nine.\n\n**Tickets are cheap.**\n\nThey cost ten euros.';
    expect([...findTurns(await passagesOf(text, 'md'))]).toEqual([]);
  });
});
