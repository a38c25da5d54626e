import { describe, expect, it } from 'vitest';
import { recogniseQuestions } from '../../../../src/core/plan/recognise/recogniseQuestions.js';
import { bodies, passagesOf } from '../../../support/passages.js';

const find = async (text: string, format: 'txt' | 'md' = 'txt') =>
  (bodies(recogniseQuestions(await passagesOf(text, format), [])) as { title: string; items: string[] }[]).map(
    ({ title, items }) => [title, items],
  );

it.each([
  ['Chinese', '“怎麼去渡口？”\n他走了兩個小時才到渡口的圖書館。\n“誰來開門？”\n館長拿著鑰匙在門口等了一夜。'],
  [
    'English',
    '“Who has the keys?”\nThe ferryman walked for two hours to the harbour library.\n“And who opens?”\nThe librarian waited at the door all night.',
  ],
  [
    'German',
    '„Wer hat die Schlüssel?“\nDer Fährmann ging zwei Stunden zur Bibliothek am Hafen.\n„Wer macht auf?“\nDie Leiterin wartete die ganze Nacht an der Tür.',
  ],
])('what somebody in a story asks is no topic: %s', async (_, text) => {
  expect(await find(text)).toEqual([]);
});

describe('questions and answers', () => {
  it.each([
    [
      'Chinese, marked',
      '問：圖書館為什麼在晚上開門？\n答：因為鄰居們白天都要上班。晚上的讀者比白天多兩倍。',
      [['圖書館為什麼在晚上開門？', ['因為鄰居們白天都要上班', '晚上的讀者比白天多兩倍']]],
    ],
    [
      'English, marked and numbered',
      'Q1: Why does the library open at night?\nA1: The neighbours work during the day.\nQ2: Who keeps the keys?\nA2: Two volunteers keep the keys in turn.',
      [
        ['Why does the library open at night?', ['The neighbours work during the day']],
        ['Who keeps the keys?', ['Two volunteers keep the keys in turn']],
      ],
    ],
    [
      'Spanish, unmarked',
      '¿Por qué abre de noche la biblioteca?\nLos vecinos trabajan durante el día.\n¿Quién guarda las llaves?\nDos voluntarios guardan las llaves por turnos.',
      [
        ['¿Por qué abre de noche la biblioteca?', ['Los vecinos trabajan durante el día']],
        ['¿Quién guarda las llaves?', ['Dos voluntarios guardan las llaves por turnos']],
      ],
    ],
    [
      'German, marked',
      'Frage: Warum öffnet die Bücherei am Abend?\nAntwort: Die Nachbarn arbeiten am Tag.',
      [['Warum öffnet die Bücherei am Abend?', ['Die Nachbarn arbeiten am Tag']]],
    ],
  ])('%s', async (_, text, wanted) => {
    expect(await find(text)).toEqual(wanted);
  });

  it.each([
    ['a single question that nobody marked', '圖書館為什麼在晚上開門？\n鄰居們白天都要上班，晚上才有時間。'],
    [
      'questions inside a paragraph',
      'Who opens it? Nobody knows. Who closes it? Everybody does.\nAnother line stands here.',
    ],
    ['questions without answers', 'Why does the library open at night?\nWho keeps the keys?\nWhere are they kept?'],
    ['a question that points elsewhere', 'Q: Is this the reason?\nA: The neighbours work during the day.'],
  ])('not %s', async (_, text) => {
    expect(await find(text)).toEqual([]);
  });
});
