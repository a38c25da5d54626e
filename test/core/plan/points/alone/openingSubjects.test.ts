import { describe, expect, it } from 'vitest';
import { hasLonePronoun } from '../../../../../src/core/plan/points/alone/pronouns.js';

describe('what an English sentence opens with, and pronouns behind it', () => {
  it.each([
    'Holm had said as she closed her case that the bridge was safe',
    'Hannah was the first pilot who wrote a book about her work',
    'Sailors did not choose the captain; they chose his brother',
    'People want to know that there is somebody they can call',
    'Ida and Nils are in their boat',
    'Ida told the sailors that they would be late',
    'Learning by doing is as much about sailing as it is about patience',
    'Bergen, for example, claims that its ferries burn no oil',
    'We buried our “sea chest” in the sand, and nobody knows where it is',
  ])('%s', (text) => {
    expect(hasLonePronoun(text)).toBe(false);
  });

  it.each([
    'Goats on the island before they were brought to the mainland',
    'Test it before you sail with your crew',
    'Use their photo and their name on the ticket',
    'Known for long voyages, he was calm in a storm',
    'Ida tells me that the boat is old, and they were stuck on the other side',
    'Ida told me that the boat was old, and they were stuck on the other side',
  ])('not in: %s', (text) => {
    expect(hasLonePronoun(text)).toBe(true);
  });
});
