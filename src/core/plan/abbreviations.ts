/** Whether a full stop belongs to an abbreviation or an ordinal, in the languages that Lectern has sentence rules for. */

/** Abbreviations that no sentence ends with. Without their last stop. */
const TITLES =
  'Dr|Dra|Mr|Mrs|Ms|Prof|Gen|Sen|Rep|Gov|Capt|Lt|Col|Hon|Rev|Mt|vs|approx|ca|cf|esp|Sr|Sra|Srta|Dña|Dn|Ud|Uds|MM|Mgr|Hr|Fr|Frl|Dipl|Ing|bzw|vgl|evtl|ggf|inkl|exkl|sog|geb|gest|max|min|env|ej|ex|e\\.\\s?g|i\\.\\s?e|z\\.\\s?B|d\\.\\s?h|z\\.\\s?T|o\\.\\s?g|s\\.\\s?o|u\\.\\s?U|i\\.\\s?d\\.\\s?R|p\\.\\s?ej|p\\.\\s?ex|c\\.-à-d|EE';

/** Abbreviations that stand before a number: `No. 5`, `S. 12`, `núm. 3`. Elsewhere they may be words: `No. He left.` */
const BEFORE_NUMBER =
  'No|Nos|Nr|Nrn|nro|Nro|nº|p|pp|S|pág|págs|núm|art|Art|Abs|Abb|Tab|Fig|fig|vol|Vol|Bd|Kap|cap|chap|ch|sec|Sec|ed|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Okt|Nov|Dec|Dez|tel|Tel|St|c';

/** Abbreviations that may end a sentence: then a word follows that usually opens one. */
const EITHER =
  'etc|usw|u\\.\\s?a|u\\.\\s?v\\.\\s?m|Inc|Ltd|Co|Corp|Jr|St|Ave|Blvd|Mio|Mrd|Std|Jh|Jhd|al|dept|Dept|Univ|UU|S\\.\\s?A|a\\.\\s?C|d\\.\\s?C|J\\.-C|v\\.\\s?Chr|n\\.\\s?Chr|a\\.m|p\\.m|Ph\\.D|M\\.D|B\\.C|A\\.D|U\\.\\s?S|U\\.\\s?K|U\\.\\s?N|E\\.\\s?U|(?:[A-ZÄÖÜÉ]\\.[-\\s]?)*[A-ZÄÖÜÉ]';

/** Also right behind a character of a language without spaces: `醫生Dr. Snow`. */
const NEVER_LAST = new RegExp(
  `(?:^|[\\s(（「“„«"'’，、：\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}-])(?:${TITLES})\\.$`,
  'u',
);
const NUMBERED = new RegExp(`(?:^|[\\s(（「“„«"])(?:${BEFORE_NUMBER})\\.$`, 'u');
const MAYBE_LAST = new RegExp(`(?:^|[\\s(（「“„«"’-])(?:${EITHER})\\.$`, 'u');

/** Words that open a sentence in their capital form, and no name. */
const OPENER =
  /^\s*["“„«(¿¡]?(?:The|This|That|These|Those|It|In|On|At|He|She|They|We|You|I|But|And|So|If|When|As|For|There|Its|Their|Our|His|Her|However|Then|El|La|Los|Las|Un|Una|Es|Esto|Este|Esta|Pero|Y|Se|Así|Además|Le|Les|Il|Elle|Ils|Elles|On|Ce|Cette|Ces|Mais|Et|Nous|Vous|Une|Der|Die|Das|Dies|Diese|Dieser|Es|Er|Sie|Wir|Ich|Ein|Eine|Und|Aber|Im|Am|Auf|Bei|Dabei|Damit|Doch|So|Auch|Dann|Danach)\s/u;

/** German writes an ordinal with a stop: `am 3. Oktober`, `das 19. Jahrhundert`. */
const ORDINAL =
  /(?:^|\s)(?:am|vom|zum|beim|im|dem|den|der|die|das|des|seit|ab|bis|jede[rnms]?|ihre[rnms]?|seine[rnms]?|unsere[rnms]?|und|oder|–|-|\d{1,2}\.)\s\d{1,2}\.$/u;
const AFTER_ORDINAL =
  /^\s(?:Jänner|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhunderts?|Jahrtausends?|Weltkriegs?|Klasse|Semesters?|Quartals?|Platz|Etage|Stock|Grades?|Mal|Teils?|Auflage|Stelle|Rang|Liga|Runde|Tag|Tages|Woche|Stufe|Generation|Bezirk|Kreises?)\b/u;

/** Longest stretch before a stop that any of the patterns looks at. */
const REACH = 24;

/** True if the stop at the end of `before` ends no sentence, by what stands before and after it. */
export function isAbbreviated(before: string, after: string): boolean {
  const near = before.slice(-REACH);
  const next = after.slice(0, REACH);
  if (NEVER_LAST.test(near)) return true;
  // The first letter of several: `z. B.`, `i. d. R.`
  if (/(?:^|\s)\p{L}\.$/u.test(near) && /^\s?\p{L}\./u.test(next)) return true;
  // `United States v. Microsoft`
  if (/\p{Lu}\S*\sv\.$/u.test(near) && /^\s\p{Lu}/u.test(next)) return true;
  if (NUMBERED.test(near) && /^\s*\d/.test(next)) return true;
  if (/\d\.$/.test(near) && (AFTER_ORDINAL.test(next) || (ORDINAL.test(near) && /^\s\p{L}/u.test(next)))) return true;
  return MAYBE_LAST.test(near) && next.trim() !== '' && !OPENER.test(next);
}
