import { diffArrays } from 'diff';

/** A stretch of two texts: in both, only in the one before, or only in the one after. */
export interface WordPart {
  readonly is: 'kept' | 'gone' | 'new';
  readonly text: string;
}

/** Words are parted by dictionary where they have no spaces; which language's rules are asked makes no difference there. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'word' });
/** Texts that have less in common are not one text that was changed: what they share is chance. */
const LEAST_COMMON = 0.25;

/** What of a text was kept and what is gone or new, word by word; between two kept parts, what is gone comes first. */
export function compareWords(before: string, after: string): WordPart[] {
  const parts = diffArrays(splitWords(before), splitWords(after)).map(
    ({ value, added, removed }): WordPart => ({ is: added ? 'new' : removed ? 'gone' : 'kept', text: value.join('') }),
  );
  const kept = parts.flatMap(({ is, text }) => (is === 'kept' ? text : ''));
  const share = (2 * countLetters(kept.join(''))) / Math.max(1, countLetters(before) + countLetters(after));
  return joinParts(share < LEAST_COMMON ? replace(before, after) : fillGaps(parts));
}

function splitWords(text: string): string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}

const countLetters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const replace = (before: string, after: string): WordPart[] => [
  { is: 'gone', text: before },
  { is: 'new', text: after },
];

/** A space or a comma between two changes is no word that was kept: one change is easier to read than two. */
function fillGaps(parts: readonly WordPart[]): WordPart[] {
  return parts.flatMap((part, at): WordPart[] => {
    const isGap = part.is === 'kept' && at > 0 && at < parts.length - 1 && /^[^\p{L}\p{N}\n]+$/u.test(part.text);
    return isGap ? replace(part.text, part.text) : [part];
  });
}

/** Neighbours alike as one, and of each change what is gone before what is new. */
export function joinParts(parts: readonly WordPart[]): WordPart[] {
  const joined: WordPart[] = [];
  let change = { gone: '', new: '' };
  const endChange = (): void => {
    if (change.gone !== '') joined.push({ is: 'gone', text: change.gone });
    if (change.new !== '') joined.push({ is: 'new', text: change.new });
    change = { gone: '', new: '' };
  };
  for (const { is, text } of parts) {
    if (is === 'kept') {
      endChange();
      joined.push({ is, text });
    } else change[is] += text;
  }
  endChange();
  return joined;
}
