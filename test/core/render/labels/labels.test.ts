import { describe, expect, it } from 'vitest';
import { findDiffLabels } from '../../../../src/core/render/labels/diffLabels.js';
import { findEditLabels } from '../../../../src/core/render/labels/editLabels.js';
import { findHandoutLabels } from '../../../../src/core/render/labels/handoutLabels.js';
import { findIndexLabels } from '../../../../src/core/render/labels/indexLabels.js';
import { findLiveLabels } from '../../../../src/core/render/labels/liveLabels.js';
import { findProblemLabels } from '../../../../src/core/render/labels/problemLabels.js';
import { findSlideLabels } from '../../../../src/core/render/labels/slideLabels.js';
import { findSpeakerLabels } from '../../../../src/core/render/labels/speakerLabels.js';
import { directionOf } from '../../../../src/core/render/renderSlide.js';

const FINDERS = {
  findDiffLabels,
  findEditLabels,
  findSlideLabels,
  findHandoutLabels,
  findIndexLabels,
  findLiveLabels,
  findProblemLabels,
  findSpeakerLabels,
};

describe.each(Object.entries(FINDERS))('%s', (_, find) => {
  it.each([
    'zh-Hans',
    'zh-CN',
    'zh-Hant',
    'zh-TW',
    'zh-Hant-HK',
    'ja',
    'ja-JP',
    'ko',
    'es-MX',
    'fr',
    'de-AT',
    'it',
    'pt-BR',
    'nl',
    'ar',
  ])('has words of its own for %s', (language) => {
    expect(find(language)).not.toEqual(find('en'));
  });

  it('tells the two scripts of Chinese apart', () => {
    expect(find('zh-TW')).toEqual(find('zh-Hant'));
    expect(find('zh-CN')).toEqual(find('zh-Hans'));
    expect(JSON.stringify(find('zh-Hans'))).not.toBe(JSON.stringify(find('zh-Hant')));
  });

  it('falls back to English', () => {
    expect(find('sw')).toEqual(find('en'));
  });
});

describe('the direction of a deck', () => {
  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['zh-Hant', 'ltr'],
    ['arn', 'ltr'],
  ])('of %s', (language, wanted) => {
    expect(directionOf(language)).toBe(wanted);
  });
});
