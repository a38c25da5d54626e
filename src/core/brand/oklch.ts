/** A colour by how light it looks (0 to 1), how strong it is (0 to about 0.4) and its hue in radians. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Triple = readonly [number, number, number];

/** Below half a step of eight bits a channel counts as within its range. */
const TOLERANCE = 0.002;

/** The channels of `#rrggbb`, 0 to 1, gamma-encoded. */
export function readHex(hex: string): Triple {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

function writeHex(channels: Triple): string {
  const digits = channels.map((channel) =>
    Math.round(Math.min(1, Math.max(0, channel)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** The inverse of the sRGB transfer function. */
export function linearise(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function encode(channel: number): number {
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
}

/** Björn Ottosson's OKLab (https://bottosson.github.io/posts/oklab/), in polar form. */
export function toOklch(hex: string): Oklch {
  const [red, green, blue] = readHex(hex);
  const [r, g, b] = [linearise(red), linearise(green), linearise(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { lightness, chroma: Math.hypot(a, bb), hue: Math.atan2(bb, a) };
}

/** The channels, which may lie outside 0 to 1: no screen has that colour then. */
function toChannels({ lightness, chroma, hue }: Oklch): Triple {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encode(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const isWithin = (channels: Triple): boolean =>
  channels.every((channel) => channel >= -TOLERANCE && channel <= 1 + TOLERANCE);

/** `#rrggbb`; a colour that no screen has becomes as strong as its lightness and hue allow. */
export function fromOklch(color: Oklch): string {
  const whole = toChannels(color);
  if (isWithin(whole)) return writeHex(whole);
  let low = 0;
  let high = color.chroma;
  for (let step = 0; step < 16; step += 1) {
    const middle = (low + high) / 2;
    if (isWithin(toChannels({ ...color, chroma: middle }))) low = middle;
    else high = middle;
  }
  return writeHex(toChannels({ ...color, chroma: low }));
}
