/** Elements that act, embed other documents or load something. */
const ACTIVE = /<(script|iframe|object|embed|audio|video|animate[a-z]*|set|handler)\b(?:[^>]*\/>|[\s\S]*?<\/\1\s*>)/gi;
const HANDLER = /\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi;
/** Addresses that are neither in the picture itself nor data. */
const REFERENCE = /\s(?:xlink:)?(?:href|src)\s*=\s*(?:"(?!#|data:image\/)[^"]*"|'(?!#|data:image\/)[^']*')/gi;
const STYLE_ADDRESS = /url\(\s*(?!["']?(?:#|data:))[^)]*\)/gi;
const IMPORT = /@import\b[^;<]*;?/gi;
const PROCESSING = /<\?(?!xml\s)[\s\S]*?\?>|<!DOCTYPE[^>[]*>/gi;

/**
 * An SVG without scripts and without addresses outside itself. It is shown by `<img>` alone, where browsers run and load
 * nothing; this keeps it so wherever the deck's data may be taken. Null for one with entities of its own, which can
 * grow without bound.
 */
export function cleanSvg(svg: string): string | null {
  if (/<!ENTITY/i.test(svg) || /<!DOCTYPE[^>]*\[/i.test(svg) || !/<svg[\s>]/i.test(svg)) return null;
  return svg
    .replace(PROCESSING, '')
    .replace(ACTIVE, '')
    .replace(HANDLER, '')
    .replace(REFERENCE, '')
    .replace(STYLE_ADDRESS, 'none')
    .replace(IMPORT, '');
}
