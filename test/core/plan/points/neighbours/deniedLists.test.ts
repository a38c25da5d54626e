import { describe, expect, it } from 'vitest';
import { isDeniedList } from '../../../../../src/core/plan/points/neighbours/deniedLists.js';
import { passagesOf } from '../../../../support/passages.js';

const isDenied = async (lead: string): Promise<boolean> => {
  const [first, list] = await passagesOf(
    `${lead}\n\n- Your mother says that she would buy it\n- Your friends join you`,
  );
  return list !== undefined && isDeniedList(list, first ?? null);
};

describe('a list whose lead denies its items', () => {
  it.each([
    'Your plan for the harbour is definitely not proven if',
    'Tu plan no está probado si:',
    'Ton plan n’est pas prouvé si :',
    'Dein Plan ist nicht bewiesen, wenn man ihn nicht prüft:',
    '這些都不能算是證明：',
    '次のことは証拠になりません：',
    '이런 것은 증거가 되지 않습니다:',
  ])('%s', async (lead) => {
    expect(await isDenied(lead)).toBe(true);
  });

  it.each([
    'Your plan for the harbour is proven if',
    'The ferry cannot leave the pier, and that has some downsides:',
    'Your plan is not proven by words.',
    'Tu plan está probado si:',
    'Dein Plan ist bewiesen, wenn:',
    '這些都算是證明：',
    '次のことは証拠になります：',
    '이런 것은 증거가 됩니다:',
  ])('is not behind: %s', async (lead) => {
    expect(await isDenied(lead)).toBe(false);
  });
});
