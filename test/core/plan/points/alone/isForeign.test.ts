import { describe, expect, it } from 'vitest';
import { isForeign } from '../../../../../src/core/plan/points/alone/isForeign.js';

describe('English words in an article of another language', () => {
  it.each([
    ['fr', 'The harbour has moved mountains and the ferries are back'],
    ['de', 'They will open the bridge with a concert'],
    ['es', 'Hopefully the ferries will stop and the town is quiet'],
  ])('%s: %s', (language, text) => {
    expect(isForeign(text, language)).toBe(true);
  });

  it.each([
    ['fr', 'Le projet The River and the Sea commence en mai'],
    ['de', 'Das Motto „The river is ours and will stay“ hängt im Hafen'],
    ['es', 'El puerto se llama The Harbour of the North'],
    ['en', 'The harbour has moved mountains and the ferries are back'],
    ['zh-Hans', 'The harbour has moved mountains and the ferries are back'],
  ])('near miss, %s: %s', (language, text) => {
    expect(isForeign(text, language)).toBe(false);
  });
});
