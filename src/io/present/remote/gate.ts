import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What somebody may do who came through the gate: lead the talk, or look on. */
export type Pass = 'remote' | 'audience';

/** More windows than a large room has; the first to come are the first to be forgotten. */
const MOST_SESSIONS = 2000;

const makeSecret = (bytes: number): string => randomBytes(bytes).toString('base64url');
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
/** Takes as long for a wrong secret as for the right one. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

/**
 * Who may come in from the network. A remote's token is good for one phone: it is exchanged for a session, and another
 * one is made. The audience's is good for everybody.
 */
export class Gate {
  readonly #sessions = new Map<string, Pass>();
  readonly #renewed: (token: string) => void;
  readonly audienceToken = makeSecret(9);
  #remoteToken = makeSecret(24);

  /** @param renewed is told the token for the next remote when one has been used */
  constructor(renewed: (token: string) => void = () => undefined) {
    this.#renewed = renewed;
  }

  get remoteToken(): string {
    return this.#remoteToken;
  }

  /** A new session for a token; null for a wrong one, and for one that was used. */
  exchange(token: string, pass: Pass): string | null {
    if (!isSame(token, pass === 'remote' ? this.#remoteToken : this.audienceToken)) return null;
    const session = makeSecret(24);
    this.#sessions.set(session, pass);
    const [oldest] = this.#sessions.size > MOST_SESSIONS ? this.#sessions.keys() : [];
    if (oldest !== undefined) this.#sessions.delete(oldest);
    if (pass === 'remote') {
      this.#remoteToken = makeSecret(24);
      this.#renewed(this.#remoteToken);
    }
    return session;
  }

  /** What the bearer of a session may do; null for nothing. */
  admit(session: string): Pass | null {
    return this.#sessions.get(session) ?? null;
  }
}
