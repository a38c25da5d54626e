import { describe, expect, it } from 'vitest';
import { isClaim, isSignature, opensExample } from '../../../../src/core/plan/points/isClaim.js';
import { traceSlice } from '../../../../src/core/trace.js';

const claims = (text: string) => isClaim(traceSlice(text, 0, text.length));

describe('a title that claims', () => {
  it.each([
    '夜車讓小城有了新的生活',
    'The night train brings visitors to small towns',
    'Die Daten sollten nur der Planung dienen',
    '読書力は多読で養われる',
    '每座車站都有一位站長',
    'A good timetable is half of the journey',
    'Anna Weber runs the night train',
  ])('%s', (text) => {
    expect(claims(text)).toBe(true);
  });

  it.each([
    '因為年齡太大，公司不再雇用他',
    '只不過，夜車的收入很難衡量',
    '另依規定，每遲到一次扣一分',
    '（一度入れれば、次から記憶されます）',
    'またそれからうける利益もある',
    'Way back in 1998, we announced the first line',
    'As such, we are introducing new names',
    'to use the macro, you used to write:',
    'Dass der Zug fährt, ist neu',
    '- Nicolaus Copernicus',
    'Anna Weber ist Professorin für Verkehr in Zürich',
    'Anna Weber is a writer and lives in Vienna',
    '在丹麥有位女士建立了找車站的網站',
    'A reader once built a map of all stations',
    'There was a twist, though: you could only borrow tools',
    '胸には浮かんでいるが、口に出しかねることがある',
  ])('none: %s', (text) => {
    expect(claims(text)).toBe(false);
  });

  it('tells signatures and examples by how they open', () => {
    expect(isSignature('— Anna Weber')).toBe(true);
    expect(isSignature('E-mail is old')).toBe(false);
    expect(opensExample('例如，我們會有自己的習慣。')).toBe(true);
    expect(opensExample('例外很少。')).toBe(false);
  });
});
