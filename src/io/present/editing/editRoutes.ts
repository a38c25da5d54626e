import { timingSafeEqual } from 'node:crypto';
import { isOurs, pathOf, type Reply, say } from '../routes.js';
import { type Editor, readEditRequest } from './editMessages.js';

/** A request to change a deck. */
export interface EditCall {
  readonly method: string;
  readonly url: string;
  readonly host: string;
  readonly origin: string;
  /** The address that it comes from. */
  readonly peer: string;
  readonly type: string;
  readonly token: string;
  /** Reads the body; null if it is too long. Not called for a call that is refused anyway. */
  readonly body: () => Promise<string | null>;
}

export interface EditSite {
  readonly editor: Editor;
  readonly hosts: ReadonlySet<string>;
  readonly slugs: () => readonly string[];
}

/** The deck whose editing a path is about; null for any other path. */
export function slugOfEdit(url: string): string | null {
  return /^\/([^/]+)\/edit$/.exec(pathOf(url))?.[1] ?? null;
}

/**
 * The answer to who wants to change a deck: only a page of this server on this machine may, and only with the token that
 * was sent to it.
 */
export async function routeEdit(call: EditCall, { editor, hosts, slugs }: EditSite): Promise<Reply> {
  if (!isLoopback(call.peer) || !isOurs(call.host, call.origin, hosts) || !isSame(call.token, editor.token))
    return say(403, 'Only the deck’s own page on this machine may change it.');
  if (call.method !== 'POST') return { ...say(405, 'Only POST is allowed.'), headers: { allow: 'POST' } };
  if (!/^application\/json\b/.test(call.type)) return say(415, 'Only JSON is read.');
  const slug = slugOfEdit(call.url) ?? '';
  if (!slugs().includes(slug)) return say(404, 'There is no such deck.');
  const body = await call.body();
  if (body === null) return say(413, 'This is too long.');
  const request = readEditRequest(body);
  if (request === null) return say(400, 'This is no change of a deck.');
  const reply = request.what === 'look' ? await editor.look(slug) : await editor.act(slug, request);
  const { headers } = say(200, '');
  return {
    status: 200,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(reply),
  };
}

/** This machine speaking to itself. */
export function isLoopback(peer: string): boolean {
  return /^(?:::ffff:)?127\.\d+\.\d+\.\d+$/.test(peer) || peer === '::1';
}

function isSame(token: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(token), Buffer.from(wanted)];
  return wanted !== '' && one.length === other.length && timingSafeEqual(one, other);
}
