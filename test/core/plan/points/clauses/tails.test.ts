import { describe, expect, it } from 'vitest';
import { isTail } from '../../../../../src/core/plan/points/clauses/tails.js';

const split = (text: string): [string[], string[]] => {
  const [kept = '', dropped = ''] = text.split(' | ');
  return [kept.split(', '), dropped.split(', ')];
};

describe('what a Latin sentence may do without at its end', () => {
  it.each([
    'The ferry company sold four of its six boats last winter | because nobody crossed the bay at night',
    'El puerto recibió en marzo a los últimos remolcadores | que pertenecían a una empresa noruega',
    'La ciudad compró doce transbordadores de segunda mano | entre ellos dos de vapor',
    'El museo abrirá sus salas nuevas en el mes de octubre | aprovechando la reforma de la vieja aduana',
    'Les dockers ont bloqué trois des quatre quais du port | qui appartiennent à la région',
    'La mairie a fermé le pont pendant toute la semaine | car les câbles étaient usés',
    'Le canal relie deux bassins de la ville haute | creusés par la compagnie du gaz',
    'La capitanía encontró cuarenta barcos que no tenían dueño | “lo que dificulta el control del puerto”, explicó la capitana',
    'Ida Holm entró en la compañía del puerto en 1916 | “pasó por tres barcos hasta su retiro”, escribe Nils Berg en su libro',
    'Der Hafen verlor im Winter die Hälfte seiner Schiffe | weil das Eis nicht taute',
    'Die Stadt baut bis zum Sommer drei neue Anleger | darunter einen für Rollstühle',
  ])('%s', (text) => {
    expect(isTail(...split(text))).toBe(true);
  });

  it.each([
    [
      'a limit among what would go',
      'The ferry company sold four of its boats | because it had to, but only the old ones',
    ],
    [
      'what somebody sets against it',
      'La capitanía encontró cuarenta barcos que no tenían dueño | “pero solo en invierno”, explicó la capitana',
    ],
    [
      'the rest of somebody’s words',
      'La capitana dijo que el puerto está vacío en invierno | “lo que alegra a todos”, según Nils Berg',
    ],
    [
      'quoted words of nobody',
      'La capitanía encontró cuarenta barcos que no tenían dueño | “lo que dificulta el control”',
    ],
    [
      'the cause that a word before it announces',
      'Die Stadt baut die neuen Anleger nur deshalb | weil das Land sie bezahlt',
    ],
    ['a denial and its reason', 'The town did not close the bridge over the river | because it was old'],
    ['what somebody says', 'El alcalde aseguró el lunes en una rueda de prensa | que el puente cerrará'],
    [
      'the rest of a subject',
      'El Ministerio de Tecnología y el Instituto Meteorológico | así como varias empresas, han cerrado sus sitios',
    ],
    [
      'the same of a participle',
      'La creación de una mesa de trabajo en la aduana | conformada por doce expertos, ha permitido abrirla',
    ],
    [
      'a place, and a verb that only says which',
      'Desde las primeras llegadas de remolcadores que abrieron talleres | que hoy siguen',
    ],
    ['what is spelled out', 'Los remolcadores llevan una grúa en la proa, es decir | que levantan piedras'],
    ['a condition', 'The bridge opens for the ferries every hour | unless there is ice'],
  ])('not %s', (_, text) => {
    expect(isTail(...split(text))).toBe(false);
  });
});
