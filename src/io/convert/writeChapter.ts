import { Parser } from 'htmlparser2';
import { escapeHtml } from './writeDocument.js';

/** What an article has no use for. */
const DROPPED = new Set(['script', 'style', 'head', 'nav', 'svg', 'audio', 'video', 'object', 'iframe', 'form']);
const VOID = new Set(['br', 'hr', 'img', 'wbr']);
const BLOCK = /^(?:p|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|blockquote|figure|figcaption|section|div|aside|pre|hr)$/;
const KEPT = ['id', 'class', 'href', 'alt', 'title', 'epub:type', 'role', 'lang', 'colspan', 'rowspan'];
/** Parts that only a book has around its text. */
const AROUND = /\b(?:toc|landmarks|loi|lot|page-list|pagebreak|titlepage|cover|copyright-page)\b/;

/** What a chapter needs of its book. */
export interface ChapterPlace {
  readonly embedPicture: (src: string) => string | null;
  /** The name that an element has in the whole book: chapters use the same ones. */
  readonly nameId: (id: string) => string;
  /** Where a link leads, once all chapters are one text. */
  readonly placeLink: (href: string) => string;
}

/** The body of a chapter as HTML, its pictures in it, one block a line. */
export function writeChapter(xhtml: string, { embedPicture, nameId, placeLink }: ChapterPlace): string {
  const out: string[] = [];
  let silent = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        // A plate that fills its page is drawn so that it grows with it: `<svg><image xlink:href="plate.jpg"/></svg>`.
        if (name === 'image' && silent === 1) {
          const src = embedPicture(attributes['xlink:href'] ?? attributes.href ?? '');
          if (src !== null) out.push(`<img src="${src}">`);
        }
        if (silent > 0 || DROPPED.has(name) || AROUND.test(attributes['epub:type'] ?? '')) {
          if (!VOID.has(name)) silent += 1;
          return;
        }
        if (name === 'html' || name === 'body') return;
        const kept = KEPT.filter((key) => attributes[key] !== undefined).map((key) => {
          const value = attributes[key] ?? '';
          return [key, key === 'id' ? nameId(value) : key === 'href' ? placeLink(value) : value];
        });
        if (name === 'img') {
          const src = embedPicture(attributes.src ?? '');
          if (src === null) return;
          kept.push(['src', src]);
        }
        out.push(`<${name}${kept.map(([key, value]) => ` ${key}="${escapeHtml(value ?? '')}"`).join('')}>`);
      },
      ontext(text) {
        if (silent === 0) out.push(escapeHtml(text));
      },
      onclosetag(name) {
        if (silent > 0) {
          if (!VOID.has(name)) silent -= 1;
          return;
        }
        if (name === 'html' || name === 'body' || VOID.has(name)) return;
        out.push(`</${name}>${BLOCK.test(name) ? '\n' : ''}`);
      },
    },
    { decodeEntities: true, recognizeSelfClosing: true, lowerCaseTags: true },
  );
  parser.end(xhtml);
  return out
    .join('')
    .replace(/\n\s*\n/g, '\n')
    .trim();
}
