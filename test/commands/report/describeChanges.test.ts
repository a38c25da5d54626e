import { expect, it } from 'vitest';
import { describeChanges, type ToldChange } from '../../../src/commands/report/describeChanges.js';

const told = (change: ToldChange['change'], ...ids: string[]): ToldChange[] =>
  ids.map((id) => ({ change, id, title: null }));

it('says in one line what a rebuild has changed', () => {
  expect(describeChanges([])).toBeNull();
  expect(describeChanges(told('changed', 'tolls'))).toBe('1 slide changed: ~tolls');
  expect(
    describeChanges([...told('gone', 'ferry'), ...told('changed', 'tolls', 'locks'), ...told('new', 'dues')]),
  ).toBe('2 slides changed, 1 new, 1 gone: ~tolls ~locks +dues −ferry');
});

it('names no more slides than are read, or than there is room for', () => {
  const many = told('new', 'a', 'b', 'c', 'd', 'e');
  expect(describeChanges(many)).toBe('5 slides new: +a +b +c +d …');
  expect(describeChanges(many, 22)).toBe('5 slides new: +a +b …');
});
