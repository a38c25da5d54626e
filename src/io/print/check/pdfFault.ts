/** What a PDF is checked for, each by a rule of its own. */
export type PdfRule =
  | 'pages'
  | 'content'
  | 'words'
  | 'order'
  | 'title'
  | 'language'
  | 'tags'
  | 'headings'
  | 'decoration'
  | 'pictures'
  | 'tables'
  | 'bookmarks'
  | 'links'
  | 'notes'
  | 'view'
  | 'fonts';

/** Something about a PDF that is not as it should be. */
export interface PdfFault {
  readonly rule: PdfRule;
  /** 1-based; null where it is about the whole file. */
  readonly page: number | null;
  readonly message: string;
}

export const fault = (rule: PdfRule, page: number | null, message: string): PdfFault => ({ rule, page, message });

/** Words of a message, at most so many. */
export function excerpt(words: string, most = 40): string {
  const characters = [...words];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : words;
}
