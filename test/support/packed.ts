import { PDFDocument, type PDFFont, StandardFonts } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';

/** A paragraph of a Word document. */
export interface WordParagraph {
  readonly text: string;
  readonly style?: string;
  readonly bold?: boolean;
  /** In points. */
  readonly size?: number;
  readonly footnote?: string;
  /** A PNG that stands in it. */
  readonly picture?: { readonly bytes: Uint8Array; readonly alt: string };
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document with these paragraphs; `styles` is the inside of its styles.xml. */
export function makeWord(paragraphs: readonly WordParagraph[], styles = '', author = 'Ana Ruiz'): Uint8Array {
  const notes = paragraphs.flatMap(({ footnote }) => (footnote ? [footnote] : []));
  const pictures = paragraphs.flatMap(({ picture }) => (picture ? [picture] : []));
  const body = paragraphs.map(({ text, style, bold, size, footnote, picture }) => {
    const run = `<w:r><w:rPr>${bold ? '<w:b/>' : ''}${size ? `<w:sz w:val="${size * 2}"/>` : ''}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const mark = footnote ? `<w:r><w:footnoteReference w:id="${notes.indexOf(footnote) + 1}"/></w:r>` : '';
    return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${run}${mark}${picture ? draw(pictures.indexOf(picture), picture.alt) : ''}</w:p>`;
  });
  const footnotes = notes.map(
    (note, i) => `<w:footnote w:id="${i + 1}"><w:p><w:r><w:t>${note}</w:t></w:r></w:p></w:footnote>`,
  );
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return pack({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/>${pictures.map((_, i) => `<Relationship Id="p${i}" Type="${RELATIONS}/image" Target="media/p${i}.png"/>`).join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body.join('')}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${W}>${footnotes.join('')}</w:footnotes>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:title>Untitled</dc:title><dc:creator>${author}</dc:creator></cp:coreProperties>`,
    ...Object.fromEntries(pictures.map(({ bytes }, i) => [`word/media/p${i}.png`, bytes])),
  });
}

/** A picture in a line of a Word document. */
function draw(index: number, alt: string): string {
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
  return `<w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing"><wp:docPr id="${index + 1}" name="Picture" descr="${alt}"/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture"><pic:blipFill><a:blip xmlns:r="${RELATIONS}" r:embed="p${index}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** An EPUB book of these files in its `OEBPS` folder; `spine` names those that are chapters, in order. */
export function makeBook(
  files: Readonly<Record<string, string | Uint8Array>>,
  spine: readonly string[],
  extra = '',
): Uint8Array {
  const names = Object.keys(files);
  const items = names.map(
    (name) =>
      `<item id="i${names.indexOf(name)}" href="${encodeURI(name)}" media-type="${/html$/.test(name) ? 'application/xhtml+xml' : 'image/png'}"${name === 'nav.xhtml' ? ' properties="nav"' : ''}/>`,
  );
  return pack({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OEBPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Buses at night</dc:title><dc:creator>Ana Ruiz</dc:creator><dc:language>en</dc:language></metadata><manifest>${items.join('')}</manifest><spine>${spine.map((name) => `<itemref idref="i${names.indexOf(name)}"/>`).join('')}</spine>${extra}</package>`,
    ...Object.fromEntries(names.map((name) => [`OEBPS/${name}`, files[name] ?? ''])),
  });
}

function pack(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, bytes(content)])), {
    mtime: new Date(2020, 1, 1),
  });
}

/** A line of a PDF: where it stands, in points from the upper left corner of an A4 page. */
export interface PrintedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** In a font whose letters are as wide. */
  readonly fixed?: boolean;
}

/** A PDF with these lines on its pages. */
export async function makePdf(pages: readonly (readonly PrintedLine[])[], title = 'draft.docx'): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const fonts: Record<'plain' | 'bold' | 'fixed', PDFFont> = {
    plain: await document.embedFont(StandardFonts.TimesRoman),
    bold: await document.embedFont(StandardFonts.TimesRomanBold),
    fixed: await document.embedFont(StandardFonts.Courier),
  };
  document.setTitle(title);
  document.setAuthor('Ana Ruiz');
  for (const lines of pages) {
    const page = document.addPage([595, 842]);
    for (const { text, x, y, size = 11, bold = false, fixed = false } of lines)
      page.drawText(text, { x, y: 842 - y, size, font: fixed ? fonts.fixed : bold ? fonts.bold : fonts.plain });
  }
  return document.save();
}

/** Lines below each other. */
export function stack(texts: readonly string[], x: number, y: number, size = 11): PrintedLine[] {
  return texts.map((text, i) => ({ text, x, y: y + i * size * 1.3, size }));
}
