import { describe, expect, it } from 'vitest';
import { withoutCataphora } from '../../../../../src/core/plan/points/alone/cataphora.js';
import { lacksAntecedent } from '../../../../../src/core/plan/points/alone/lonePronouns.js';
import { hasLonePronoun, opensWithPronoun } from '../../../../../src/core/plan/points/alone/pronouns.js';

describe('pronouns that stand for what is named behind them', () => {
  it.each([
    'In addition to their twelve ferries, the northern ports have two bridges',
    'While looking for their anchor, a couple from Bergen found a chest of coins',
    'To keep them warm, each passenger was wrapped in an old sail',
    'Despite its size, the ferry needs only two sailors',
    'In her book about the fjord, Holm describes forty landing stages',
    'When she was nineteen, Ida Holm drew a plan of the harbour',
  ])('%s', (text) => {
    expect(hasLonePronoun(text)).toBe(false);
  });

  it.each([
    'Rowing behind her, Holm saw the first ice of the year',
    'In his view, Bergen has too many ferries',
    'In their opinion, the ports have too many ferries',
    'In meeting them, the town has a chance to save the ferry',
    'On its shores, the town keeps forty boats',
    'After his speech, they opened the bridge',
  ])('not in: %s', (text) => {
    expect(hasLonePronoun(text)).toBe(true);
  });

  it.each([
    ['fr', 'Avec ses quarante bateaux, le port est le plus grand du pays'],
    ['fr', 'Dans son rapport, la Cour des comptes parle de quarante bateaux'],
    ['es', 'Con sus cuarenta barcos, el puerto es el mayor del país'],
    ['es', 'En su informe, la Contraloría habla de cuarenta barcos'],
  ])('%s: %s', (language, text) => {
    expect(opensWithPronoun(text, language) || lacksAntecedent(text, language)).toBe(false);
  });

  it.each([
    ['fr', 'Selon leur étude, la marée a changé depuis dix ans'],
    ['fr', 'Dans son port, les bateaux restent tout l’hiver'],
    ['es', 'En su opinión, Bergen tiene demasiados barcos'],
    ['es', 'Por sus barcos, la gente paga mucho dinero'],
  ])('not in %s: %s', (language, text) => {
    expect(opensWithPronoun(text, language) || lacksAntecedent(text, language)).toBe(true);
  });

  it('leaves a lead without a pronoun where it is', () => {
    const text = 'With a late tide, sailors have barely an hour to moor their boats';
    expect(withoutCataphora(text, 'en')).toBe(text);
  });
});
