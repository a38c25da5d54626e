import { isFunctionWord } from '../../language.js';
import { hasVerb } from '../points/alone/hasVerb.js';

/** What a Latin sentence must not be to stand alone, very large, as what its amount is of. */

const SPEAKS =
  /(?<!\p{L})(?:I|me|my|we|us|our|ours|you|your|yo|mi|mis|nosotros|nuestr[oa]s?|nos|tú|tu|tus|te|ti|os|vuestr[oa]s?|usted|ustedes|je|j['’]|mon|ma|mes|nous|notre|vous|votre|vos|toi|ich|mich|mir|mein\p{L}{0,2}|wir|uns|unser\p{L}{0,2}|du|dich|dir|dein\p{L}{0,2}|euch|eu|meu|minha|nós|nosso|nossa|você|vocês|vamos|hemos|tenemos|podemos|somos|estamos|\p{L}+[áé]is|\p{L}+[aei]remos)(?!\p{L})/u;
const SPEAKS_FIRST =
  /^(?:We|My|Our|You|Your|Yo|Mi|Nuestr[oa]s?|Je|J['’]|Mon|Ma|Nous|Notre|Ich|Mein\p{L}*|Wir|Unser\p{L}*|Du|Dein\p{L}*)\P{L}/u;
/** German addresses strangers with a capital. */
const SPEAKS_GERMAN = /\p{Ll},?\s(?:Sie|Ihnen|Ihr|Ihre[nmrs]?)(?!\p{L})/u;

/** Whether words are the writer's own, or spoken to the reader. */
export function speaksToSomebody(text: string): boolean {
  return SPEAKS.test(text) || SPEAKS_FIRST.test(text) || SPEAKS_GERMAN.test(text);
}

/** What hangs on the sentence before: one more thing, some of those named there, the other of two, `damit`. */
const LEANS: readonly RegExp[] = [
  /^(?:Again|Some(?! of|\s\p{Ll}*s\s| people| \d)|Others?|Several(?!\s\p{Ll}*s\s)|Ferner|Auch|Zudem|Weiter|Ensuite|Puis|Alors|También|Luego|Entonces|Também|Depois|Technically|By comparison|Por un lado|Por otro|D['’]une part|Einerseits|Beim|Wieder)(?!\p{L})/u,
  /(?<!\p{L})(?:damit|davon|dafür|dabei|dazu|darunter|daran|daraus|hiervon|hierfür|hingegen|dagegen|on the other hand|by contrast|en cambio|en revanche|as (?:mentioned|discussed|noted)|como ya se|either|whichever|entweder|for (?:example|instance)|por ejemplo|par exemple|zum Beispiel)(?!\p{L})/iu,
  /^D(?:as|ies)\s(?:ist|sind|war|waren|wäre|würde|wird|hat|hatte|bedeutet|macht|reicht|gilt|kann|soll)\s/u,
  /^(?:\S+\s){0,6}(?:its|their|his|her)\s/iu,
  /^(?:\S+\s){0,3}(?:another|other|otr[oa]s?|autres?|ander(?:e[nrms]?)?|zuvor|später|earlier|later|antes|después|plus tard|auparavant)(?!\p{L})/iu,
  // `Pleinement conscient …, il sait`, `ist sie um … gestiegen`: who?
  /^[^,]*,\s(?:il|elle|ils|elles|he|she|they|er|sie)\s|^[^,]*\s(?:ist|war|hat|hatte|wird|wurde|sind|haben|werden|wurden)\s(?:er|sie|es)\s/u,
  // `A decade ago, coal provided 63 percent of its power`: whose?
  /^.\P{Lu}*,\s\P{Lu}*\s(?:its|their|his|her)\s/u,
  // `Gewählt wurde …`: what was done comes first where the sentence before has led to it.
  /^(?:Ge|Be|Ver|Er|Ent)\p{Ll}+(?:t|en)\s(?:wurden?|ist|sind|war|waren)\s/u,
  // `Cost: …`
  /^\S+(?:\s\S+){0,2}\s?:\s/u,
];
/** In English a noun alone is with its article only where it was told before; elsewhere where its verb follows at once. */
const TOLD: readonly RegExp[] = [
  /^The\s(?:\p{Ll}+\s){1,2}(?<next>\p{Ll}+)\s/u,
  /^(?:El|La|Los|Las|Les?|Os?|As?)\s\p{Ll}+\s(?<next>\p{Ll}+)\s/u,
  /^(?:Der|Die|Das)\s\p{Lu}\p{Ll}+,?\s(?<german>\p{Ll}{3,})\s/u,
];
/** What might be, and is not said to be; and what a reader is to imagine. */
const SUPPOSES =
  /(?<!\p{L})(?:might|would|suppose|imagine|imagin[ae]|supong\p{L}+|imaginons|supposons|angenommen|podr[íi]an?|pourrai(?:en)?t|würden?)(?!\p{L})/iu;
/** `Add 120 grams`, `Consider an attacker`, `Mezclar la harina`: what is to be done. */
const BIDS =
  /^(?!(?:About|Around|Almost|Nearly|Over|Under|Just|Only|Even|Another|Some|More|Less|Fewer|Fast|Rund|Etwa|Knapp|Unter|Bis|Casi|Unos|Unas|Cerca|Más|Plus|Près)\s)(?<word>\p{Lu}\p{Ll}+)\s(?:the|an?|half|\d+)\s|(?:^\p{Lu}|,\s\p{Ll})\p{Ll}+(?:ar|er|ir)\s(?:\p{Ll}+\s)?(?:el|la|los|las|un|una|le|les|du|des|os|as)\s/u;
/** A date stuck to a headline, and signs of a chat. */
const SCRAP = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}|\p{Extended_Pictographic}|[?!]{2}$/u;

/** Whether words need others that are not with them, or are none that tell a fact: stricter than what a point must pass. */
export function needsMore(text: string): boolean {
  if (SUPPOSES.test(text) || SCRAP.test(text) || !/^\P{Ll}/u.test(text)) return true;
  return LEANS.some((pattern) => pattern.test(text)) || isTold(text) || bids(text);
}

function isTold(text: string): boolean {
  return TOLD.some((pattern) => {
    const { next = '', german = '' } = pattern.exec(text)?.groups ?? {};
    return hasVerb(next) || (german !== '' && (hasVerb(german) || !isFunctionWord(german)));
  });
}

function bids(text: string): boolean {
  const match = BIDS.exec(text);
  const word = match?.groups?.word;
  return match !== null && (word === undefined || !(isFunctionWord(word) || /(?:ly|ing|ed)$/u.test(word)));
}
