import path from 'node:path';
import type { SourceFormat } from '../core/model.js';

/** What an article may come as. */
export const INPUT_FORMATS = ['txt', 'md', 'html', 'docx', 'pdf', 'epub'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];
/** Those that are text as they are: the others are converted into HTML. */
export type TextFormat = Exclude<SourceFormat, 'document'>;

const EXTENSIONS: Readonly<Record<string, InputFormat>> = {
  '.txt': 'txt',
  '.text': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.xhtm': 'html',
  '.docx': 'docx',
  '.pdf': 'pdf',
  '.epub': 'epub',
};

const MEDIA_TYPES: Readonly<Record<string, InputFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/x-markdown': 'md',
  'application/pdf': 'pdf',
  'application/epub+zip': 'epub',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** What the name of a file says, null where it says nothing. */
export function formatOfName(name: string): InputFormat | null {
  return EXTENSIONS[path.extname(name).toLowerCase()] ?? null;
}

/** What a `Content-Type` says; null for a type that says nothing, or that no article has. */
export function formatOfType(contentType: string | null): InputFormat | null {
  return MEDIA_TYPES[mediaType(contentType)] ?? null;
}

/** The type alone, without its parameters: `text/html`. */
export function mediaType(contentType: string | null): string {
  return (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

export function isTextFormat(format: InputFormat): format is TextFormat {
  return format === 'txt' || format === 'md' || format === 'html';
}
