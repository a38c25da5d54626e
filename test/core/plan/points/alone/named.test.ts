import { describe, expect, it } from 'vitest';
import { announcesOnly } from '../../../../../src/core/plan/points/alone/announces.js';
import { takesUp } from '../../../../../src/core/plan/points/alone/backReferences.js';
import { hasLonePronoun } from '../../../../../src/core/plan/points/alone/pronouns.js';
import { lacksSubject } from '../../../../../src/core/plan/points/clauses/lacksSubject.js';
import { readCompany } from '../../../../../src/core/plan/points/neighbours/company.js';

describe('what is named in the sentence itself', () => {
  it.each([
    'Although it sees less of the bay than its neighbours, Bergen’s tower warns the ferries first',
    'Bergen’s harbour earned just a tenth of its income from ferries in 2024',
    'Six months after the move, Ada noticed that her boat was gone',
    'A year after the captain moved to Bergen, he sold his boat',
    'Speaking of boats, the mayor said that she would keep hers',
    'Two of the boats did not make it into the harbour',
    'It is difficult or impossible for some passengers to climb the ladder',
  ])('stands before or right behind its pronoun: %s', (text) => {
    expect(hasLonePronoun(text)).toBe(false);
  });

  it.each([
    'When it is late, the captains sleep on board',
    'Harbours made it a rule in the end',
    'After it closed, the mayor left',
    'Six months after the move, she noticed that the harbour was closed',
    'A year after moving to Bergen, it was always full',
    'In Bergen she would take the ferry twice a week',
    'Citing Ada Meyer and Max Huber, she called for a second pier',
    'The northern harbour, she said, had a task to fulfil',
  ])('does not: %s', (text) => {
    expect(hasLonePronoun(text)).toBe(true);
  });

  it.each([
    ['es', 'El estudio BAHÍA se hace cada tres años desde 2000'],
    ['de', 'Das Unternehmen NORDFÄHR hat zwölf Boote'],
  ])('is a role with its name (%s): %s', (language, text) => {
    expect(takesUp(text, language)).toBe(false);
  });

  it.each([
    ['es', 'El estudio muestra que los puertos se vacían'],
    ['de', 'Das Unternehmen hat zwölf Boote'],
    ['de', 'Es gibt auch einige sehr kleine in der Bucht'],
  ])('is no role alone, and no rest of a set (%s): %s', (language, text) => {
    expect(takesUp(text, language)).toBe(true);
  });

  it('is German where `es` opens it', () => {
    expect(lacksSubject(['Es gibt im Hafen eine Reihe von Kränen', 'die noch mit Dampf laufen'])).toBe(false);
    expect(lacksSubject(['Es una grúa de vapor junto al río'])).toBe(true);
  });

  it('is only announced', () => {
    expect(announcesOnly('Es gibt viele Möglichkeiten, wie man den Hafen erreichen kann')).toBe(true);
    expect(announcesOnly('Es gibt viele Möglichkeiten wie Fähren und Brücken')).toBe(false);
  });

  it('is a sum, whatever is held against it', () => {
    const setting = { language: 'en', around: '' } as const;
    const needsNext = (text: string) =>
      readCompany([text, 'But the harbour will not pay it.'], null, setting)[0]?.after;
    expect(needsNext('A ferry of this class costs $12 million in Norway.')).toBe(false);
    expect(needsNext('A ferry of this class is built in Norway.')).toBe(true);
  });
});
