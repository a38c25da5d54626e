import { findAll } from '../findAll.js';
import { remember } from '../remember.js';

/** How often each trait of a text (see {@link profileOf}) occurs in it. */
export type Profile = ReadonlyMap<string, number>;

/** Letters and digits of scripts that are written with spaces, and runs of all others. */
const RUNS = /(?<other>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+)|[\p{L}\p{N}\p{M}]+/gu;

/**
 * The traits by which texts are told alike: pairs of characters where words are not parted by spaces, else the triples
 * of each word with its ends, so that an ending or a typing error changes few of them. Marks, width and case do not count.
 */
export function profileOf(texts: readonly string[]): Profile {
  return profileText(texts.join('\n'));
}

const profileText: (text: string) => Profile = remember((text) => {
  const found = new Map<string, number>();
  for (const { 0: run, groups } of findAll(text.normalize('NFKC').toLowerCase(), RUNS)) {
    const characters = groups?.other === undefined ? `_${run}_` : run;
    const length = groups?.other === undefined ? 3 : Math.min(2, run.length);
    for (let at = 0; at + length <= characters.length; at += 1) {
      const trait = characters.slice(at, at + length);
      found.set(trait, (found.get(trait) ?? 0) + 1);
    }
  }
  return found;
});

/** What each trait is worth: the fewer of the texts have it, the more. */
export function weighTraits(profiles: readonly Profile[]): (trait: string) => number {
  const spread = new Map<string, number>();
  for (const profile of profiles) for (const trait of profile.keys()) spread.set(trait, (spread.get(trait) ?? 0) + 1);
  return (trait) => Math.log(1 + profiles.length / (spread.get(trait) ?? 1));
}

/** How alike two texts are, from 0 to 1: the weighted Dice coefficient of their traits. 0 where either has none. */
export function compareProfiles(one: Profile, other: Profile, weigh: (trait: string) => number): number {
  let shared = 0;
  for (const [trait, count] of one) shared += Math.min(count, other.get(trait) ?? 0) * weigh(trait);
  const whole = sum(one, weigh) + sum(other, weigh);
  return whole === 0 ? 0 : (2 * shared) / whole;
}

function sum(profile: Profile, weigh: (trait: string) => number): number {
  let total = 0;
  for (const [trait, count] of profile) total += count * weigh(trait);
  return total;
}
