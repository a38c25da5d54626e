/**
 * Sentences that are half of a couple whose other half is the next one: `One party …` and `The other …`, `two claims` and `The
 * first …`, what need not be and what is enough, a name and what it is the name of.
 */

/** One of two, or the first of several, by language; and what the next one opens with. */
const COUPLES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:[^,.;:]{1,30}, )?(?:one|some|the (?:one|first))(?: (?!of\b)[\p{L}-]+){0,3} /iu,
    /^(?:(?:but|and|while) )?(?:the (?:other|others|second|latter|rest)|another|others)\b/iu,
  ],
  [
    /^(?:[^,.;:]{1,30}, )?(?:un[oa]s?|(?:el|la|los|las) un[oa]s?|(?:el|la) primer[oa]?|algun[oa]s)(?: [\p{L}-]+){0,3} /iu,
    /^(?:(?:pero|y|mientras que) )?(?:(?:el|la|los|las) otr[oa]s?|otr[oa]s?|(?:el|la) segund[oa])(?!\p{L})/iu,
  ],
  [
    /^(?:[^,.;:]{1,30}, )?(?:l['’]une?|les un[es]+|la première|le premier|certaine?s)(?!\p{L})/iu,
    /^(?:(?:mais|et|tandis que) )?(?:l['’]autre|les autres|d['’]autres|la seconde|le second|la deuxième|le deuxième)(?!\p{L})/iu,
  ],
  [
    /^(?:(?:der|die|das) (?:eine?|erste)|einer|eine|eines|einige|manche|die einen)(?!\p{L})/iu,
    /^(?:(?:aber|doch|und) )?(?:(?:der|die|das) (?:anderen?|zweite)|ein andere[rs]?|eine andere|andere|wieder andere)(?!\p{L})/iu,
  ],
];

/** So many of something, that are told one by one. */
const SEVERAL =
  /(?<!\p{L})(?:two|three|four|five|several|dos|tres|cuatro|cinco|vari[oa]s|deux|trois|quatre|cinq|plusieurs|zwei|drei|vier|fünf|mehrere)(?!\p{L})[^.]*[.:]?$/iu;
const FIRST =
  /^(?:(?:the )?first(?:ly)?(?:,| is\b| one\b| was\b| \p{Ll}+ (?:is|was)\b)|one (?:is|was)\b|(?:el|la) primer[oa]?(?!\p{L})|primero(?!\p{L})|un[oa] es(?!\p{L})|l[ae] premi(?:er|ère)(?!\p{L})|d['’]abord|premièrement|(?:der|die|das) erste(?!\p{L})|erstens|zum einen|zunächst)/iu;

/** What need not be; and that something else is enough. */
const NEED_NOT =
  /(?<!\p{L})(?:(?:do|does|need)(?:n['’]t| not) (?:have|need)|no need|not necessary|no (?:hace falta|es necesario|hay que|tien\p{Ll}+ que|neces\p{Ll}+)|(?:pas besoin|n['’]est pas nécessaire|ne faut pas|n['’]avez pas (?:besoin|à))|(?:muss|musst|müsst|müssen|brauch\p{Ll}*)(?: \p{L}+){0,4} (?:nicht|kein\p{Ll}*))(?!\p{L})/iu;
const ENOUGH =
  /^(?:(?:it['’]s|it is|that['’]s) enough|instead|just\b|all you need|simply|es reicht|es genügt|stattdessen|vielmehr|basta|es suficiente|con \p{L}+ basta|il suffit|plutôt)(?!\p{L})/iu;

/** How something was for long, by the span of time; and since when the same has been otherwise: `Since 2020, it has been …`. */
const FOR_LONG =
  /^(?:for|until|till|up to|before|from|durante|hasta|antes de|pendant|jusqu['’]|avant|bis|über)(?!\p{L})[^,.;:]{0,40}?(?<!\p{L})(?:\d{4}|century|centuries|years?|decades?|months|siglos?|años?|décadas?|meses|siècles?|ans|années?|décennies|mois|\p{L}*[Jj]ahr\p{Ll}*|Monate?n?)(?!\p{L})/iu;
const SINCE_THEN =
  /^(?:since \d{4}|now|today|these days|nowadays|desde \d{4}|desde entonces|ahora|hoy|depuis \d{4}|depuis|maintenant|aujourd['’]hui|seit \d{4}|seitdem|seither|heute|jetzt),? (?:(?:ist|sind|hat|haben|wird|werden|liegt|gilt) )?(?:it|they|he|she|that|this|(?:es|son|está|están|ha|han|se)(?! posible)|il|elle|ils|elles|c['’]|er|sie)(?!\p{L})/iu;

export function pairsWith(text: string, next: string): boolean {
  if (FOR_LONG.test(text) && SINCE_THEN.test(next)) return true;
  if (COUPLES.some(([one, other]) => one.test(text) && other.test(next))) return true;
  return (SEVERAL.test(text) && FIRST.test(next)) || (NEED_NOT.test(text) && ENOUGH.test(next));
}

const NAMES =
  /(?<!\p{L})(?:(?:is|are|was|were) (?:called|known as|named|dubbed)|se llaman?|se conocen? como|s['’]appellent?|est appelée?|sont appelée?s|heiß(?:t|en)|nennt (?:man|sich))\s(?:an? |the |el |la |los |las |le |les |die |der |das )?(?<name>\p{L}{3,}(?: \p{L}{3,})?)[.]?$/iu;

/** `The first kind is called garden soil. Garden soil is used …`: a name, and what is said of it comes next. */
export function givesName(text: string, next: string): boolean {
  const name = NAMES.exec(text)?.groups?.name?.toLowerCase();
  return (
    name !== undefined &&
    next
      .toLowerCase()
      .replace(/^(?:an?|the|el|la|los|las|le|les|die|der|das) /u, '')
      .startsWith(name)
  );
}
