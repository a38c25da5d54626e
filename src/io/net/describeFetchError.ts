import { LecternError } from '../../errors.js';

const SAVE_IT = 'Open it in your browser, save the page, and name the file.';

/** What a server's answer other than 200 means to a reader. */
export function describeStatus(named: string, status: number): LecternError {
  if (status === 404 || status === 410)
    return new LecternError('not-found', `${named}: the server has no such page (${status}).`, 'Check the address.');
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return new LecternError('fetch-failed', `${named}: the server does not give it away (${status}).`, SAVE_IT);
  if (status === 429)
    return new LecternError('fetch-failed', `${named}: the server wants to be left alone for a while (429).`, SAVE_IT);
  if (status >= 500)
    return new LecternError('fetch-failed', `${named}: the server has failed (${status}).`, 'Try again later.');
  return new LecternError('fetch-failed', `${named}: the server answers with ${status}, not with a page.`, SAVE_IT);
}

/** What went wrong on the way there. */
export function describeNetworkError(named: string, error: unknown): LecternError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const host = URL.canParse(named) ? new URL(named).host : named;
  const fail = (what: string, fix: string): LecternError =>
    new LecternError('fetch-failed', `${named}: ${what}.`, fix, error);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA')
    return fail(`there is no server of the name ${host}, or no network`, 'Check the address and your connection.');
  if (code === 'ECONNREFUSED') return fail(`no server listens at ${host}`, 'Check the address and its port.');
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/.test(code))
    return fail(`the server cannot prove who it is (${code})`, SAVE_IT);
  if (/^ERR_SSL|^EPROTO/.test(code)) return fail('the server does not speak TLS there', 'Try it with http://.');
  if (code === 'ETIMEDOUT' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
    return fail(`${host} cannot be reached (${code})`, 'Check your connection and try again later.');
  const message = error instanceof Error ? error.message : String(error);
  return fail(`the connection broke (${code || message})`, 'Try again later, or save the page and name the file.');
}
