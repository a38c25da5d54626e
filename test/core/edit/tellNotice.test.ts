import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/core/edit/notices.js';
import { tellNotice } from '../../../src/core/edit/tellNotice.js';

const LANGUAGES = ['en', 'zh-Hant', 'zh-Hans', 'ja', 'ko', 'es', 'fr', 'de', 'it', 'pt', 'nl', 'ar'];
const place = { id: 'points-1', file: 'a.edits.yaml', line: 3 };
const NOTICES: readonly [Notice, readonly string[]][] = [
  [{ kind: 'conflict', field: 'title', was: 'WAS', now: 'NOW {was}', yours: 'YOURS' }, ['WAS', 'NOW {was}', 'YOURS']],
  [{ kind: 'gone', field: 'points', was: 'WAS' }, ['WAS', 'a.edits.yaml']],
  [{ kind: 'new', field: 'points', now: 'NOW' }, ['NOW']],
  [{ kind: 'lost', was: ['WAS'], what: 'hide' }, ['a.edits.yaml']],
  [{ kind: 'placeless', beside: 'quote-9' }, ['quote-9']],
  [{ kind: 'unfit', why: 'kind: its words (code) do not make a slide of the kind pair' }, []],
];

describe.each(LANGUAGES)('what the deck’s window says of edits in %s', (language) => {
  it.each(NOTICES)('$kind', (notice, words) => {
    const told = tellNotice({ notice, place }, language);
    const said = `${told?.message} ${told?.fix}`;
    for (const one of ['points-1', 'a.edits.yaml:3', ...words]) expect(said).toContain(one);
    expect(said.replace('NOW {was}', '')).not.toMatch(/[{}]|undefined/);
    if (language !== 'en') {
      expect(told?.message).not.toBe(tellNotice({ notice, place }, 'en')?.message);
      expect(said).not.toMatch(/\b(?:the|your|edit of|slide "|it is)\b/);
    }
  });
});

it('says nothing of an edit that holds', () => {
  expect(tellNotice({ notice: { kind: 'followed', to: 'b' }, place }, 'en')).toBeNull();
  expect(tellNotice({ notice: { kind: 'changed', was: ['a'], now: ['b'] }, place }, 'zh-Hant')).toBeNull();
});
