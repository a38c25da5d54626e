import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const FR = Array.from(
  { length: 8 },
  (_, i) => `Le four de la maison ${i + 2} est allumé à quatre heures, et qui rentre tard trouve du pain chaud.`,
);

describe('what an article refers to', () => {
  it.each([
    'Références académiques',
    'Références bibliographiques',
    'Referencias bibliográficas',
  ])('is none of it: %s', async (head) => {
    const works = ['- Martin, A. (2001). *Le pain.* Paris.', '- Petit, B. (2018). *La nuit.* Lyon.'].join('\n');
    const { blocks } = await clean(['# Le pain', '## La nuit', ...FR, `## ${head}`, works].join('\n\n'), 'md');
    expect(wordsOf(blocks)).toEqual(['Le pain', 'La nuit', ...FR]);
  });

  it('goes with who wrote it and for which address', async () => {
    const last = `${FR[0]} Rédigé par Anne Petit, boulangère à Lyon. Publié sur pain-du-soir.fr.`;
    const { blocks } = await clean([...FR.slice(1), last].join('\n\n'));
    expect(wordsOf(blocks)).toEqual([...FR.slice(1), FR[0]]);
  });

  it('goes where no heading says what it is', async () => {
    const works = [
      'Martin, A. B., Petit, C., & Roux, D. E. (2006). Le pain (1re éd.). Presses du Four.',
      'Petit, C. (2018a). La nuit. Lyon.',
      'Roux, D.E., D’Arc, J.-L., and Martin, A., 1995. Le four la nuit. Revue du pain, 68(6), pp.973–985.',
    ];
    const { blocks } = await clean([...FR, ...works].join('\n\n'));
    expect(wordsOf(blocks)).toEqual(FR);
    const said = 'Martin, boulanger, dit en 2006 que la nuit est longue et que le pain n’attend personne.';
    expect(wordsOf((await clean([...FR, said].join('\n\n'))).blocks)).toEqual([...FR, said]);
  });

  it('goes with a work whose bracket was lost', async () => {
    const works = [
      '[1] 面包史 [M]. 北京, 2009.',
      '[2 赵一, 李二. 面包价格波动 [J]. 价格理论, 2014,(4):85-87.',
      '[3] 面包店 [N]. 本报, 2018.',
    ];
    const { blocks } = await clean([...FR, '参考文献和资料来源', ...works].join('\n\n'), 'md');
    expect(wordsOf(blocks)).toEqual(FR);
  });

  it('goes where it is set apart as a quotation', async () => {
    const works = [
      '> 参考文献：',
      '>',
      '> 1.《夜里的面包》，王小明，面包出版社',
      '>',
      '> 2.《街上的灯》，李青等，灯火出版社',
    ].join('\n');
    const words = wordsOf((await clean(['# Le pain', '## La nuit', ...FR, works].join('\n\n'), 'md')).blocks);
    expect(words).toEqual(['Le pain', 'La nuit', ...FR]);
  });
});
