import { findAll } from '../../findAll.js';
import type { TracedText } from '../../model.js';
import { slice } from '../../trace.js';
import { LATIN_VERB } from '../recognise/speechVerbs.js';
import type { Naming } from './naming.js';
import { LATIN_ROLE } from './roles.js';

const PARTICLES = '(?:(?:de|del|della|di|da|van|von|der|den|bin|al|la)\\s){1,2}';
const GIVEN = "\\p{Lu}\\p{Ll}[\\p{L}’'-]*";
const NAME = `(?<name>(?:${GIVEN}\\s)(?:(?:${GIVEN}|\\p{Lu}\\.)\\s)?(?<bare>(?:${PARTICLES})?\\p{Lu}\\p{Ll}[\\p{L}’'-]*))`;
/** Nobody is named where this is not: to look for it takes less time than to look for roles. */
const HAS_NAME = new RegExp(NAME, 'u');
/** No part of a longer name. */
const START = "(?<!\\p{Lu}[\\p{L}.’'-]*\\s)(?<![\\p{L}-])";
/** Words with a capital before a name that belong to no name: `When Ada Lovelace`. */
const NO_NAME =
  /^(?:the|an?|in|on|at|by|for|from|with|when|while|if|as|but|and|or|so|yet|that|this|these|those|after|before|since|though|although|because|mr|mrs|ms|dr|sir|lady|lord|saint|san|santa|new|north|south|east|west|great|united|el|la|los|las|en|con|por|para|según|cuando|pero|le|les|l|un|une|une|dans|avec|pour|selon|mais|der|die|das|ein|eine|im|in|mit|von|für|laut|als|aber|auch|herr|frau|madame|monsieur|señora?|don|doña)$/iu;

/** Whoever is called so is no person: `Universidad Politécnica de Madrid`. */
const INSTITUTION =
  /(?<!\p{L})(?:universit\p{L}*|universidad|institut\p{L}*|academ\p{L}*|akademie|college|school|hochschule|museum?|musée|bank|banco|banque|minist(?:ry|erio|ère)|ministerium|department|cent(?:er|re|ro)|zentrum|foundation|stiftung|fundación|fondation|association|verein|verband|society|company|group|labs?|systems|technologies|cape|mount|lake|street)(?!\p{L})/iu;

/** `Irene Mora, directora de la empresa Norte,` */
const PLAIN_WORD = '[^,.;:()“”"«»]';
const TITLE = `,\\s(?:\\p{Ll}${PLAIN_WORD}{0,24}?)?(?<!\\p{L})${LATIN_ROLE}(?!\\p{L})`;
/** A title of more words than a slide has room for ends before its last `of`. */
const BEHIND = new RegExp(
  `${START}${NAME}(?<role>${TITLE}${PLAIN_WORD}{0,60}?(?=[,.;:]|$)|${TITLE}${PLAIN_WORD}{10,50}(?=\\s(?:de|del|of|des|du|der|von)\\s)|,\\swho\\s(?!(?:is|was|has|had|also|then|now|says?|said|told|adds?|added|died|asked)\\b)${PLAIN_WORD}{8,70}?(?=,))`,
  'gu',
);
/** `toxicologist Ada Lovelace`, `NASA engineer Margaret Hamilton` */
const BEFORE = new RegExp(
  `(?<![\\p{L}-])(?<role>(?:(?:\\p{Lu}{2,}|former|chief|senior|lead)\\s){0,2}${LATIN_ROLE}\\s)${NAME}(?!\\s\\p{Lu})`,
  'gu',
);
/** Within a sentence: its first word has a capital whatever it is. */
const PLAIN = new RegExp(
  `(?<=[\\p{L}\\d,;:)]\\s|,[”"]\\s|[”"»“],\\s)${START}${NAME}(?!\\s(?:${PARTICLES})?\\p{Lu})`,
  'gu',
);

/** People whose names are written in Latin letters, with what they are where it is said. */
export function findLatinNamings(text: TracedText): Naming[] {
  if (!HAS_NAME.test(text.text)) return [];
  const read = (pattern: RegExp, isBehind: boolean, withRole: boolean): Naming[] =>
    findAll(text.text, pattern).flatMap((match) => {
      const { name = '', bare = '', role = '' } = match.groups ?? {};
      if (name.split(' ').some((word) => NO_NAME.test(word) && word !== bare.split(' ')[0])) return [];
      if (INSTITUTION.test(name)) return [];
      const start = match.index + match[0].indexOf(name);
      const own = slice(text, start, start + name.length);
      if (!withRole) return [{ bare, name: own, full: own, isBehind: false }];
      const from = isBehind || role.startsWith(' ') ? start : match.index;
      const to = isBehind || role.startsWith(' ') ? start + name.length + role.length : start + name.length;
      return [{ bare, name: own, full: slice(text, from, to), isBehind }];
    });
  return [...read(BEHIND, true, true), ...read(BEFORE, false, true), ...read(PLAIN, false, false)];
}

/** So far around a name it is seen who speaks, in characters. */
const REACH = 80;
const SAYS_BEFORE = new RegExp(`(?<!\\p{L})${LATIN_VERB}\\s(?:${GIVEN}\\s){0,2}$`, 'u');
const SAYS_BEHIND = new RegExp(`^,?\\s(?:\\p{Ll}+ly\\s)?${LATIN_VERB}(?!\\p{L})`, 'u');
const OPENS_NAME = new RegExp(`${START}$`, 'u');
const GOES_ON = /^(?:\p{L}|\s\p{Lu})/u;

/**
 * Whether somebody of this name speaks anywhere: a place or a product does not. What stands around the name is told by
 * expressions that are made once: to make one for each name takes longer than to read the text.
 */
export function speaksInLatin(name: string, article: string): boolean {
  for (let at = article.indexOf(name); at >= 0; at = article.indexOf(name, at + 1)) {
    const before = article.slice(Math.max(0, at - REACH), at);
    const behind = article.slice(at + name.length, at + name.length + REACH);
    if (SAYS_BEFORE.test(before) && !GOES_ON.test(behind)) return true;
    if (OPENS_NAME.test(before) && SAYS_BEHIND.test(behind)) return true;
  }
  return false;
}

/** Where a person is called by the bare name alone: `Mora` of `says Mora`, not of `Irene Mora`. */
export function findBareLatin(text: string, bare: string): number {
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
    const isBare = OPENS_BARE.test(text.slice(Math.max(0, at - REACH), at));
    if (isBare && !BARE_GOES_ON.test(text.slice(at + bare.length, at + bare.length + 2))) return at;
  }
  return -1;
}

const OPENS_BARE = /(?<![\p{L}\p{N}’'-]|\p{Lu}[\p{L}.’'-]*\s|(?:de|del|van|von|der|la|al)\s)$/u;
const BARE_GOES_ON = /^(?:[\p{L}\p{N}-]|\s\p{Lu})/u;
