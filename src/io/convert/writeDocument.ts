/** What a document states about itself; null where it does not. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  /** A BCP 47 tag. */
  readonly language: string | null;
}

/** Names that programs write where a person wrote none. */
const NO_TITLE =
  /^(?:microsoft word\b.*|untitled.*|document\s*\d*|unnamed|title|presentation|.*\.(?:docx?|pdf|indd|tex|dvi|odt|rtf|qxd|html?))$/i;
const NO_AUTHOR =
  /^(?:admin(?:istrator)?|(?:default )?user|owner|root|unknown|anonymous|author|microsoft.*|python-docx|windows.*|apple|lenovo|hp|dell|pandoc|.*\d{2,}.*|.*[@/\\].*)$/i;

/** HTML of converted blocks, with what the document states about itself in its head. */
export function writeDocument(facts: DocumentFacts, blocks: readonly string[]): string {
  const head = [
    '<meta charset="utf-8">',
    ...(facts.title ? [`<title>${escapeHtml(facts.title)}</title>`] : []),
    ...(facts.author ? [`<meta name="author" content="${escapeHtml(facts.author)}">`] : []),
    ...(facts.date ? [`<meta name="date" content="${escapeHtml(facts.date)}">`] : []),
  ];
  const lang = facts.language ? ` lang="${escapeHtml(facts.language)}"` : '';
  return [`<html${lang}>`, '<head>', ...head, '</head>', '<body>', ...blocks, '</body>', '</html>', ''].join('\n');
}

/** A title that a person wrote, or null. */
export function sayTitle(title: string | null | undefined): string | null {
  const words = fold(title);
  return words === '' || NO_TITLE.test(words) ? null : words;
}

/** An author who is a person, or null: a single Latin word is the name of an account. */
export function sayAuthor(author: string | null | undefined): string | null {
  const words = fold(author);
  if (words === '' || words.length > 80 || NO_AUTHOR.test(words)) return null;
  return /^[\p{Script=Latin}.\d_-]+$/u.test(words) ? null : words;
}

const fold = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
