import type { IncomingMessage } from 'node:http';

/** More than any slide or notes. */
const LONGEST = 262_144;

/** The body of a request as text; null if it is too long. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
