import { describe, expect, it } from 'vitest';
import { isLatinStatement } from '../../../../../src/core/plan/points/clauses/subjects.js';
import { isSubordinate, lacksMainClause } from '../../../../../src/core/plan/points/clauses/subordinate.js';

describe('a subordinate clause', () => {
  it.each([
    'die die Bewegungen der Gäste nachvollziehen kann',
    'die sich die Städte nur von den Bürgern geben lassen können',
    'in dem die Züge gewartet werden',
    'dass wir die Leute nach Hause schicken',
    'weil der Zug zu spät kam',
    'que es el lugar donde se concentran las bases',
    'qui est fermée depuis mars',
    'which nobody had expected',
    'de la misma forma que los trenes le han dado a cualquiera un asiento',
    'tout comme les trains donnent une place à chacun',
  ])('is one: %s', (clause) => {
    expect(isSubordinate(clause)).toBe(true);
  });

  it.each([
    'die Lage ist ernst',
    'die Zahl der Fälle wird höher geschätzt',
    'der Zug kann morgen wieder fahren',
    'das Museum hat geöffnet',
    'la gare est fermée',
    'the station was closed',
    'el tren llega tarde',
  ])('is none: %s', (clause) => {
    expect(isSubordinate(clause)).toBe(false);
  });

  it('needs a main clause behind it', () => {
    expect(lacksMainClause(['Dass wir die Leute nach Hause schicken'])).toBe(true);
    expect(lacksMainClause(['Dass wir die Leute nach Hause schicken', 'liegt an den Zahlen'])).toBe(false);
  });

  it('needs one behind words that only lead in, too', () => {
    expect(lacksMainClause(['Hoy con la ventaja de que las escuelas ayudan', 'además de la ayuda del puerto'])).toBe(
      true,
    );
    expect(lacksMainClause(['Hoy con la ventaja de que las escuelas ayudan', 'los barcos salen llenos'])).toBe(false);
    expect(lacksMainClause(['With the help that the port gives', 'ferries run at night'])).toBe(false);
  });

  it('gives an apposition no verb', () => {
    expect(isLatinStatement('la lengua de tierra que es el lugar de las bases')).toBe(false);
    expect(isLatinStatement('la península es el lugar de las bases')).toBe(true);
  });
});
