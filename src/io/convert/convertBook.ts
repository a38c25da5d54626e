import path from 'node:path';
import { LecternError } from '../../errors.js';
import { findAll, readXml, type XmlElement } from './readXml.js';
import { type Archive, unpack } from './unpack.js';
import { writeChapter } from './writeChapter.js';
import { type DocumentFacts, sayAuthor, sayTitle, writeDocument } from './writeDocument.js';

/** Pages of a book that are not its text, by the EPUB vocabulary. */
const AROUND = /^(?:cover|title-?page|half-?title(?:-?page)?|toc|copyright-page|landmarks|loi|lot|index|colophon)$/i;

/** A book as HTML: its chapters in the order of its spine, pictures as data. */
export async function convertBook(bytes: Uint8Array, shown: string): Promise<string> {
  const archive = await unpack(bytes, shown, (name) => !/\.(?:ttf|otf|woff2?|mp[34]|m4a|css|js)$/i.test(name));
  if (findAll(readPart(archive, 'META-INF/encryption.xml'), 'EncryptionMethod').some(isCipher))
    throw new LecternError(
      'unreadable',
      `${shown}: this book is encrypted (DRM).`,
      'Lectern cannot open it: name a copy without copy protection.',
    );
  const packageFile = findAll(readPart(archive, 'META-INF/container.xml'), 'rootfile')[0]?.attributes['full-path'];
  const book = packageFile === undefined ? null : readPart(archive, packageFile);
  if (packageFile === undefined || !book || findAll(book, 'spine').length === 0)
    throw new LecternError(
      'unreadable',
      `${shown}: this is no complete EPUB book (it does not say in which order its chapters come).`,
      'Convert it anew, or name its text instead.',
    );
  const chapters = listChapters(book, path.posix.dirname(packageFile));
  const blocks = chapters.map((file) => {
    const chapter = archive.get(file);
    if (!chapter) return '';
    return writeChapter(decode(chapter), {
      embedPicture: (src) => embedPicture(archive, file, src),
      nameId: (id) => nameId(chapters.indexOf(file), id),
      placeLink: (href) => placeLink(chapters, file, href),
    });
  });
  return writeDocument(
    readFacts(book),
    blocks.filter((block) => block !== ''),
  );
}

/** Fonts are obfuscated in many books; that locks nothing. */
function isCipher({ attributes }: XmlElement): boolean {
  return !/obfuscation|RC$/i.test(attributes.Algorithm ?? '');
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const readPart = (archive: Archive, name: string): XmlElement => readXml(decode(archive.get(name) ?? new Uint8Array()));

function listChapters(book: XmlElement, folder: string): string[] {
  const items = new Map(findAll(book, 'item').map(({ attributes }) => [attributes.id ?? '', attributes]));
  const around = new Set(
    findAll(book, 'reference')
      .filter(({ attributes }) => AROUND.test(attributes.type ?? ''))
      .map(({ attributes }) => (attributes.href ?? '').replace(/#.*$/, '')),
  );
  const chapters = findAll(book, 'itemref').flatMap(({ attributes }) => {
    const item = items.get(attributes.idref ?? '');
    if (!item?.href || attributes.linear === 'no' || /\bnav\b/.test(item.properties ?? '')) return [];
    if (!/html|xml|^$/.test(item['media-type'] ?? '')) return [];
    return [item.href];
  });
  const text = chapters.filter((href) => !around.has(href));
  return (text.length > 0 ? text : chapters).map((href) => resolve(folder, href));
}

/** The name in the archive of a file that another one refers to. */
function resolve(folder: string, href: string): string {
  const bare = href.replace(/[?#].*$/, '');
  let name = bare;
  try {
    name = decodeURIComponent(bare);
  } catch {
    // It is written as it is.
  }
  return path.posix.join(folder, name).replace(/^(?:\.\.\/)+/, '');
}

const nameId = (chapter: number, id: string): string => `c${chapter + 1}-${id}`;

/** A link within the book leads to the same place in the one text that it becomes. */
function placeLink(chapters: readonly string[], from: string, href: string): string {
  const at = href.indexOf('#');
  if (at < 0 || /^[a-z][a-z\d+.-]*:/i.test(href)) return href;
  const chapter = chapters.indexOf(at === 0 ? from : resolve(path.posix.dirname(from), href));
  return chapter < 0 ? href : `#${nameId(chapter, href.slice(at + 1))}`;
}

const PICTURES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

function embedPicture(archive: Archive, chapter: string, src: string): string | null {
  const name = resolve(path.posix.dirname(chapter), src);
  const type = PICTURES[path.posix.extname(name).toLowerCase()];
  const bytes = archive.get(name);
  return type && bytes ? `data:${type};base64,${Buffer.from(bytes).toString('base64')}` : null;
}

function readFacts(book: XmlElement): DocumentFacts {
  const metadata = findAll(book, 'metadata')[0];
  const say = (name: string): string | null => (metadata && findAll(metadata, name)[0]?.text.trim()) || null;
  return {
    title: sayTitle(say('title')),
    author: sayAuthor(say('creator')) ?? say('creator'),
    date: /^\d{4}-\d{2}-\d{2}/.exec(say('date') ?? '')?.[0] ?? null,
    language: say('language'),
  };
}
