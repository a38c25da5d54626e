import type { Sharp } from 'sharp';
import { LecternError } from '../../errors.js';

/** More pixels than any camera has: a file that unpacks to more is a trap. */
const MOST_PIXELS = 120_000_000;

/**
 * A picture's first frame, turned upright. The library is loaded with the first picture.
 * @throws LecternError `unreadable` where the library does not run on this machine
 */
export async function openSharp(bytes: Uint8Array): Promise<Sharp> {
  const sharp = await loadSharp();
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false }).autoOrient();
}

async function loadSharp(): Promise<typeof import('sharp')> {
  try {
    const { default: sharp } = await import('sharp');
    sharp.cache(false);
    return sharp;
  } catch (error) {
    throw new LecternError(
      'unreadable',
      'Pictures cannot be read: the library for them does not start on this machine.',
      'Run `npm ci` again on this machine, or build with --no-images.',
      error,
    );
  }
}
