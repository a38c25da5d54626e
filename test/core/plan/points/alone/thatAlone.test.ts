import { describe, expect, it } from 'vitest';
import { hasThatAlone } from '../../../../../src/core/plan/points/alone/thatAlone.js';

describe('a that which stands for nothing on the slide', () => {
  it.each([
    'Running that prints the timetable',
    'Doing that leaves a mess on the pier',
    'If that is not enough, the ferry has a second deck',
    'I stood with you, on that pier',
    'Based on that survey, the town built a bridge',
    'A good example of that is in the old harbour',
    'For ferry companies, that will change once the bridge opens',
    'We are looking forward to that',
    'I don’t like telling people that',
  ])('%s', (text) => {
    expect(hasThatAlone(text)).toBe(true);
  });

  it.each([
    'The survey shows that is rarely the case',
    'The towns that pay for ferries keep them',
    'The town ran a survey, and based on that survey it built a bridge',
    'The ferry is slow, and that is why people drive',
    'The harbour closes in winter so that ships can be mended',
    'It proved once and for all that bridges pay',
    'They agreed on the fact that it was late',
    'If the bridge opens, that is when ferries stop',
    'The harbour office says that it will open in May',
  ])('near miss: %s', (text) => {
    expect(hasThatAlone(text)).toBe(false);
  });
});
