import { readFile } from 'node:fs/promises';
import { detectLanguage } from '../core/language.js';
import type { Language } from '../core/model.js';
import { findProblemLabels, type ProblemKind } from '../core/render/labels/problemLabels.js';
import { type ErrorCode, LecternError } from '../errors.js';
import type { Problem } from '../io/present/messages.js';
import type { DeskEntry } from './deskEntry.js';

const KINDS: Partial<Readonly<Record<ErrorCode, ProblemKind>>> = {
  'not-found': 'missing',
  'no-articles': 'missing',
  unreadable: 'unreadable',
  binary: 'unreadable',
  'bad-format': 'unreadable',
  empty: 'empty',
  'too-large': 'large',
  'fetch-failed': 'fetch',
  'private-address': 'fetch',
  'bad-config': 'settings',
  usage: 'settings',
};

/**
 * What is wrong and what helps, in the words of a deck's language. The exact message is written for the terminal, in
 * English: in other languages it stands below, because it names the line.
 */
export function describeProblem(error: unknown, language: Language): Problem {
  const exact = describeExactly(error);
  if (/^en\b/i.test(language)) return exact;
  const kind = error instanceof LecternError ? (KINDS[error.code] ?? 'other') : 'other';
  return { ...findProblemLabels(language)[kind], detail: `${exact.message} ${exact.fix}` };
}

function describeExactly(error: unknown): { readonly message: string; readonly fix: string } {
  if (error instanceof LecternError) return { message: error.message, fix: error.fix };
  const message = error instanceof Error ? error.message : String(error);
  return { message: `Something went wrong inside Lectern: ${message}`, fix: 'The terminal says more.' };
}

/** So many characters tell an article's language. */
const ENOUGH = 4000;

/** The language of an article's deck; of the article itself where there is no deck yet; else its reader's. */
export async function findSpokenLanguage(
  { prepared, input }: Pick<DeskEntry, 'prepared' | 'input'>,
  readersLanguage: Language,
): Promise<Language> {
  if (prepared) return prepared.deck.meta.language;
  const text = typeof input === 'string' ? await readFile(input, 'utf8').catch(() => '') : '';
  // Bytes that are no text say nothing.
  const isText = /\p{L}/u.test(text) && !/[\0\uFFFD]/.test(text.slice(0, ENOUGH));
  return isText ? detectLanguage(text.slice(0, ENOUGH)) : readersLanguage;
}
