/**
 * Spanish pronouns that are written together with their verb (`ponerla`, `llevártela`, `retorciéndolos`), and nothing before them
 * that they may stand for: a noun of their gender and number with its article.
 */
const CLITIC =
  /(?<!\p{L})(?!charlas?(?!\p{L})|parlas?(?!\p{L})|perlas?(?!\p{L}))\p{Ll}{2,}(?:[aeiáéí]r|[áaé]ndo)(?:me|te|se|nos|os)?(?<what>l[oa]s?)(?!\p{L})/u;
/** `donde te den una`: one of what? */
const ONE = /(?<!\p{L})(?<!(?:la|cada|a|de|por|una) )(?<what>un[oa])(?=$|[.;])/u;

const NOUN = '\\s(?!de(?!\\p{L})|que(?!\\p{L}))\\p{L}{3,}';
const NAMED: Readonly<Record<string, RegExp>> = {
  la: new RegExp(
    `(?<!\\p{L})(?:la|una|esta|esa|mi|tu|su|cada|toda|otra|ninguna|alguna|nuestra|vuestra|buena)${NOUN}`,
    'iu',
  ),
  lo: new RegExp(
    `(?<!\\p{L})(?:el|al|del|un|este|ese|mi|tu|su|cada|todo|otro|ningún|algún|nuestro|vuestro|buen|lo que|algo)(?:${NOUN}|(?!\\p{L}))`,
    'iu',
  ),
  las: new RegExp(
    `(?<!\\p{L})(?:las|unas|estas|esas|mis|tus|sus|todas|otras|algunas|nuestras|muchas|varias|pocas|dos|tres|cuatro|\\d+)${NOUN}|\\p{L}{3,}as y `,
    'iu',
  ),
  los: new RegExp(
    `(?<!\\p{L})(?:los|unos|estos|esos|mis|tus|sus|todos|otros|algunos|nuestros|muchos|varios|pocos|dos|tres|cuatro|\\d+)${NOUN}|\\p{L}{3,} y \\p{L}{3,}`,
    'iu',
  ),
};

/** Whether such a pronoun stands before any noun that it could mean. */
export function hasLoneClitic(text: string): boolean {
  return [CLITIC, ONE].some((pattern) => {
    const match = pattern.exec(text);
    const what = match?.groups?.what ?? '';
    const key = /^un[oa]$/u.test(what) ? what.replace('uno', 'lo').replace('una', 'la') : what;
    return match !== null && !(NAMED[key]?.test(text.slice(0, match.index)) ?? true);
  });
}
