import type { Picture } from '../../core/model.js';
import { openSharp } from './openSharp.js';

/** Sampled at so many px a side: enough to tell plain areas from a photo's grain. */
const SAMPLE = 64;
/** A drawing's background, or its two or three fills, cover at least this share. */
const PLAIN = 0.3;

/** What is known of a picture without keeping it: null where it is a single colour, and nothing to see. */
export async function measurePicture(bytes: Uint8Array): Promise<Picture | null> {
  const image = await openSharp(bytes);
  const { format, width, height, orientation = 1 } = await image.metadata();
  const { data, info } = await image
    .flatten({ background: '#fff' })
    .resize(SAMPLE, SAMPLE, { fit: 'fill', kernel: 'nearest' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const share = shareOfCommonest(data, info.channels);
  if (share === 1) return null;
  const isVector = format === 'svg';
  const isTurned = orientation >= 5;
  return {
    width: isTurned ? height : width,
    height: isTurned ? width : height,
    look: isVector || share >= PLAIN ? 'drawing' : 'photo',
    isVector,
  };
}

/** The share of the commonest colour, colours told apart by 16 steps a channel. */
function shareOfCommonest(data: Uint8Array, channels: number): number {
  const counts = new Map<number, number>();
  const colours = Math.min(3, channels);
  for (let at = 0; at + channels <= data.length; at += channels) {
    let key = 0;
    for (let channel = 0; channel < colours; channel += 1) key = key * 16 + ((data[at + channel] ?? 0) >> 4);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(...counts.values()) / (data.length / channels);
}
