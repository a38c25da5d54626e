import { expect } from 'vitest';

/** So many times as long: what grows with the square takes 64 times as long, what grows with the length eight times. */
const TIMES = 8;
/** In milliseconds: less is mostly noise. */
const LEAST = 20;

/**
 * Expects work to take time as its length: a long input takes as many times a short one's as it is longer, by the same
 * machine's processor in the same run, with room for what collecting garbage adds. How fast the machine is says nothing.
 *
 * @param work does it for an input of so many units
 * @param length of the long input, in units
 */
export async function expectLinear(work: (length: number) => unknown, length: number): Promise<void> {
  const short = Math.ceil(length / TIMES);
  await work(short);
  const before = await measure(() => work(short));
  const long = await measure(() => work(length));
  expect(long / Math.max(before, LEAST)).toBeLessThan((TIMES * TIMES) / 2);
}

async function measure(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return process.cpuUsage(start).user / 1000;
}
