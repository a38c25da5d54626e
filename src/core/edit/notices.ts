import type { Diagnostic } from '../diagnostics.js';

/** What the presenter should know about an edit. */
export type Notice =
  /** The article has changed the words that the edit replaces: both versions, and null where the article has none any more. */
  | {
      readonly kind: 'conflict';
      readonly field: 'title' | 'points' | 'words' | 'say';
      readonly was: string | null;
      readonly now: string | null;
      readonly yours: string;
    }
  /** A point that the edit keeps is no longer the article's. */
  | { readonly kind: 'gone'; readonly field: 'points'; readonly was: string }
  /** The article has a point that the edit could not know. */
  | { readonly kind: 'new'; readonly field: 'points'; readonly now: string }
  /** The edit is applied; the slide's words are others than when it was made. */
  | { readonly kind: 'changed'; readonly was: readonly string[]; readonly now: readonly string[] }
  /** The slide was found by its words: it has another id now. */
  | { readonly kind: 'followed'; readonly to: string }
  /** The slide is not in the deck any more. */
  | { readonly kind: 'lost'; readonly was: readonly string[]; readonly what: string }
  /** The slide it is to stand beside is not there. */
  | { readonly kind: 'placeless'; readonly beside: string }
  /** The slide cannot be changed like this. */
  | { readonly kind: 'unfit'; readonly why: string };

/** Which edit it is about. */
export interface EditPlace {
  readonly id: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
}

/** A notice with the edit that it is about. */
export interface PlacedNotice {
  readonly notice: Notice;
  readonly place: EditPlace;
}

/** The notice as the diagnostic that the terminal, `deck.json` and `lectern check` show. */
export function reportNotice(notice: Notice, { id, file, line }: EditPlace): Diagnostic {
  const place = file === undefined ? '' : line === undefined ? ` (${file})` : ` (${file}:${line})`;
  return { ...describe(notice, `slide "${id}"${place}`, id), line: null, column: null };
}

function describe(
  notice: Notice,
  where: string,
  id: string,
): Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'fix'> {
  switch (notice.kind) {
    case 'conflict':
      return {
        rule: 'edit-conflict',
        severity: 'warning',
        message: `The article has changed under your edit of ${notice.field} on ${where}: it was ${say(notice.was)}, it is now ${say(notice.now)}; the slide shows yours, ${say(notice.yours)}${notice.field === 'words' && notice.now === null ? ' nowhere: there is nothing to replace' : ''}.`,
        fix: `Keep yours and set \`was\` to the words of now, or take the edit of ${notice.field} out.`,
      };
    case 'gone':
      return {
        rule: 'edit-conflict',
        severity: 'warning',
        message: `A point that your edit of ${where} keeps is no longer the article's: ${say(notice.was)}. It is left out.`,
        fix: 'Take it out of `points`, or write it in words of your own.',
      };
    case 'new':
      return {
        rule: 'edit-conflict',
        severity: 'warning',
        message: `The article has a new point for ${where}, which your list of points leaves out: ${say(notice.now)}.`,
        fix: 'Add it to `points`, or to `was` if it is to stay out.',
      };
    case 'changed':
      return {
        rule: 'edit-changed',
        severity: 'info',
        message: `Your edit of ${where} is applied; the slide's words were ${say(notice.was.join(' / '))} and are now ${say(notice.now.join(' / '))}.`,
        fix: 'Look at the slide; set `was` to the words of now if the edit still holds.',
      };
    case 'followed':
      return {
        rule: 'edit-followed',
        severity: 'info',
        message: `Your edit of ${where} was applied to "${notice.to}", which has the words that it was made for.`,
        fix: `Write ${notice.to} in place of ${id}.`,
      };
    case 'lost':
      return {
        rule: 'edit-without-slide',
        severity: 'warning',
        message: `An edit names ${where}, which is not in the deck${notice.was.length > 0 ? `: its words were ${say(notice.was.join(' / '))}` : ''}. It is not applied (${notice.what}).`,
        fix: 'Find the slide in deck.json and write its id into the .edits.yaml file, or delete the edit.',
      };
    case 'placeless':
      return {
        rule: 'edit-without-place',
        severity: 'warning',
        message: `${where.slice(0, 1).toUpperCase()}${where.slice(1)} is to stand beside "${notice.beside}", which is not in the deck: it stands where it would without.`,
        fix: 'Name a slide that is there (see deck.json) in `after` or `before`.',
      };
    case 'unfit':
      return {
        rule: 'edit-unfit',
        severity: 'warning',
        message: `A part of your edit of ${where} could not be applied: ${notice.why}.`,
        fix: 'Change it, or take it out.',
      };
    default:
      return notice satisfies never;
  }
}

function say(words: string | null): string {
  return words === null ? 'gone' : `“${words}”`;
}
