import { describe, expect, it } from 'vitest';
import { opensWithExpletive, withoutExpletives } from '../../../../../src/core/plan/points/alone/expletives.js';

describe('pronouns that stand for nothing', () => {
  it.each([
    ['en', 'It takes four hours to cross the bay by rowing boat'],
    ['en', 'It is crucial to keep the ropes dry in winter'],
    ['en', 'It’s very difficult to run a ferry if the harbour freezes'],
    ['en', 'It is, of course, possible to row across'],
    ['en', 'It was also decided that the pilots would work at night'],
    ['en', 'It was in 1990 that the bridge was opened'],
    ['en', 'It was Ida Holm who drew the first plan of the harbour'],
    ['en', 'It began to feel like we only built boats for ourselves'],
    ['de', 'Es gibt in der Bucht vierzig Fähren'],
    ['de', 'Es sind rund 400 Boote und Schlepper betroffen, die nicht mehr auslaufen dürfen'],
    ['de', 'Es wurden zwei Brücken über den Sund gebaut'],
    ['de', 'Es wurde ein neuer Kran aufgestellt'],
    ['de', 'Es kam in der Nacht zu einem Brand im Hafen'],
    ['de', 'Es wird immer wieder Stürme geben, in denen keine Fähre fährt'],
    ['de', 'Es war gefährlich, ohne Lotsen in den Hafen zu fahren'],
    ['de', 'Es genügt, ein wenig Wasser in das Mehl zu geben'],
    ['fr', 'Ce n’est pas le prix qui compte, mais la farine'],
    ['fr', 'Il vaut mieux attendre la marée haute'],
    ['fr', 'Il était interdit de pêcher dans le port'],
    ['fr', 'C’est au printemps 1990 que la ville a ouvert son pont'],
  ])('%s: %s', (language, text) => {
    expect(opensWithExpletive(text, language)).toBe(true);
  });

  it.each([
    ['en', 'It is easy to use in the field'],
    ['en', 'It is so old that nobody repairs the engine'],
    ['en', 'It is designed to carry forty cars'],
    ['en', 'It takes the train to the harbour'],
    ['en', 'It is a ferry that crosses the bay at night'],
    ['en', 'It looks like a whale'],
    ['de', 'Es sind Boote, die seit Jahren im Hafen liegen'],
    ['de', 'Es wird seit vielen Jahren als Lager benutzt'],
    ['de', 'Es wurden keine Lieder über sie geschrieben'],
    ['de', 'Es wurde eine Woche später gefunden'],
    ['de', 'Es ist so alt, dass niemand den Motor repariert'],
    ['fr', 'Il est capable de porter quarante voitures'],
    ['fr', 'Ce n’est pas la même chose que le temps des marées'],
    ['fr', 'C’est ainsi que le port a fermé'],
    ['fr', 'C’est dans ce port que la flotte passe l’hiver'],
    ['es', 'Es capaz de llevar cuarenta coches'],
  ])('not in %s: %s', (language, text) => {
    expect(opensWithExpletive(text, language)).toBe(false);
  });

  it('takes such pronouns out wherever they stand', () => {
    expect(withoutExpletives('The town made it easy for the crew to land')).not.toContain('it easy');
    expect(withoutExpletives('The town sold it to the crew')).toContain('sold it');
  });
});
