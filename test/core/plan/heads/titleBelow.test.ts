import { expect, it } from 'vitest';
import type { Language } from '../../../../src/core/model.js';
import { titleBelow } from '../../../../src/core/plan/heads/titleBelow.js';
import { traceSlice } from '../../../../src/core/trace.js';

const title = (language: Language, ...heads: string[]): string | null =>
  titleBelow(
    heads.map((head) => traceSlice(head, 0, head.length)),
    language,
  )?.text ?? null;

it.each<[Language, readonly string[], string]>([
  ['zh-Hant', ['讀者會議', '進行方式'], '讀者會議 · 進行方式'],
  ['zh-Hans', ['夜间值班', '交接', '注意事项'], '交接 · 注意事项'],
  ['ja', ['夜行列車', 'メリット'], '夜行列車 · メリット'],
  ['ko', ['야간 열차', '장점'], '야간 열차 · 장점'],
  ['en', ['Night trains', 'Drawbacks'], 'Night trains · Drawbacks'],
  ['es', ['Trenes nocturnos', 'Ventajas'], 'Trenes nocturnos · Ventajas'],
])('names what a title is of: %s', (language, heads, expected) => {
  expect(title(language, ...heads)).toBe(expected);
});

it.each<[Language, readonly string[], string]>([
  ['zh-Hant', ['讀者會議', '多久要開一次讀者會議？'], '多久要開一次讀者會議？'],
  ['zh-Hant', ['讀者會議', '讀者會議的好處'], '讀者會議的好處'],
  ['en', ['Night trains', 'The desk stays open until the last ferry'], 'The desk stays open until the last ferry'],
  ['en', ['Results', 'Drawbacks'], 'Drawbacks'],
])('leaves alone what says it itself: %s %s', (language, heads, expected) => {
  expect(title(language, ...heads)).toBe(expected);
});

it('has none where what is above is a text, an example or leans on something else', () => {
  expect(
    title('en', 'The desk stays open until the last ferry has left the harbour, and it is never empty.'),
  ).toBeNull();
  expect(title('zh-Hant', '例如北岸的渡口')).toBeNull();
  expect(title('en', 'This is why')).toBeNull();
  expect(title('en')).toBeNull();
});
