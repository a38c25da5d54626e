import { CJK } from '../../language.js';
import { rememberFor } from '../../rememberFor.js';
import type { Part } from '../passages.js';
import { findEastAsianNamings } from './eastAsianNamings.js';
import { findLatinNamings, speaksInLatin } from './latinNamings.js';
import type { Naming } from './naming.js';

/**
 * Whom an article introduces, by the first sentence that names each. Where two share a name nobody is taken for the other,
 * and a name of which nothing shows that it is a person’s is left alone.
 */
export const listNamings = rememberFor((parts: readonly Part[]): readonly Naming[] => {
  const sentences = parts.flatMap(({ passages }) => passages.flatMap((passage) => passage.sentences));
  const language = sentences[0]?.language;
  const article = sentences.map(({ text }) => text.text).join('\n');
  const found = new Map<string, Naming>();
  const shared = new Set<string>();
  for (const { text, damaged } of sentences) {
    if (damaged) continue;
    for (const naming of CJK.test(text.text) ? findEastAsianNamings(text) : findLatinNamings(text)) {
      const known = found.get(naming.bare);
      if (!known) found.set(naming.bare, naming);
      else if (!isOne(known, naming)) shared.add(naming.bare);
    }
  }
  const isSure = ({ bare, name, full }: Naming): boolean =>
    full.text !== name.text ||
    speaksInLatin(name.text, article) ||
    // In German every noun has a capital: `Marke Crocs`; elsewhere what is a word, too, is no name: `Phantom Space`.
    (language !== 'de' && !isWord(bare, article) && speaksInLatin(bare, article));
  return [...found.values()].filter(
    (naming) => !shared.has(naming.bare) && naming.full.text !== naming.bare && isSure(naming),
  );
});

const isWord = (name: string, article: string): boolean =>
  new RegExp(`(?<!\\p{L})${name.toLowerCase().replace(/[^\p{L}\s’'-]/gu, '.')}(?!\\p{L})`, 'u').test(article);

/** `Karla Brandt` and `Medienforscherin Karla Brandt`. */
const isOne = (one: Naming, other: Naming): boolean =>
  one.name.text.endsWith(other.name.text) || other.name.text.endsWith(one.name.text);
