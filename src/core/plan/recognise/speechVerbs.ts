/**
 * How the languages written in Latin letters say who spoke, behind his or her words: `…”, explica John Turner`, `…“, sagt
 * sie`, `…”, añade`.
 */

const alternatives = (words: string): string => words.trim().split(/\s+/u).join('|');

/** Verbs of speech in the forms that stand beside a quotation: English, Spanish, French, German. */
export const LATIN_VERB = `(?:${alternatives(`
  said says told added adds explained explains wrote writes noted notes argued argues asked asks recalled recalls warned warns
  claimed claims insisted insists concluded concludes predicts predicted suggests suggested
  dice dijo afirma afirmó explica explicó asegura aseguró añade añadió señala señaló sostiene sostuvo apunta apuntó destaca
  destacó advierte advirtió recuerda recordó resalta resaltó comenta comentó opina opinó detalla detalló subraya subrayó
  concluye concluyó insiste insistió indica indicó agrega agregó cuenta relata reconoce reconoció declara declaró
  dit affirme explique ajoute assure précise souligne raconte estime conclut insiste confie déclare
  sagt sagte erklärt erklärte betont betonte ergänzt ergänzte meint meinte berichtet berichtete warnt warnte schreibt schrieb
`)}|a (?:dit|déclaré|ajouté|expliqué|affirmé|précisé|souligné|assuré|conclu))`;

/** What may stand between the verb and the name: `opina en cambio Ana Gil`. */
export const BESIDE =
  '(?:\\s(?:en cambio|por su parte|también|además|de son côté|pour sa part|aussi|auch|zudem|hingegen|dagegen|weiter|too|also))?';

/**
 * Somebody who has been named before: a pronoun, a role, or in Spanish nobody at all. Read from right behind the
 * quotation mark.
 */
export const SOMEBODY_KNOWN = new RegExp(
  `^,?\\s(?<who>${LATIN_VERB}(?:\\s(?:er|sie)|[- ](?:t-)?(?:il|elle)|\\s(?:el|la|le|der|die)\\s\\p{L}+|\\sl['’]\\p{L}+)?|(?:the \\p{Ll}+)\\s${LATIN_VERB})(?=[.,;]|\\s(?:en|in|con|con|mit|dans|à)\\s|$)`,
  'u',
);
