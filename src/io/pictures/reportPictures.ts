import { type Diagnostic, locate } from '../../core/diagnostics.js';
import type { Block } from '../../core/model.js';
import { extent } from '../../core/trace.js';
import { LecternError } from '../../errors.js';
import type { PicturePlace } from './locatePicture.js';

type ImageBlock = Extract<Block, { type: 'image' }>;

/** A picture that is not shown. */
export interface PictureProblem {
  readonly block: ImageBlock;
  /** Null for one that was not looked at: then `error` is how many there are of these. */
  readonly place: PicturePlace | null;
  readonly error: unknown;
}

/** A picture of the article that no slide can show, with its line and what to do. */
export function reportProblem({ block, place, error }: PictureProblem, source: string): Diagnostic {
  const where = placeOf(block, source);
  if (place === null)
    return {
      rule: 'picture-left',
      severity: 'info',
      message: `${String(error)} more pictures from here on are not looked at: there are too many for a talk.`,
      ...where,
      fix: 'Take out what the talk does not need, or leave it so.',
    };
  const isKnown = error instanceof LecternError;
  const reason = isKnown ? error.message : `cannot be read (${describeReason(error)})`;
  return {
    rule: 'picture-unread',
    severity: 'warning',
    message: `The picture ${nameOf(block)} is not shown: ${reason}.`,
    ...where,
    fix: isKnown ? error.fix : 'Save it again as PNG, JPEG, WebP, GIF or SVG.',
  };
}

/** So many are named. */
const MOST_NAMED = 12;

/** Pictures on other machines, in one notice. */
export function reportRemote(blocks: readonly ImageBlock[], source: string): Diagnostic[] {
  const [first] = blocks;
  if (!first) return [];
  const names = blocks.slice(0, MOST_NAMED).map(nameOf).join(', ');
  const more = blocks.length > MOST_NAMED ? ', …' : '';
  const subject =
    blocks.length === 1 ? 'A picture is on another machine' : `${blocks.length} pictures are on other machines`;
  return [
    {
      rule: 'picture-remote',
      severity: 'info',
      message: `${subject} and not shown: ${names}${more}.`,
      ...placeOf(first, source),
      fix: 'Add --fetch-images to fetch them, or save them beside the article.',
    },
  ];
}

const LONGEST_NAME = 80;

function nameOf({ url }: ImageBlock): string {
  const shown = url.startsWith('data:') ? url.replace(/[,;].*$/s, '') : url;
  return shown.length <= LONGEST_NAME ? shown : `${shown.slice(0, LONGEST_NAME / 2)}…${shown.slice(-LONGEST_NAME / 2)}`;
}

function placeOf({ alt, url, written = url }: ImageBlock, source: string): Pick<Diagnostic, 'line' | 'column'> {
  const at = extent(alt)?.start ?? source.indexOf(written);
  return at < 0 ? { line: null, column: null } : locate(source, at);
}

/** The library's words without addresses of this machine. */
function describeReason(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return (words.split('\n')[0] ?? '').replace(/(?:\/|[a-z]:\\)\S+/gi, '…').replace(/^Input buffer /, 'it ');
}
