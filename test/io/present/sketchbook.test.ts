import { expect, it } from 'vitest';
import { Sketchbook } from '../../../src/io/present/sketchbook.js';

const ink = (mark: string, x: number | null, id = 's1') => ({
  lectern: 'ink' as const,
  id,
  mark,
  stroke: x === null ? null : [[x, 0] as [number, number]],
});

it('keeps what another window drew when one tells late of its own stroke', () => {
  const book = new Sketchbook();
  for (const message of [ink('speaker-1', 1), ink('deck-1', 5), ink('speaker-1', 2)]) book.keep(message);
  expect(book.list()).toEqual([ink('speaker-1', 2), ink('deck-1', 5)]);
});

it('does not bring back what was rubbed out', () => {
  const book = new Sketchbook();
  for (const message of [ink('a-1', 1), ink('b-1', 1), ink('a-1', null), ink('a-1', 2)]) book.keep(message);
  expect(book.list()).toEqual([ink('b-1', 1)]);
});

it('forgets the oldest strokes and slides first, and stays small', () => {
  const book = new Sketchbook();
  for (let at = 0; at < 2000; at += 1) book.keep(ink(`a-${at}`, at));
  expect(book.list()).toHaveLength(500);
  expect(book.list().at(-1)).toEqual(ink('a-1999', 1999));
  for (let at = 0; at < 300; at += 1) book.keep(ink('a-1', at, `slide-${at}`));
  expect(book.list()).toHaveLength(200);
  expect(book.list().at(-1)).toEqual(ink('a-1', 299, 'slide-299'));
});
