import { withoutCataphora } from './cataphora.js';

/**
 * Pronouns and possessives of the third person in Spanish, French and German with nobody and nothing before them that they
 * may stand for: `Selon leur étude, …`, `Puis, ils ont classé …`. What they stand for is told by its form alone: a noun
 * with its article, a name, and in German any noun.
 */
interface Words {
  readonly pronoun: RegExp;
  readonly antecedent: RegExp;
}

/** A capital inside a sentence, or at its start in a word that is none of those that only lead a sentence in. */
const name = (openers: string): string =>
  `(?<=[^.!?:]\\s|[^.!?:\\s]['’(-])\\p{Lu}[\\p{L}\\d]+|^(?!(?:${openers})(?!\\p{L}))\\p{Lu}[\\p{L}\\d]+`;

const WORDS: Readonly<Record<string, Words>> = {
  es: {
    pronoun: /(?<!\p{L})(?:sus?|ell[oa]s?|él|suy[oa]s?)(?!\p{L})/iu,
    antecedent: new RegExp(
      `(?<!\\p{L})(?:[Ee]l|[Ll]a|[Ll][oa]s|[Uu]na?|[Uu]n[oa]s|[Cc]ada|[Nn]ing(?:ún|una)|[Mm]is?|[Nn]uestr[oa]s?|[Mm]uch[oa]s|[Vv]ari[oa]s|[Aa]lgun[oa]s|[Tt]od[oa]s?|[Qq]uien(?:es)?|[Dd]os|[Tt]res|al|del)\\s\\p{L}{3,}|\\d\\s\\p{L}{3,}|${name('[Ee]n|[Cc]on|[Dd]e|[Pp]or|[Pp]ara|[Ss]egún|[Tt]ras|[Aa]|[Aa]nte|[Dd]esde|[Hh]asta|[Ss]obre|[Ss]in|[Yy]|[Pp]ero|[Aa]hora|[Dd]espués|[Ll]uego|[Aa]demás|[Tt]ambién|[Cc]uando|[Ss]i|[Aa]unque|[Mm]ientras|[Cc]omo|[Nn]o|[Aa]sí|[Aa]llí|[Aa]quí|[Yy]a|[Ee]ntonces|[Dd]urante|[Ee]ntre|[Hh]oy|[Ss]us?|[Ss]e|\\p{Lu}\\p{Ll}+(?:an|en|aron|ieron)')}`,
      'u',
    ),
  },
  fr: {
    pronoun: /(?<!\p{L})(?:elles?|ils|eux|leurs?|ses|sa|son(?! et lumi)|lui)(?![\p{L}-])/iu,
    antecedent: new RegExp(
      `(?:(?<!\\p{L})(?:[Ll]es?|[Ll]a|[Uu]ne?|[Dd]es|[Dd]u|[Aa]ux?|[Cc]haque|[Aa]ucune?|[Mm]on|[Mm]a|[Mm]es|[Nn]otre|[Nn]os|[Vv]otre|[Vv]os|[Pp]lusieurs|[Cc]ertaine?s|[Tt]ou(?:t|te|s|tes)|[Qq]uelques|[Qq]ui|[Oo]n|[Dd]eux|[Tt]rois)\\s|(?<!\\p{L})[LlDd]['’])\\p{L}{2,}|\\d\\s\\p{L}{3,}|${name('Avec|Dans|Pour|Par|En|Selon|Après|Avant|Depuis|Sur|Sous|Sans|Chez|Entre|Vers|De|À|Puis|Et|Mais|Ainsi|Alors|Ensuite|Enfin|Quand|Si|Comme|Lorsque|Non|Ici|Là|Aussi|Pendant|Dès|Hier|Malgré|Leurs?|Son|Sa|Ses')}`,
      'u',
    ),
  },
  de: {
    pronoun:
      /(?<!\p{L})(?:er|sie|ihn|ihm|ihnen|(?<!(?:wenn|dass|ob|damit|weil|was|wie|(?:seid|habt|werdet|könnt|müsst|soll(?:te)?t|dürft|wollt|möchtet|könntet|würdet|müsstet)) )ihr|ihre[nmrs]?|sein(?:e[nmrs]?|(?= (?:\p{Ll}+e[nrms]? )?\p{Lu}))|dessen|deren)(?!\p{L})/u,
    antecedent: new RegExp(
      `(?<!\\p{L})(?:wer|man|jeder?|alle|viele|beide)(?!\\p{L})|${name('In|Im|Mit|Von|Vom|Für|Bei|Beim|Aus|Nach|Über|Durch|Um|Zu|Zum|Zur|Unter|Gegen|Ohne|Vor|Seit|Auf|An|Am|Als|Wenn|Weil|Da|Dann|Doch|Aber|Und|Oder|So|Nun|Jetzt|Heute|Hier|Dort|Auch|Noch|Nur|Nicht|Ist|Sind|War|Waren|Hat|Haben|Wird|Kann|Wie|Was|Ob|Dass|Damit|Danach|Dabei|Schon|Erst|Zuletzt|Während|Trotz|Wegen|Laut|Manchmal|Oft|Meist\\p{Ll}*|Häufig|Selten|Früher|Später|Gestern|Bald|Immer\\p{Ll}*|Sonst|Außerdem|Vielleicht|Natürlich|Allerdings|Inzwischen|Mittlerweile|Gleichzeitig|Zunächst|Zuerst|Anfangs|Schließlich|Endlich|Plötzlich|Ebenso|Besonders|Gerade|Trotzdem|Dennoch|Sogar|Kaum|Bereits|Bisher|Seitdem|Ihr\\p{Ll}*|Sein\\p{Ll}*|Sie|Er|Es')}`,
      'u',
    ),
  },
};

/**
 * `Les enseignants la vivent`, `Los vecinos lo llaman`: a pronoun right before its verb, and before it nothing but those who do
 * it. The subject is a plural, so that its verb shows by its end.
 */
const OBJECTS: Readonly<Record<string, RegExp>> = {
  es: /^(?:(?:en|desde|durante|según|para|por) [^,.;:]{1,40}, )?(?:[Ll]os|[Ll]as|[Mm]uch[oa]s|[Aa]lgun[oa]s|[Vv]ari[oa]s) \p{Ll}+s (?:(?:de|del|en) (?:la |el |los |las )?\p{L}+ |\p{Ll}+s )?(?:ya |no |también |siempre )?(?:lo|la|los|las) \p{Ll}+(?:an|en|aron|ieron)(?!\p{L})/u,
  fr: /^(?:(?:en|dans|depuis|pendant|selon|pour|à) [^,.;:]{1,40}, )?(?:[Ll]es|[Dd]es|[Pp]lusieurs|[Cc]ertain(?:e?s)|[Bb]eaucoup de) \p{Ll}+[sx] (?:(?:de|du|des|en) (?:la |l['’])?\p{L}+ |\p{Ll}+[sx] )?(?:ne )?(?:l[ea]s? (?!client|patient|président|agent|parent|accident|talent|moment)|l['’])\p{Ll}+(?<!m)ent(?!\p{L})/u,
};

/** Whether the first such word of a text has nothing before it that it may stand for. */
export function lacksAntecedent(text: string, language: string): boolean {
  const words = WORDS[language];
  if (!words) return false;
  const bare = withoutCataphora(text.replace(/["“„«»][^"“”„«»]*["”“»«]/gu, ' '), language);
  if (OBJECTS[language]?.test(bare)) return true;
  const found = words.pronoun.exec(bare);
  return found !== null && !words.antecedent.test(bare.slice(0, found.index));
}
