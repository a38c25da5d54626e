import type { Slide } from '../../model.js';
import type { Edits, OwnSlide, SlideEdit } from '../edits.js';
import { readAlike } from '../findCounterpart.js';
import { listItems } from '../items.js';
import { wordsOf } from './scene.js';

/** What of an edit its `was` stands for. */
type Rested = 'title' | 'points' | null;

/**
 * The edits with another edit of one slide, which records the words that it was made against. One that changes nothing any
 * more is taken out.
 * @param changed what of it was made just now, and so against the words of now
 * @param isLast whether it goes behind the edits of all other slides
 */
export function replaceEdit(
  edits: Edits,
  key: string,
  planned: Slide,
  next: SlideEdit,
  { changed = null, isLast = false }: { readonly changed?: Rested; readonly isLast?: boolean } = {},
): Edits {
  const { was, wasSaid, line: _, ...rest } = forgetOwnOrder(planned, next);
  const said = Object.entries(rest).filter(([, value]) => value !== undefined && !isEmpty(value));
  const { [key]: old, ...others } = edits.slides;
  if (said.length === 0) return { ...edits, slides: others };
  const edit: SlideEdit = {
    was:
      rest.title === undefined && rest.points === undefined
        ? (was ?? wordsOf(planned))
        : restOn(planned, next, changed),
    ...Object.fromEntries(said),
    ...(rest.say !== undefined && wasSaid !== undefined && { wasSaid }),
  };
  const slides = isLast || !old ? { ...others, [key]: edit } : { ...edits.slides, [key]: edit };
  return { ...edits, slides };
}

/** The article's points in its own order are no edit. */
function forgetOwnOrder(planned: Slide, edit: SlideEdit): SlideEdit {
  const { points, ...rest } = edit;
  const own = (listItems(planned) ?? []).map(({ words }) => words.join(' '));
  return points?.length === own.length && own.every((words, at) => readAlike(words, points[at] ?? '')) ? rest : edit;
}

/** The words an edit rests on. What it said before about something else still rests on what it was made against. */
function restOn(planned: Slide, { was, title, points }: SlideEdit, changed: Rested): readonly string[] {
  const now = wordsOf(planned);
  if (was === undefined) return now;
  const others = changed === 'title' ? points : changed === 'points' ? title : (points ?? title);
  if (others === undefined || (was.length === now.length && was.every((words, at) => readAlike(words, now[at] ?? ''))))
    return now;
  if (changed === null) return was;
  const own = 'title' in planned && planned.title ? [planned.title.text] : [];
  const fresh = changed === 'title' ? own : now.filter((words) => !own.some((one) => readAlike(one, words)));
  return [...was, ...fresh.filter((words) => !was.some((old) => readAlike(old, words)))];
}

/** The edits with another slide of the presenter's in place of one that they have; null takes it away. */
export function replaceOwn(edits: Edits, id: string, next: OwnSlide | null): Edits {
  const insert = (edits.insert ?? []).flatMap((own) => (own.id === id ? (next ?? []) : own));
  const { insert: _, ...rest } = edits;
  return insert.length > 0 ? { ...rest, insert } : rest;
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === false || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
