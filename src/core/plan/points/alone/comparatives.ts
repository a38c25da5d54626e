import { CJK } from '../../../language.js';

/** Comparatives that measure against something said before: `更為直接`, `sehr viel höher`, `even cheaper`. */

/** What a Chinese comparative measures against, or why it needs nothing to. */
const CHINESE_BASE =
  /^(?:如果|若|要是|只要|[當当])|比|[較较]|[於于]|越|愈|[從从]|以前|[過过]去|再|最|不如|[超勝胜][過过]|[與与]|更[^，]*更|[讓让使為为][^，]*更/u;
const CHINESE =
  /^(?<subject>[^，；：]{2,20}?)(?:也|都|就|[會会]|[則则]|[變变]得|要)?更(?!多\p{Script=Han}|[新換换改正名])[為为加]?(?:(?!的)\p{Script=Han}){1,4}$/u;

/** German adverbs of degree and others that end in -er, and are no comparatives. */
const NO_COMPARATIVE =
  'immer|weiter|wieder|über|unter|hinter|aber|oder|unser|ihrer|seiner|einer|keiner|dieser|jeder|später|früher|nicht';
const LATIN: readonly (readonly [RegExp, RegExp])[] = [
  // `It does not drain as easily`: as what does?
  [
    /(?:\bnot|n['’]t) (?:\p{L}+ ){1,5}(?:quite |nearly |just )?as (?!(?:an?|the|well|long|soon|far|if|though|part|my|your|his|her|its|our|their|many|much)\b)\p{Ll}{3,}(?!\p{L})/iu,
    /\bas \p{Ll}+ as\b|\bas \p{L}+(?: \p{L}+){0,4} as\b|\b(?:than|compared)\b/iu,
  ],
  [
    /\b(?:much|far|even|significantly|considerably|slightly|somewhat|a lot|a bit) (?:more|less|fewer|better|worse|\p{Ll}{2,}er)\b(?! and )/iu,
    /\b(?:than|compared|versus|vs|unlike|in contrast|over time|and (?:more|less))\b|\b\d{4}\b.*\b(?:earlier|later|sooner)\b/iu,
  ],
  [
    new RegExp(
      `\\b(?:viel|deutlich|weit|noch|etwas|wesentlich|erheblich|weitaus) (?!(?:${NO_COMPARATIVE})\\b)(?:mehr|weniger|\\p{Ll}{3,}er(?:e[nrms]?)?)(?!\\p{L})`,
      'iu',
    ),
    /\b(?:als|im Vergleich|im Gegensatz|anders als|gegenüber|je)\b/iu,
  ],
  [
    /(?<!\p{L})(?:mucho|aún|todavía|bastante|incluso|mucha|muchos|muchas) (?:más|menos|mayor(?:es)?|menor(?:es)?|mejor(?:es)?|peor(?:es)?)(?!\p{L})/iu,
    /\b(?:que|de lo|frente a|a diferencia de|comparad[oa]s?)\b/iu,
  ],
  [
    /(?<!\p{L})(?:bien|beaucoup|encore|nettement) (?:plus|moins|meilleure?s?|pires?)(?!\p{L})/iu,
    /(?:\bque\b|\bqu['’]|par rapport|contrairement|à la différence|comparée?s?)/iu,
  ],
];

/** Whether a statement compares, and does not say with what. */
export function lacksBase(text: string): boolean {
  if (CJK.test(text)) {
    const opening = /^[^，；：。]*/u.exec(text)?.[0] ?? '';
    return CHINESE.test(opening) && !CHINESE_BASE.test(opening);
  }
  return LATIN.some(([comparative, base]) => comparative.test(text) && !base.test(text));
}
