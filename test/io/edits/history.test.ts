import { expect, it } from 'vitest';
import { type Content, History } from '../../../src/io/edits/history.js';

/** Takes a step, and gives what the file is then. */
function step(history: History, way: 'undo' | 'redo', now: Content): Content | string {
  const taken = history.step(way, now);
  if (typeof taken === 'string') return taken;
  taken.move();
  return taken.to;
}

it('goes back and forth over what was written, to a file that was not there', () => {
  const history = new History();
  history.record(null, 'one');
  history.record('one', 'two');
  expect(step(history, 'undo', 'two')).toBe('one');
  expect(step(history, 'undo', 'one')).toBeNull();
  expect(step(history, 'undo', null)).toBe('none');
  expect(step(history, 'redo', null)).toBe('one');
  expect([history.canUndo, history.canRedo]).toEqual([true, true]);
});

it('forgets what was taken back when something else is written', () => {
  const history = new History();
  history.record('one', 'two');
  step(history, 'undo', 'two');
  history.record('one', 'three');
  expect(step(history, 'redo', 'three')).toBe('none');
});

it('goes over nothing that somebody else has written', () => {
  const history = new History();
  history.record('one', 'two');
  expect(step(history, 'undo', 'mine')).toBe('foreign');
  expect(step(history, 'undo', 'two')).toBe('one');
  expect(step(history, 'redo', 'mine')).toBe('foreign');
});

it('counts no step that failed', () => {
  const history = new History();
  history.record('one', 'two');
  history.step('undo', 'two');
  expect(history.canUndo).toBe(true);
});
