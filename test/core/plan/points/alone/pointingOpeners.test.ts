import { describe, expect, it } from 'vitest';
import { pointsBackByOpener } from '../../../../../src/core/plan/points/alone/pointingOpeners.js';

describe('sentences that open by pointing back', () => {
  it.each([
    ['en', 'To which some captains may reply that the tide is early'],
    ['en', 'Ours is painted red and has a second mast'],
    ['en', 'The answer, the pilot suggests, is a second light at the pier'],
    ['en', 'We are not afraid of the fog at the river mouth — they are'],
    ['en', 'The aforementioned ferry was sold to a yard'],
    ['es', 'La mía es azul y tiene dos mástiles'],
    ['es', 'A pesar de todo, el capitán llegó a tiempo al puerto'],
    ['es', 'Aquí cometí mi primer error con las velas'],
    ['es', 'Después limpiaba la cubierta con agua de mar'],
    ['es', 'Para cargar dichas cajas hace falta una grúa'],
    ['es', 'Por ejemplo un cabo, una boya o un ancla vieja'],
    ['es', 'El puerto cierra en invierno y la citada escuela también'],
    ['fr', 'À laquelle les pêcheurs ont répondu par une grève'],
    ['fr', 'Malgré tout, le bac est parti à midi'],
    ['fr', 'Le directeur de ladite compagnie habite au port'],
    ['fr', 'Ici, le courant est plus fort qu’en mer'],
    ['de', 'Daneben solltet ihr jeden Tag die Leinen prüfen'],
    ['de', 'Wobei die Fähre nur im Sommer fährt'],
    ['de', 'Zum Beispiel ein Anker, eine Boje oder altes Tau'],
    ['de', 'Die Antwort lautet: ein zweites Feuer an der Mole'],
  ])('%s: %s', (language, text) => {
    expect(pointsBackByOpener(text, language)).toBe(true);
  });

  it.each([
    ['en', 'To reach the pier one needs an hour'],
    ['en', 'Mine workers crossed the bay by ferry'],
    ['en', 'The captain said nothing about the fog'],
    ['en', 'The answer to the second question is a light'],
    ['es', 'Aquí en Bergen los barcos salen a las seis'],
    ['es', 'Después de la tormenta el puerto quedó cerrado'],
    ['es', 'El capitán ha dicho que mañana no hay barco'],
    ['es', 'Las cajas son pesadas, y dichas cajas llenan el muelle'],
    ['es', 'La escuela del puerto cerró, y la citada escuela era la única'],
    ['es', 'Por ejemplo, el barco de las seis va vacío'],
    ['fr', 'D’ici 2030, le port aura trois bacs de plus'],
    ['fr', 'Là où le courant est fort, les bacs attendent'],
    ['de', 'Zum Beispiel fährt die Fähre im Winter nicht'],
    ['de', 'Die Antwort auf die zweite Frage steht im Logbuch'],
  ])('%s, not: %s', (language, text) => {
    expect(pointsBackByOpener(text, language)).toBe(false);
  });
});
