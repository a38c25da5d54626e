import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Brand, BrandFont } from '../core/brand/brand.js';
import { FONT_FAMILIES, type FontFamily } from '../core/brand/fontFamily.js';

const LOGO = /\.(?:svg|png|jpe?g)$/i;
const FONT = /\.(?:ttf|otf|woff2)$/i;
const COLOR = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

const logo = z.string('must be an .svg, .png or .jpg file').regex(LOGO, 'must be an .svg, .png or .jpg file');
const color = z
  .string('must be a colour such as "#0b5c8a", in quotation marks')
  .regex(COLOR, 'must be a colour such as "#0b5c8a"');
const FONT_WANTED = `must be ${FONT_FAMILIES.join(' or ')}, or a .ttf, .otf or .woff2 file`;
const font = z.string(FONT_WANTED).refine((value) => isFamily(value) || FONT.test(value), FONT_WANTED);

/** `brand:` in a configuration file. Never in an article: it names files of its reader's. */
export const brand = z.strictObject({
  logo: z
    .union([logo, z.strictObject({ light: logo, dark: logo })], 'must be an .svg, .png or .jpg file, or {light, dark}')
    .optional(),
  colors: z
    .array(color, 'must be one or two colours: ["#0b5c8a", "#b23a1e"]')
    .min(1, 'must be one or two colours')
    .max(2, 'must be one or two colours')
    .optional(),
  fonts: z.strictObject({ display: font.optional(), body: font.optional() }).optional(),
});

export type BrandChoices = z.infer<typeof brand>;

function isFamily(name: string): name is FontFamily {
  return (FONT_FAMILIES as readonly string[]).includes(name);
}

/** Each file that a brand names, by the keys that lead to it. */
function listFiles({ logo: logos, fonts = {} }: BrandChoices): { keys: string[]; file: string }[] {
  const pictures =
    typeof logos === 'string'
      ? [{ keys: ['logo'], file: logos }]
      : Object.entries(logos ?? {}).map(([name, file]) => ({ keys: ['logo', name], file }));
  const faces = Object.entries(fonts).flatMap(([name, value]) =>
    value === undefined || isFamily(value) ? [] : [{ keys: ['fonts', name], file: value }],
  );
  return [...pictures, ...faces];
}

/** Tells of every file that is not there, at the place where it is named. `dir` is the configuration's folder. */
export function checkBrandFiles(
  given: BrandChoices,
  dir: string,
  report: (keys: string[], message: string) => void,
): void {
  for (const { keys, file } of listFiles(given))
    if (!existsSync(path.resolve(dir, file))) report(keys, `there is no file ${file} beside this configuration`);
}

/** The brand with its paths absolute, its colours as `#rrggbb`. `dir` is the configuration's folder. */
export function resolveBrand({ logo: logos, colors, fonts }: BrandChoices, dir: string): Brand {
  const at = (file: string): string => path.resolve(dir, file);
  const [first, second] = (colors ?? []).map(lengthen);
  return {
    logo:
      logos === undefined
        ? null
        : typeof logos === 'string'
          ? { light: at(logos), dark: null }
          : { light: at(logos.light), dark: at(logos.dark) },
    colors: first === undefined ? null : second === undefined ? [first] : [first, second],
    fonts: { display: resolveFont(fonts?.display, at), body: resolveFont(fonts?.body, at) },
  };
}

function resolveFont(value: string | undefined, at: (file: string) => string): BrandFont | null {
  if (value === undefined) return null;
  return isFamily(value) ? { kind: 'family', family: value } : { kind: 'file', path: at(value) };
}

function lengthen(value: string): string {
  const digits = value.slice(1).toLowerCase();
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}
