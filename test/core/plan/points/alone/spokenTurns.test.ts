import { describe, expect, it } from 'vitest';
import { isSpokenTurn } from '../../../../../src/core/plan/points/alone/spokenTurns.js';

describe('talk that only keeps going', () => {
  it.each([
    'I was just like, “Oh, the ferry is gone.”',
    'My aunt was always like “Take the bus.”',
    'Just talking a mile a minute',
    'Yeah, you’re absolutely right about the ferry',
    'Just keep on finding ways to miss the boat, and wait',
    'There’s certain boats – there was one I used to take',
    'I just really just took the bus or whatever',
  ])('%s', (text) => {
    expect(isSpokenTurn(text)).toBe(true);
  });

  it.each([
    'The ferry is like a bus on water',
    'It is just like the old ferry, which had “Star” on its bow',
    'Just talking about ferries is cheap, building them is not',
    'There’s a certain charm to ferries',
  ])('near miss: %s', (text) => {
    expect(isSpokenTurn(text)).toBe(false);
  });
});
