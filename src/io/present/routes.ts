/** A deck as it is served: all of it is in memory, nothing is read from the disk for a request. */
export interface ServedDeck {
  readonly slug: string;
  /** The deck's page, and how to tell it from an earlier one. */
  readonly html: string;
  readonly revision: string;
  readonly speakerHtml: string;
  /** The content security policy of the speaker's page. */
  readonly speakerPolicy: string;
}

/** A page with its content security policy. */
export interface ServedPage {
  readonly html: string;
  readonly policy: string;
}

export interface Request {
  readonly method: string;
  /** The path and query that were asked for. */
  readonly url: string;
  readonly host: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Site {
  readonly decks: ReadonlyMap<string, ServedDeck>;
  /** The names under which the server answers, with its port. */
  readonly hosts: ReadonlySet<string>;
  /** The list of decks, where there are several. */
  readonly renderIndex: (decks: readonly ServedDeck[]) => ServedPage;
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
export function route({ method, url, host }: Request, { decks, hosts, renderIndex }: Site): Reply {
  // A name that another site has pointed at this machine (DNS rebinding) gets nothing.
  if (!hosts.has(host)) return say(421, 'This server answers to its own address only.');
  if (method !== 'GET' && method !== 'HEAD') return { ...say(405, 'Only GET is allowed.'), headers: { allow: 'GET' } };
  const path = url.replace(/[?#].*$/s, '');
  if (path === '/favicon.ico') return { ...say(204, ''), headers: HEADERS };
  const [only] = decks.size === 1 ? decks.values() : [];
  if (only && (path === '/' || path === '/speaker')) return redirect(`/${only.slug}${path}`);
  if (path === '/') return page(renderIndex([...decks.values()]));
  const [, slug = '', rest] = /^\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  const deck = decks.get(slug);
  if (!deck) return say(404, 'There is no such page.');
  switch (rest) {
    case undefined:
      return redirect(`/${slug}/`);
    case '/':
      return { status: 200, headers: HEADERS, body: deck.html }; // Its policy stands in the page.
    case '/speaker':
      return page({ html: deck.speakerHtml, policy: deck.speakerPolicy });
    default:
      return say(404, 'There is no such page.');
  }
}

/** The slug of the deck whose windows a socket wants to join; null for a socket from anywhere but one of our pages. */
export function routeSocket(url: string, host: string, origin: string, hosts: ReadonlySet<string>): string | null {
  const isOurs = hosts.has(host) && [...hosts].some((name) => origin === `http://${name}`);
  return isOurs ? (/^\/([^/?]+)\/live(?:\?|$)/.exec(url)?.[1] ?? null) : null;
}

function page({ html, policy }: ServedPage): Reply {
  return { status: 200, headers: { ...HEADERS, 'content-security-policy': policy }, body: html };
}

function redirect(location: string): Reply {
  return { status: 302, headers: { ...HEADERS, location }, body: '' };
}

function say(status: number, words: string): Reply {
  return { status, headers: { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }, body: words };
}
