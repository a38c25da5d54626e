/** An article that lies in no file: its bytes, once and for all. */
export interface Received {
  /** As the user named it: `-` or an address. */
  readonly name: string;
  /** For messages. */
  readonly shown: string;
  /** What the deck calls it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** As a server sent it. */
  readonly contentType: string | null;
  /** Where it was found in the end; null for standard input. */
  readonly address: string | null;
}

/** How standard input is written on the command line. */
export const STANDARD_INPUT = '-';

export function isAddress(named: string): boolean {
  return /^https?:\/\//i.test(named);
}

/** Whether what the user named is no file. */
export function isReceived(named: string): boolean {
  return named === STANDARD_INPUT || isAddress(named);
}
