import { slugOfEdit } from '../editing/editRoutes.js';
import { page, pathOf, type Reply, type Request, readLanguage, refuse, say } from '../routes.js';
import type { Library } from '../servedDeck.js';
import type { Gate, Pass } from './gate.js';

/** What is served to the network: the deck of the moment, by two addresses. */
export interface RemoteSite {
  readonly library: Library;
  readonly gate: Gate;
  readonly hosts: ReadonlySet<string>;
  /** Each server has its own cookie: ports do not tell cookies apart. */
  readonly cookieName: string;
  /** The slug of the deck that is shown now. */
  current(): string | null;
}

/** A request from the network. */
export interface RemoteRequest extends Request {
  readonly cookie: string;
}

/** Where each pass leads. */
export const PATHS: Readonly<Record<Pass, string>> = { remote: '/remote', audience: '/' };

/**
 * The answer to a request from the network: the page for its bearer's pass, or nothing. A token in the address is
 * exchanged for a cookie that scripts cannot read and other sites cannot send.
 */
export async function routeRemote(request: RemoteRequest, site: RemoteSite): Promise<Reply> {
  // A deck is changed on its presenter's own machine, whatever a visitor's pass.
  if (slugOfEdit(request.url) !== null) return say(403, 'Nothing is changed from here.');
  const refusal = refuse(request, site.hosts);
  if (refusal) return refusal;
  const path = pathOf(request.url);
  const wanted = (Object.keys(PATHS) as Pass[]).find((pass) => PATHS[pass] === path);
  if (wanted === undefined) return say(passOf(request.cookie, site) === null ? 403 : 404, 'There is no such page.');
  const token = new URL(request.url, 'http://localhost').searchParams.get('token');
  if (token !== null && request.method === 'GET') {
    const session = site.gate.exchange(token, wanted);
    // Who opens the same address once more is let in by the cookie.
    if (session === null) return passOf(request.cookie, site) === wanted ? show(wanted, site) : forbid(request, site);
    const cookie = `${site.cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    const reply = await show(wanted, site);
    return { ...reply, headers: { ...reply.headers, 'set-cookie': cookie } };
  }
  return passOf(request.cookie, site) === wanted ? show(wanted, site) : forbid(request, site);
}

/** A used or wrong address: whoever scanned it is told what to do, in his language. */
async function forbid(request: RemoteRequest, { library }: RemoteSite): Promise<Reply> {
  return { ...page(await library.renderRefusal(readLanguage(request))), status: 403 };
}

/** What the bearer of the request's cookie may do; null for nothing. */
export function passOf(cookie: string, { gate, cookieName }: Pick<RemoteSite, 'gate' | 'cookieName'>): Pass | null {
  for (const pair of cookie.split(';')) {
    const [name, value = ''] = pair.trim().split('=');
    const pass = name === cookieName ? gate.admit(value) : null;
    if (pass !== null) return pass;
  }
  return null;
}

async function show(pass: Pass, { library, current }: RemoteSite): Promise<Reply> {
  const slug = current();
  try {
    const deck = slug === null ? null : await library.open(slug);
    if (!deck) return say(404, 'There is no deck.');
    return page(pass === 'remote' ? deck.remotePage() : deck.audiencePage());
  } catch {
    // Why it cannot be built is the presenter's business.
    return say(503, 'The deck is not ready.');
  }
}
