import { describe, expect, it } from 'vitest';
import { listMissing } from '../../../src/core/edit/listMissing.js';
import { makeSlide, words } from '../../support/decks.js';

const shelter = makeSlide('points', { title: null, items: [words('A shelter was built last')] }, { id: 'points-b' });
const cost = ['What it cost', '310 euros', 'No second boat'];

describe('what a plan lacks of what the presenter worked on', () => {
  it('is the words of each edited slide that is gone', () => {
    expect(listMissing([shelter], { slides: { 'points-c': { was: cost, seconds: 90 } } }, null)).toEqual(cost);
  });

  it('is known from the earlier build where the edit does not say it', () => {
    const known = { slides: [{ id: 'points-c', kind: 'points', section: null, words: cost, notes: [] }] } as const;
    expect(listMissing([shelter], { slides: { 'points-c': { notes: 'Smile.' } } }, known)).toEqual(cost);
  });

  it('is nothing of a hidden slide, of one that is there, and of one that only has another id', () => {
    const was = ['A shelter was built last'];
    const slides = { 'points-c': { was: cost, hide: true }, 'points-b': { was, seconds: 5 } };
    expect(listMissing([shelter], { slides }, null)).toEqual([]);
    expect(listMissing([shelter], { slides: { 'points-z': { was, seconds: 5 } } }, null)).toEqual([]);
    expect(listMissing([shelter], null, null)).toEqual([]);
  });
});
