import { describe, expect, it } from 'vitest';
import { convertWord } from '../../../src/io/convert/convertWord.js';
import { makeWord, type WordParagraph } from '../../support/packed.js';

const convert = (paragraphs: WordParagraph[], styles?: string, author?: string) =>
  convertWord(makeWord(paragraphs, styles, author), 'a.docx');

const TEXT = 'The night bus leaves every thirty minutes, and it is seldom empty.';
const style = (id: string, name: string, inside = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;

describe('convertWord', () => {
  it('takes headings by the outline level of their style, and of the style it is based on', async () => {
    const styles =
      style('Kapitel', 'Kapitel', '<w:basedOn w:val="berschrift1"/>') +
      style('berschrift1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
      style('a3', '见出 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
      style('Textkrper', 'Body Text', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>');
    const html = await convert(
      [
        { text: 'Why it runs', style: 'Kapitel' },
        { text: TEXT, style: 'Textkrper' },
        { text: 'Who rides it', style: 'a3' },
      ],
      styles,
    );
    expect(html).toContain('<h1>Why it runs</h1>');
    expect(html).toContain('<h2>Who rides it</h2>');
    expect(html).toContain(`<p>${TEXT}</p>`);
  });

  it('keeps the first level for a title', async () => {
    const styles = style('Titel', 'Title') + style('H1', 'heading 1');
    const html = await convert(
      [{ text: 'Night', style: 'Titel' }, { text: 'One', style: 'H1' }, { text: TEXT }],
      styles,
    );
    expect(html).toContain('<h1>Night</h1>');
    expect(html).toContain('<h2>One</h2>');
  });

  it('takes headings by their size where no style is one, and leaves bold lines bold', async () => {
    const html = await convert([
      { text: 'Night buses', size: 20 },
      { text: 'Why they run', size: 14 },
      { text: TEXT },
      { text: 'Nurses', bold: true },
      { text: TEXT },
      { text: 'A whole sentence that is set large, and ends as one does.', size: 14 },
    ]);
    expect(html).toContain('<h1>Night buses</h1>');
    expect(html).toContain('<h2>Why they run</h2>');
    expect(html).toContain('<p><strong>Nurses</strong></p>');
    expect(html).toContain('<p>A whole sentence that is set large');
  });

  it('sets notes apart from the text, and names an author who is a person', async () => {
    const html = await convert([{ text: TEXT, footnote: 'Counted in May.' }]);
    expect(html).toMatch(/<section class="footnotes"[^>]*>[\s\S]*Counted in May\.[\s\S]*<\/section>/);
    expect(html).toContain('<meta name="author" content="Ana Ruiz">');
    expect(html).not.toContain('Untitled');
    expect(await convert([{ text: TEXT }], '', 'Microsoft Office User')).not.toContain('author');
  });

  it('says so when the file is damaged', async () => {
    const word = makeWord([{ text: TEXT }]);
    await expect(convertWord(word.subarray(0, word.length / 2), 'a.docx')).rejects.toMatchObject({
      code: 'unreadable',
    });
  });
});
