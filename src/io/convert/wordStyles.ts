import { findAll, type XmlElement } from './readXml.js';

/** `title`, or the level of a heading from 1. */
export type StyleLevel = 'title' | number;

/** Words' names for its headings stay English in the file, whatever the language; other programs translate them. */
const NAMED =
  /^(?:heading|überschrift|titre|título|titulo|encabezado|titolo|标题|標題|見出し|제목|kop|rubrik|overskrift|otsikko|заголовок|nagłówek|nadpis|başlık)\s*(\d)\b/i;

/**
 * Which paragraph styles are headings: by their outline level, by that of the style they are based on, or by their
 * name. Keyed by the style's id.
 */
export function readStyleLevels(styles: XmlElement): ReadonlyMap<string, StyleLevel> {
  const byId = new Map(findAll(styles, 'style').map((style) => [style.attributes.styleId ?? '', style]));
  const levels = new Map<string, StyleLevel>();
  for (const id of byId.keys()) {
    const level = findLevel(id, byId);
    if (level !== null) levels.set(id, level);
  }
  return levels;
}

function findLevel(id: string, byId: ReadonlyMap<string, XmlElement>): StyleLevel | null {
  const seen = new Set<string>();
  for (let at = id; !seen.has(at); ) {
    seen.add(at);
    const style = byId.get(at);
    if (!style) return null;
    const name = attributeOf(style, 'name') ?? '';
    if (/^title$/i.test(name)) return 'title';
    const outline = Number(attributeOf(style, 'outlineLvl') ?? Number.NaN);
    // Level 9 is what Word calls body text.
    if (outline >= 0) return outline < 9 ? outline + 1 : null;
    const named = NAMED.exec(name)?.[1];
    if (named) return Number(named);
    at = attributeOf(style, 'basedOn') ?? '';
  }
  return null;
}

function attributeOf(style: XmlElement, name: string): string | undefined {
  return findAll(style, name)[0]?.attributes.val;
}
