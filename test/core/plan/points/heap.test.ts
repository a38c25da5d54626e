import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Heap } from '../../../../src/core/plan/points/heap.js';

it('gives back what precedes first, whatever the order it came in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const heap = new Heap<number>((one, other) => one < other);
      for (const number of numbers) heap.push(number);
      const sorted = [...numbers].sort((a, b) => a - b);
      expect(heap.top).toBe(sorted[0]);
      expect(numbers.map(() => heap.pop())).toEqual(sorted);
      expect(heap.pop()).toBeUndefined();
    }),
  );
});
