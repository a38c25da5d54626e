import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPrint } from '../../src/core/render/renderPrint.js';
import { loadHighlighter } from '../../src/io/highlight.js';
import { makeSlide, sampleDeck, words } from '../support/decks.js';
import { assetsFor } from '../support/print.js';

const deckWith = (...codes: readonly (readonly [language: string, code: string])[]) => ({
  ...sampleDeck(),
  slides: codes.map(([language, code]) => makeSlide('code', { title: null, language, code: words(code) })),
});

const rolesOf = async (language: string, code: string) => {
  const highlight = await loadHighlighter(deckWith([language, code]));
  return highlight?.(code, language)?.filter(({ role }) => role !== null) ?? null;
};

describe('loadHighlighter', () => {
  it('colours code in the language that its fence names, by whichever of its names', async () => {
    for (const name of ['ts', 'typescript', 'TypeScript', 'language-ts', 'ts{1,3}', 'tsx', '{.ts}'])
      expect(await rolesOf(name, 'const a = 1;'), name).toEqual([
        { text: 'const', role: 'keyword' },
        { text: '1', role: 'number' },
      ]);
    expect(await rolesOf('c++', 'return 0;')).toContainEqual({ text: 'return', role: 'keyword' });
    expect(await rolesOf('html', '<style>a { color: red }</style>')).toContainEqual({ text: 'color', role: 'type' });
  });

  it('leaves code plain in a language that it does not know, and where none is named', async () => {
    for (const name of ['', 'text', 'no-such-language', '../core', 'x y'])
      expect(await rolesOf(name, 'const a = 1;'), name).toBeNull();
  });

  it('leaves a command plain that was taken for SQL, whose options would be comments', async () => {
    expect(await rolesOf('sql', 'ferry next --quay north')).toBeNull();
    expect(await rolesOf('sql', 'SELECT boat FROM quay --north')).toContainEqual({ text: 'SELECT', role: 'keyword' });
  });

  it('loads nothing for a deck without code', async () => {
    expect(await loadHighlighter({ ...sampleDeck(), slides: [] })).toBeNull();
  });

  it('changes no character of any code', async () => {
    const languages = ['ts', 'python', 'html', 'bash', 'yaml'];
    const highlight = await loadHighlighter(deckWith(...languages.map((language) => [language, ''] as const)));
    const code = fc.array(
      fc.constantFrom(
        '<',
        '&',
        '"',
        "'",
        '`',
        '${',
        '}',
        '/*',
        '*/',
        '\n',
        ' ',
        '#',
        'if',
        '號',
        '\u0000',
        '😀',
        '&lt;',
        '</span>',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...languages), code, (language, parts) => {
        const text = parts.join('');
        expect(
          highlight?.(text, language)
            ?.map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a slide of code', () => {
  it('is coloured in the page, with nothing in it that is not escaped', async () => {
    const code = 'if (a < b) {\n  print("</code><script>alert(1)</script>");\n}';
    const deck = deckWith(['js', code]);
    const html = renderPrint(deck, await assetsFor(deck, 'deck'), { theme: 'paper' });
    const slide = html.slice(html.indexOf('<pre'), html.indexOf('</pre>'));
    expect(slide).toContain('<span class="code-keyword">if</span>');
    expect(slide).not.toContain('<script');
    const plain = slide
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"');
    expect(plain).toBe(code);
  });
});
