import { describe, expect, it } from 'vitest';
import { opensByTakingUpInEnglish } from '../../../../../src/core/plan/points/alone/englishOpeners.js';

describe('English sentences that open by taking up what was said', () => {
  it.each([
    'The opposite is true of ferries that cross at night',
    'Neither approach works for a harbour with two piers',
    'Either option will cost the town a new crane',
    'One of the reasons is the price of rope',
    'A second problem is the fog at the river mouth',
    'The next level is where the pilots earn their bread',
    'The other half of the money went to the lighthouse',
    'The rest of the crew stayed behind',
    'The first group sailed north, the second group sailed south',
    'Even then, only half of the boats came back',
    'Unlike the others, the new boat needs no sail',
    'In the second case, the captain has to wait',
    'In both cases, the result was a late ferry',
    'At the other end of the scale are boats of one sail',
    'Returning to our pier, the tide was out by noon',
    'So do the big companies that own the tugs',
    'Equally important is the training of the pilots',
    'It was then that the crew went on strike',
    'The day after, the workers found the gates closed',
    'What happens next is where it becomes difficult',
    'In many cases, they own the boat outright',
    'Although, keep in mind that the tide may turn',
    'Less formal still means that a captain signs',
    'With this approach, a port can halve its costs',
  ])('%s', (text) => {
    expect(opensByTakingUpInEnglish(text)).toBe(true);
  });

  it.each([
    'Either the captain or the mate has to be on deck',
    'Both parents and teachers have to agree',
    'One of the cranes of the northern pier is out of order',
    'The next ferry is at six',
    'The second problem of old harbours is their depth',
    'The rest of the world still sails with coal',
    'The first group to cross the strait was from Bergen',
    'In many cases, harbours own the land around them',
    'Unlike rail, a ferry needs no track',
    'Although the tide is early, the boat waits',
    'So many boats came that the pier was full',
    'Back pain is what most dockers know best',
    'The day after tomorrow is a holiday',
    'More boats than ever cross at night',
  ])('stands alone: %s', (text) => {
    expect(opensByTakingUpInEnglish(text)).toBe(false);
  });
});
