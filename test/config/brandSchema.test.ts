import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/loadConfig.js';
import { mergeOptions } from '../../src/config/mergeOptions.js';
import { readArticleChoices } from '../../src/config/readArticleChoices.js';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'lectern-brand-'));
  for (const name of ['logo.svg', 'Acme.ttf']) await writeFile(path.join(dir, name), '');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const load = async (brand: string) => {
  await writeFile(path.join(dir, 'lectern.config.yaml'), `theme: ink\nbrand:\n${brand}`);
  return loadConfig(dir);
};

describe('brand', () => {
  it('is five lines of configuration, with paths that are relative to it', async () => {
    const { choices } = await load(
      '  logo: logo.svg\n  colors: ["#0A7D4B", "#ea0"]\n  fonts: { display: Acme.ttf, body: Noto Sans }\n',
    );
    expect(mergeOptions(choices).brand).toEqual({
      logo: { light: path.join(dir, 'logo.svg'), dark: null },
      colors: ['#0a7d4b', '#eeaa00'],
      fonts: {
        display: { kind: 'file', path: path.join(dir, 'Acme.ttf') },
        body: { kind: 'family', family: 'Noto Sans' },
      },
    });
  });

  it('may say only a part of it', async () => {
    const { choices } = await load('  colors: ["#123456"]\n');
    expect(choices.brand).toEqual({ logo: null, colors: ['#123456'], fonts: { display: null, body: null } });
  });

  it.each([
    ['  logo: logo.gif', /lectern\.config\.yaml:3:9: `brand` `logo`: must be an \.svg, \.png or \.jpg file/],
    ['  logo: other.svg', /:3:9: `brand` `logo`: there is no file other\.svg beside this configuration/],
    ['  logo: { light: logo.svg, dark: night.svg }', /:3:34: `brand` `logo` `dark`: there is no file night\.svg/],
    ['  colors: ["#0a7d4b", teal]', /:3:23: `brand` `colors` item 2: must be a colour such as "#0b5c8a"/],
    ['  colors: []', /:3:11: `brand` `colors`: must be one or two colours/],
    ['  fonts:\n    display: Arial', /:4:14: `brand` `fonts` `display`: must be Noto Sans or Noto Serif, or a \.ttf/],
    ['  fonts:\n    body: Gone.otf', /:4:11: `brand` `fonts` `body`: there is no file Gone\.otf/],
    ['  color: "#123456"', /:3:3: `brand`: Unrecognized key: "color"/],
  ])('names the line of a mistake: %j', async (brand, message) => {
    await expect(load(`${brand}\n`)).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringMatching(message),
    });
  });

  it('is not for articles: they could name any file of their reader’s', () => {
    expect(() => readArticleChoices('---\nlectern:\n  brand: { logo: /etc/a.svg }\n---\n', 'a.md')).toThrow(/brand/);
  });
});
