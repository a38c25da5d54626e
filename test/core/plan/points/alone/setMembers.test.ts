import { describe, expect, it } from 'vitest';
import { isMemberOfUnnamed } from '../../../../../src/core/plan/points/alone/setMembers.js';

describe('a subject that is a member of a set named before', () => {
  it.each([
    ['en', 'The two methods differ in price'],
    ['en', 'Both work without a licence'],
    ['en', 'Other devices count the boats at night'],
    ['en', 'The most obvious one is that ferries need a pilot'],
    ['es', 'Las dos ciudades quieren el puente'],
    ['es', 'Se incluyen en la lista otras ciudades del sur'],
    ['es', 'Otros puertos siguieron el ejemplo'],
    ['es', 'El más antiguo es de madera'],
    ['fr', 'Les deux ports refusent la taxe'],
    ['fr', 'D’autres pays ont suivi, notamment la Norvège'],
    ['fr', 'La plus ancienne est en bois'],
    ['de', 'Die beiden Häfen lehnen die Steuer ab'],
    ['de', 'Andere Häfen zogen nach'],
    ['de', 'Der älteste ist aus Holz'],
  ])('%s: %s', (language, text) => {
    expect(isMemberOfUnnamed(text, language)).toBe(true);
  });

  it.each([
    ['en', 'The two banks of the river are joined by a ferry'],
    ['en', 'Both the harbour and the town want the bridge'],
    ['en', 'The two ports, one in the north and one in the south, close in winter'],
    ['en', 'Other than ferries, nothing crosses the river'],
    ['en', 'The most obvious reason is the price'],
    ['es', 'Los dos puertos del norte cierran en invierno'],
    ['es', 'Otra vez cerraron el puerto'],
    ['fr', 'Les deux rives du fleuve sont reliées par un bac'],
    ['de', 'Die beiden Ufer der Elbe verbindet eine Fähre'],
    ['de', 'Die beiden Straßen am Hafen bleiben gesperrt'],
    ['de', 'Andere Häfen als Hamburg wachsen'],
  ])('near miss, %s: %s', (language, text) => {
    expect(isMemberOfUnnamed(text, language)).toBe(false);
  });
});
