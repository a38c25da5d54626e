import type { Omission, OmissionReason } from '../../core/model.js';
import { fitColumns } from './columns.js';

/** One of them, and several. */
const NAMES: Readonly<Record<OmissionReason, readonly [string, string]>> = {
  text: ['line of text', 'lines of text'],
  contents: ['line of a table of contents', 'lines of a table of contents'],
  boilerplate: ['line that is not the article', 'lines that are not the article'],
  damaged: ['damaged passage', 'damaged passages'],
  code: ['code block', 'code blocks'],
  'list-item': ['list item', 'list items'],
  table: ['table', 'tables'],
  'table-row': ['table row', 'table rows'],
  image: ['image', 'images'],
  'remote-image': ['remote image', 'remote images'],
  'empty-image': ['empty image', 'empty images'],
  reading: ['line with readings in brackets', 'lines with readings in brackets'],
  address: ['line of addresses', 'lines of addresses'],
  'front-matter': ['line of front matter', 'lines of front matter'],
  outside: ['line outside the text', 'lines outside the text'],
};

/** What is on no slide, counted by kind, in one line; null if there is nothing. */
export function countOmissions(omissions: readonly Omission[]): string | null {
  const groups = new Map<string, number>();
  for (const { reason, inNotes, count } of omissions) {
    const key = `${reason} ${inNotes}`;
    groups.set(key, (groups.get(key) ?? 0) + count);
  }
  const parts = [...groups].map(([key, count]) => {
    const [reason, inNotes] = key.split(' ') as [OmissionReason, string];
    return `${count} ${NAMES[reason][count === 1 ? 0 : 1]}${inNotes === 'true' ? ' (in the notes)' : ''}`;
  });
  return parts.length > 0 ? `Not on slides: ${parts.join(', ')}` : null;
}

/** Each thing that is on no slide, with its place as `file:line:column`. */
export function listOmissionLines(omissions: readonly Omission[], file: string, columns: number): string[] {
  return omissions.map(({ reason, inNotes, line, column, count, text }) => {
    const place = [file, line, column].filter((part) => part !== null).join(':');
    const number = count === 1 ? NAMES[reason][0] : `${count} ${NAMES[reason][1]}`;
    return fitColumns(`${place} ${number}${inNotes ? ' (in the notes)' : ''}: ${text}`, columns);
  });
}
