import { describe, expect, it } from 'vitest';
import { givesName, pairsWith } from '../../../../../src/core/plan/points/neighbours/couples.js';
import { stepsInto } from '../../../../../src/core/plan/points/neighbours/givens.js';

describe('sentences that are half of a couple', () => {
  it.each([
    ['One board wants a second pier.', 'The other would rather close the first.'],
    ['Una orilla tiene dos faros.', 'La otra no tiene ninguno.'],
    ['L’une des rives a deux phares.', 'L’autre n’en a aucun.'],
    ['Das eine Ufer hat zwei Leuchtfeuer.', 'Das andere hat keines.'],
    ['The board rests its plan on two claims.', 'The first is that the river rises.'],
    ['Hay dos maneras de atar un barco.', 'La primera es con un cabo largo.'],
    ['You do not have to paint the whole boat.', 'It is enough to seal the keel.'],
    ['Ihr müsst das Boot nicht ganz streichen.', 'Es reicht, wenn ihr den Kiel abdichtet.'],
    ['No hace falta pintar el barco entero.', 'Basta con sellar la quilla.'],
    ['For half a century, the board had five members.', 'Since 1990, it has had six.'],
    ['Durante medio siglo, el consejo tuvo cinco miembros.', 'Desde 1990 son seis.'],
  ])('%s — %s', (text, next) => {
    expect(pairsWith(text, next)).toBe(true);
  });

  it.each([
    ['One ferry an hour is enough for the town.', 'The captain lives at the pier.'],
    ['The board has bought two ferries.', 'They cross the bay in an hour.'],
    ['You have to paint the whole boat.', 'It is enough for one summer.'],
    ['For half a century, the board had five members.', 'They met at the pier.'],
    ['For the captain, the board is too large.', 'Since 1990, it has had six members.'],
  ])('not %s — %s', (text, next) => {
    expect(pairsWith(text, next)).toBe(false);
  });

  it('gives a name, and says what of it in the next', () => {
    expect(
      givesName('The first kind of rope is called spring line.', 'A spring line keeps the boat in its place.'),
    ).toBe(true);
    expect(givesName('The first kind of rope is called spring line.', 'It keeps the boat in its place.')).toBe(false);
  });

  it('steps into what the one before has brought up', () => {
    expect(stepsInto('On the tag it says how old the rope is.', 'Look at the tag that comes with each rope.')).toBe(
      true,
    );
    expect(stepsInto('On the tag it says how old the rope is.', 'Look at each rope with care.')).toBe(false);
    expect(stepsInto('Auf dem Schild steht das Alter.', 'Jedes Tau hat ein Schild.')).toBe(true);
  });
});
