import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeProblem, findSpokenLanguage } from '../../src/commands/describeProblem.js';
import { pageOfProblem } from '../../src/commands/listDecks.js';
import { LecternError } from '../../src/errors.js';

const wrong = new LecternError('bad-config', 'lectern.config.yaml:3: minutes is no number.', 'Write a number.');

describe('describeProblem', () => {
  it('says it in the language of the deck, and below it what the terminal says', () => {
    const { message, fix, detail } = describeProblem(wrong, 'zh-Hant');
    expect(message).toMatch(/^[^a-z]+$/);
    expect(fix).toMatch(/^[^a-z]+$/);
    expect(detail).toBe('lectern.config.yaml:3: minutes is no number. Write a number.');
    expect(describeProblem(wrong, 'en-GB')).toEqual({ message: wrong.message, fix: wrong.fix });
  });

  it('tells kinds of problems apart, also those that nobody foresaw', () => {
    const codes = ['not-found', 'empty', 'too-large', 'bad-config', 'no-font'] as const;
    const said = codes.map((code) => describeProblem(new LecternError(code, 'x', 'y'), 'ja').message);
    expect(new Set(said).size).toBe(codes.length);
    expect(describeProblem(new TypeError('x is not a function'), 'fr').detail).toContain('x is not a function');
  });
});

describe('the language of a deck that cannot be built', () => {
  const write = async (content: string | Uint8Array): Promise<string> => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'lectern-problem-')), 'article.txt');
    await writeFile(file, content);
    return file;
  };

  it('is that of its article; of its reader, where no text can be read', async () => {
    const input = await write('日本語の記事です。会議について書いています。次の会議は来週です。');
    expect(await findSpokenLanguage({ prepared: null, input }, 'fr')).toBe('ja');
    const packed = await write(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe, 0, 65]));
    expect(await findSpokenLanguage({ prepared: null, input: packed }, 'fr')).toBe('fr');
    expect(await findSpokenLanguage({ prepared: null, input: '/not/there.md' }, 'ko')).toBe('ko');
  });

  it('is said by its page, with its direction', async () => {
    const { html } = await pageOfProblem(wrong, 'ar');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<p lang="en" dir="ltr" class="detail">lectern.config.yaml:3');
    expect((await pageOfProblem(wrong, 'en')).html).not.toContain('class="detail"');
  });
});
