import type { Language } from '../model.js';
import { findNoticeLabels, type NoticeLabels } from '../render/labels/noticeLabels.js';
import type { Notice, PlacedNotice } from './notices.js';

/** A notice in the words of the deck's own window, in the deck's language; null for one that asks for nothing. */
export function tellNotice(
  { notice, place: { id, file, line } }: PlacedNotice,
  language: Language,
): { readonly message: string; readonly fix: string } | null {
  const labels = findNoticeLabels(language);
  const place = line === undefined ? file : `${file}:${line}`;
  const where = file === undefined ? `“${id}”` : `“${id}” (${place})`;
  const say = (words: string | null): string => (words === null ? labels.gone : `“${words}”`);
  const write = file === undefined ? '' : labels.write.replace('{file}', file);
  switch (notice.kind) {
    case 'conflict': {
      const words = { was: say(notice.was), now: say(notice.now), yours: say(notice.yours) };
      return { message: fill(labels.conflict, { ...words, where, field: labels[notice.field] }), fix: labels.keep };
    }
    case 'gone':
      return { message: fill(labels.pointGone, { where, was: say(notice.was) }), fix: write };
    case 'new':
      return { message: fill(labels.pointNew, { where, now: say(notice.now) }), fix: write };
    case 'lost':
      return { message: fill(labels.lost, { where }), fix: write };
    case 'placeless':
      return { message: fill(labels.placeless, { where, beside: notice.beside }), fix: write };
    case 'unfit':
      return { message: fill(labels.unfit, { where, field: nameField(notice, labels) }), fix: write };
    case 'changed':
    case 'followed':
      return null;
    default:
      return notice satisfies never;
  }
}

/** `kind: its words …`: what stands before the colon is the name of the field in the file. */
function nameField({ why }: Extract<Notice, { kind: 'unfit' }>, labels: NoticeLabels): string {
  const field = /^\w+/.exec(why)?.[0] ?? '';
  switch (field) {
    case 'title':
    case 'points':
    case 'words':
    case 'kind':
    case 'slide':
      return labels[field];
    default:
      return field;
  }
}

/** In one go: what is filled in may itself hold braces. */
function fill(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
