import { describe, expect, it } from 'vitest';
import type { Edits } from '../../../../src/core/edit/edits.js';
import { changeEdits } from '../../../../src/core/edit/intents/changeEdits.js';
import { describeEditable } from '../../../../src/core/edit/intents/describeEditable.js';
import type { Intent } from '../../../../src/core/edit/intents/intent.js';
import { type Draft, setScene } from '../../../../src/core/edit/intents/scene.js';
import { arrangeSlide } from '../../../../src/core/fit/arrangeSlide.js';
import { fitDeck } from '../../../../src/core/fit/fitDeck.js';
import { makeSlide, sampleDeck, words } from '../../../support/decks.js';

const NAMES = ['Nurses travel by day', 'Pupils start at eight', 'Fishermen are few'];
const draft: Draft = {
  deck: {
    ...sampleDeck(),
    slides: [
      makeSlide('points', { title: words('Who travels'), items: NAMES.map(words) }, { id: 'a' }),
      makeSlide('code', { title: null, language: '', code: words('ls') }, { id: 'b' }),
    ],
  },
  known: null,
  pictures: new Map(),
};
const NONE: Edits = { slides: {}, insert: [{ id: 'mine', after: 'a', slide: '# Mine\n\n- One\n- Two' }] };

function look(edits: Edits, id: string) {
  const scene = setScene(draft, edits);
  const drawn = fitDeck(scene.shown);
  const slide = drawn.slides.find((one) => one.id === id);
  const shape = describeEditable(scene, drawn.slides).slides.find((one) => one.id === id)?.shape;
  return { shape, slide, layout: slide && arrangeSlide(slide, drawn.meta.language).layout };
}

function done(edits: Edits, intent: Intent): Edits {
  const changed = changeEdits(draft, edits, intent);
  if (!changed.done) throw new Error(changed.why);
  return changed.edits;
}

describe('the time, the kind and the composition of a slide', () => {
  it('are told with what they can be', () => {
    expect(look(NONE, 'a').shape).toMatchObject({ time: null, kind: null, kinds: ['stages'], layout: null });
    expect(look(NONE, 'a').shape?.layouts.length).toBeGreaterThan(1);
    expect(look(NONE, 'b').shape).toMatchObject({ kinds: [] });
    expect(look(NONE, 'mine').shape).toMatchObject({ time: null, kinds: [] });
  });

  it.each(['a', 'mine'])('a time is set, changed and given back: %s', (slide) => {
    const set = done(NONE, { what: 'time', slide, before: null, seconds: 90 });
    expect(look(set, slide)).toMatchObject({ shape: { time: 90 }, slide: { seconds: 90 } });
    const other = done(set, { what: 'time', slide, before: 90, seconds: 45 });
    expect(look(other, slide)).toMatchObject({ shape: { time: 45 }, slide: { seconds: 45 } });
    expect(done(other, { what: 'time', slide, before: 45, seconds: null })).toEqual(NONE);
    expect(changeEdits(draft, set, { what: 'time', slide, before: null, seconds: 10 })).toEqual({
      done: false,
      why: 'stale',
    });
  });

  it('a kind is changed where the words make one, and a composition of the old kind goes', () => {
    const { layouts = [] } = look(NONE, 'a').shape ?? {};
    const set = done(NONE, { what: 'layout', slide: 'a', before: null, layout: layouts.at(-1) ?? '' });
    const turned = done(set, { what: 'kind', slide: 'a', before: null, kind: 'stages' });
    expect(look(turned, 'a')).toMatchObject({ shape: { kind: 'stages', layout: null }, slide: { kind: 'stages' } });
    expect(turned.slides.a).toMatchObject({ was: ['Who travels', ...NAMES], kind: 'stages' });
    expect(done(turned, { what: 'kind', slide: 'a', before: 'stages', kind: null })).toEqual(NONE);
    for (const [slide, kind] of [
      ['a', 'pair'],
      ['b', 'points'],
      ['mine', 'stages'],
    ] as const)
      expect(changeEdits(draft, NONE, { what: 'kind', slide, before: null, kind })).toEqual({
        done: false,
        why: 'unfit',
      });
  });

  it('every composition that is offered is the one that is drawn when it is chosen', () => {
    for (const layout of look(NONE, 'a').shape?.layouts ?? []) {
      const set = done(NONE, { what: 'layout', slide: 'a', before: null, layout });
      expect(look(set, 'a')).toMatchObject({ shape: { layout }, layout });
      expect(done(set, { what: 'layout', slide: 'a', before: layout, layout: null })).toEqual(NONE);
    }
    const bad = { what: 'layout', slide: 'a', before: null, layout: 'sideways' } as const;
    expect(changeEdits(draft, NONE, bad)).toEqual({ done: false, why: 'unfit' });
  });
});
