import type { LastResults } from '../io/cache/remember.js';
import type { ServedDeck } from '../io/present/servedDeck.js';
import type { Received } from '../io/received.js';
import type { PreparedDeck } from '../pipeline.js';

/** An article on the desk, and its deck if somebody has asked for it. */
export interface DeskEntry {
  readonly slug: string;
  readonly input: string | Received;
  /** The article's path as the user would write it. */
  readonly shown: string;
  /** When the article was changed last, in ms; null for one that lies in no file. */
  changed: number | null;
  /** What was read and planned last: an edit or another theme changes nothing of it. */
  readonly last: LastResults;
  prepared: PreparedDeck | null;
  served: ServedDeck | null;
  /** Why it could not be built when that was tried last. */
  error: unknown;
  building: Promise<ServedDeck> | null;
}
