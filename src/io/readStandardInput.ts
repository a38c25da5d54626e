import { LecternError } from '../errors.js';
import { MOST_BYTES, tooLarge } from './readFile.js';
import { type Received, STANDARD_INPUT } from './received.js';

/** What a deck calls an article that came from standard input. */
const FILE = 'stdin';

/**
 * All of standard input.
 * @throws LecternError `usage` where nothing is piped in, `too-large`
 */
export async function readStandardInput(
  input: NodeJS.ReadableStream & { readonly isTTY?: boolean } = process.stdin,
): Promise<Received> {
  if (input.isTTY)
    throw new LecternError(
      'usage',
      '-: nothing is piped into standard input.',
      'Pipe an article into it: lectern build - < article.md',
    );
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) throw tooLarge('standard input', null);
    chunks.push(bytes);
  }
  return {
    name: STANDARD_INPUT,
    shown: 'standard input',
    file: FILE,
    bytes: Buffer.concat(chunks),
    contentType: null,
    address: null,
  };
}
