import type { Library, ServedPage } from './servedDeck.js';

export interface Request {
  readonly method: string;
  /** The path and query that were asked for. */
  readonly url: string;
  readonly host: string;
  /** The `accept-language` of the reader. */
  readonly languages?: string | undefined;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Site {
  readonly library: Library;
  /** The names under which the server answers, with its port. */
  readonly hosts: ReadonlySet<string>;
}

const HEADERS = {
  'cache-control': 'no-store',
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** The answer to a request. What is not in the short list of pages does not exist, whatever the path looks like. */
export async function route(request: Request, { library, hosts }: Site): Promise<Reply> {
  const refusal = refuse(request, hosts);
  if (refusal) return refusal;
  const path = pathOf(request.url);
  const slugs = library.list();
  const [only] = slugs.length === 1 ? slugs : [];
  if (only !== undefined && (path === '/' || path === '/speaker')) return redirect(`/${only}${path}`);
  const language = readLanguage(request);
  if (path === '/') return page(await library.renderIndex(language));
  const [, slug = '', rest] = /^\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  if (!slugs.includes(slug)) return say(404, 'There is no such page.');
  switch (rest) {
    case undefined:
      return redirect(`/${slug}/`);
    case '/':
    case '/speaker':
    case '/cover':
      return show(library, slug, rest, language);
    default:
      return say(404, 'There is no such page.');
  }
}

async function show(
  library: Library,
  slug: string,
  rest: '/' | '/speaker' | '/cover',
  language: string,
): Promise<Reply> {
  try {
    const deck = await library.open(slug);
    if (!deck) return say(404, 'There is no such page.');
    switch (rest) {
      case '/':
        return { status: 200, headers: HEADERS, body: deck.presenterPage() };
      case '/speaker':
        return page(deck.speakerPage());
      case '/cover':
        return framed(page(deck.coverPage()));
    }
  } catch (error) {
    const reply = { ...page(await library.renderProblem(slug, error, language)), status: 500 };
    return rest === '/cover' ? framed(reply) : reply;
  }
}

/** What is wrong with a request, whatever it asks for; null if nothing is. */
export function refuse({ method, host, url }: Request, hosts: ReadonlySet<string>): Reply | null {
  // A name that another site has pointed at this machine (DNS rebinding) gets nothing.
  if (!hosts.has(host)) return say(421, 'This server answers to its own address only.');
  if (method !== 'GET' && method !== 'HEAD') return { ...say(405, 'Only GET is allowed.'), headers: { allow: 'GET' } };
  return pathOf(url) === '/favicon.ico' ? { ...say(204, ''), headers: HEADERS } : null;
}

/** The language that a reader's browser asks for first. */
export const readLanguage = ({ languages = '' }: Request): string => /^[\w-]+/.exec(languages)?.[0] ?? 'en';

export const pathOf = (url: string): string => url.replace(/[?#].*$/s, '');

/** Whether a socket comes from a page of this server. */
export function isOurs(host: string, origin: string, hosts: ReadonlySet<string>): boolean {
  return hosts.has(host) && origin === `http://${host}`;
}

export function page({ html, policy }: ServedPage): Reply {
  return { status: 200, headers: { ...HEADERS, 'content-security-policy': policy }, body: html };
}

/** A page that our own list of decks may show in a frame. */
function framed(reply: Reply): Reply {
  return { ...reply, headers: { ...reply.headers, 'x-frame-options': 'SAMEORIGIN' } };
}

export function redirect(location: string): Reply {
  return { status: 302, headers: { ...HEADERS, location }, body: '' };
}

export function say(status: number, words: string): Reply {
  return { status, headers: { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }, body: words };
}
