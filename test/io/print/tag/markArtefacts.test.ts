import { describe, expect, it } from 'vitest';
import { type ContentContext, markArtefacts } from '../../../../src/io/print/tag/markArtefacts.js';

const NOTHING: ContentContext = { isMeant: () => false, holdsMarks: () => false };

/** The instructions after decoration was marked, one a line. */
function mark(content: string, context = NOTHING): string[] {
  const { bytes } = markArtefacts(Buffer.from(content, 'latin1'), context);
  return Buffer.from(bytes)
    .toString('latin1')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('markArtefacts', () => {
  it('marks what is drawn under no mark, and leaves tagged words alone', () => {
    const tagged = ['/P <</MCID 4 >>BDC', 'BT', '<0001> Tj', 'ET', 'EMC'];
    expect(mark([...tagged, '0 0 9 4 re', 'f', 'BT', '<0002> Tj', 'ET'].join('\n'))).toEqual([
      ...tagged,
      '/Artifact BMC',
      '0 0 9 4 re',
      'f',
      'BT',
      '<0002> Tj',
      'ET',
      'EMC',
    ]);
  });

  it('never lets a mark reach over the saving of the state, and marks no clipping path', () => {
    expect(mark('q\n0 0 9 9 re\nW* n\n0 0 5 5 re\nf\nQ\n0 0 m\n5 5 l\nS')).toEqual([
      'q',
      '0 0 9 9 re',
      'W* n',
      '/Artifact BMC',
      '0 0 5 5 re',
      'f',
      'EMC',
      'Q',
      '/Artifact BMC',
      '0 0 m',
      '5 5 l',
      'S',
      'EMC',
    ]);
  });

  it('frees marks that hold only areas and lines, unless they draw a picture that is described', () => {
    const area = '/NonStruct <</MCID 0 >>BDC\n0 0 9 9 re\nf\nEMC';
    expect(mark(area)).toEqual(['/Artifact BMC', '0 0 9 9 re', 'f', 'EMC']);
    expect(markArtefacts(Buffer.from(area), NOTHING).freed).toEqual(new Set([0]));
    const meant = { ...NOTHING, isMeant: (number: number) => number === 0 };
    expect(mark(area, meant)).toEqual(area.split('\n'));
    expect(markArtefacts(Buffer.from(area), meant).kept).toEqual(new Set([0]));
  });

  it('looks into a drawing that holds marks of its own', () => {
    expect(mark('/X1 Do')).toEqual(['/Artifact BMC', '/X1 Do', 'EMC']);
    expect(mark('/X1 Do', { ...NOTHING, holdsMarks: (drawing) => drawing === 'X1' })).toEqual(['/X1 Do']);
  });
});
