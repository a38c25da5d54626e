import { expect, it } from 'vitest';
import { unifyRadicals } from '../../../../src/core/read/pdf/unifyRadicals.js';

it('names characters where a PDF names the radicals of the same shape', () => {
  expect(unifyRadicals('⼀般化学⽅程式，⻓⻛与⻢⻋')).toBe('一般化学方程式，长风与马车');
  expect(unifyRadicals('方子 ﬁ ² ⺮')).toBe('方子 ﬁ ² ⺮');
});
