import { describe, expect, it } from 'vitest';
import { lacksAntecedent } from '../../../../../src/core/plan/points/alone/lonePronouns.js';

describe('a pronoun with nobody before it', () => {
  it.each([
    ['fr', 'Puis, ils ont classé les gares selon la taille'],
    ['fr', 'Selon leur étude, la gare attire les lecteurs'],
    ['es', 'En su opinión, la estación es cara'],
    ['es', 'Después ellos midieron la sala'],
    ['de', 'Vor ihrem Wechsel hat sie in Wien gearbeitet'],
    ['de', 'Sind sie aber nicht'],
    ['de', 'Manchmal ruht er in einem feuchten Tuch'],
    ['fr', 'Les enseignants mobilisés la vivent comme une menace'],
    ['es', 'Los vecinos lo llaman el puente viejo'],
    ['es', 'Se realizan en verano con sus barcos'],
    ['es', 'Apuntan en verano a sus lectores'],
  ])('is found, %s: %s', (language, text) => {
    expect(lacksAntecedent(text, language)).toBe(true);
  });

  it.each([
    ['fr', 'Les gares ont ouvert leurs salles aux lecteurs'],
    ['fr', 'Paris a perdu ses trains de nuit'],
    ['fr', 'Selon Anna, sa gare est vide'],
    ['es', 'La estación abrió su sala a los lectores'],
    ['es', 'Viena ha perdido sus trenes'],
    ['de', 'Crocs versteht es, sich selbst und seinem Design treu zu bleiben'],
    ['de', 'Manchmal kann es schwer sein, früh zu backen'],
    ['de', 'Für Anna war sein Zug zu spät'],
    ['fr', 'Les marins aident le gouvernement'],
    ['es', 'Los vecinos miran la imagen'],
    ['de', 'Wer liest, vergisst seine Haltestelle'],
    ['de', 'Wie viele Bücher haben Sie gelesen'],
    ['en', 'It is late'],
  ])('is none, %s: %s', (language, text) => {
    expect(lacksAntecedent(text, language)).toBe(false);
  });
});
