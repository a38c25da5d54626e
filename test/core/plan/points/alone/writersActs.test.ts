import { describe, expect, it } from 'vitest';
import { tellsWritersAct } from '../../../../../src/core/plan/points/alone/writersActs.js';

describe('an act of the writer', () => {
  it.each([
    ['en', 'I try to open the harbour map, but nothing is happening'],
    ['en', 'Now I need to clear the deck and start again'],
    ['en', 'We have a problem'],
    ['en', 'Our terminal is still open'],
    ['en', 'When I got home, I opened the box'],
    ['es', 'Voy a abrir el mapa del puerto'],
    ['es', 'Entonces fui al puerto con mi hermana'],
    ['fr', 'J’ai ouvert la carte du port'],
    ['fr', 'Je clique sur la carte du port'],
    ['de', 'Dann ging ich in den Hafen'],
    ['de', 'Ich klicke auf die Karte des Hafens'],
  ])('%s: %s', (language, text) => {
    expect(tellsWritersAct(text, language)).toBe(true);
  });

  it.each([
    ['en', 'I built 10 ferries, most of which sank'],
    ['en', 'I think the harbour is too small'],
    ['en', 'I found that ferries run late in winter'],
    ['en', 'I left the post because the harbour closed'],
    ['en', 'We charge a fee for every boat'],
    ['en', 'For Omani ports, the ferry opens in May'],
    ['en', 'I can recommend the night ferry'],
    ['es', 'Fui el primero que cruzó 3 veces el río'],
    ['fr', 'J’ai compris que le port ferme en hiver'],
    ['de', 'Ich denke, der Hafen ist zu klein'],
    ['de', 'Ich ging, weil der Hafen geschlossen war'],
  ])('near miss, %s: %s', (language, text) => {
    expect(tellsWritersAct(text, language)).toBe(false);
  });
});
