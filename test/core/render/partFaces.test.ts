import { describe, expect, it } from 'vitest';
import type { FontFace } from '../../../src/core/render/assets.js';
import { partFaces } from '../../../src/core/render/partFaces.js';
import { formatUnicodeRange } from '../../../src/core/render/unicodeRange.js';

const face = (family: 'Serif' | 'Sans' | 'Mono', weight: 400 | 700, characters: string): FontFace => ({
  family: `Lectern ${family}`,
  weight,
  unicodeRange: formatUnicodeRange(characters),
  woff2: new Uint8Array(),
});

const name = ({ family, weight, unicodeRange }: FontFace): string => `${family} ${weight} ${unicodeRange}`;
const part = (faces: readonly FontFace[], html: string): string[] => partFaces(faces, html).opening.map(name);

describe('partFaces', () => {
  const cover =
    '<section><h1><span>水</span>電</h1><p class="standfirst">林中</p><aside class="notes"><p>山</p></aside></section>';

  it('takes the serif for the title of a cover, the regular sans for the rest, and nothing for its notes', () => {
    const serif = [face('Serif', 700, '水'), face('Serif', 700, '林'), face('Serif', 700, '山')];
    const sans = [face('Sans', 400, '電'), face('Sans', 400, '中'), face('Sans', 400, '山'), face('Sans', 700, '水林')];
    expect(part([...serif, ...sans], cover)).toEqual([name(face('Serif', 700, '水')), name(face('Sans', 400, '中'))]);
  });

  it('takes the face of the space, which gives a line its measures', () => {
    expect(part([face('Serif', 700, ' ab'), face('Sans', 400, ' ab')], cover)).toHaveLength(2);
  });

  it('takes capitals of the letters that a style raises', () => {
    expect(part([face('Sans', 400, 'Ж'), face('Sans', 400, 'Ю')], '<section><p>ж</p></section>')).toHaveLength(1);
  });

  it('takes every face for a first slide that is no cover', () => {
    const faces = [face('Serif', 700, '水'), face('Sans', 400, '水'), face('Sans', 700, '水'), face('Mono', 400, 'x')];
    expect(part(faces, '<section><h2>水</h2></section>')).toEqual(faces.slice(0, 3).map(name));
  });

  it('loses no face', () => {
    const faces = [face('Serif', 700, '水'), face('Sans', 400, '山'), face('Sans', 700, '水')];
    const { opening, later } = partFaces(faces, cover);
    expect([...opening, ...later].map(name).sort()).toEqual(faces.map(name).sort());
  });
});
