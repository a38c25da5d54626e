import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../support/read.js';

const kept = async (...lines: string[]): Promise<string[]> => wordsOf((await clean(lines.join('\n\n'))).blocks);
const JA = '通りの店は早く閉まるが、パン屋の灯りだけは夜更けまで消えない。';
const EN = 'The oven is lit at four, and whoever comes home late finds warm bread and a light.';

describe('notes that were copied into a sentence', () => {
  it('go, and the list of them below the text, too', async () => {
    expect(
      await kept(
        '窯は朝の四時に火が入る[1]冬は三時半に火が入る家もある。。遅く帰る人は香りで気づく。',
        JA,
        'パンは一日に百個ほど焼く[2]祭りの前の … Continue reading。',
        JA,
        '脚注',
        '脚注',
        '↑1',
        '冬は三時半に火が入る家もある。',
        '↑2',
        '祭りの前の日には三百個を超えることがある。',
      ),
    ).toEqual(['窯は朝の四時に火が入る。遅く帰る人は香りで気づく。', JA, 'パンは一日に百個ほど焼く。', JA]);
    expect(
      await kept(
        'The mill turns at night[1]The town allowed it in May. and rests by day.',
        EN,
        EN,
        'Notes on bread',
        EN,
        'Footnotes',
        '[1] The town allowed it in May.',
      ),
    ).toEqual(['The mill turns at night and rests by day.', EN, EN, 'Notes on bread', EN]);
  });

  it.each([
    ['a number without the note behind it', ['Bread[1] is warm.', EN, 'Notes', '[1] The town allowed it in May.']],
    [
      'a bracket with other words behind it',
      [`See [2] for what the town allowed. ${EN}`, EN, '↑2', 'The town is old.'],
    ],
  ])('are not %s', async (_, lines) => {
    expect((await kept(...lines))[0]).toBe(lines[0]);
  });
});
