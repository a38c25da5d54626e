import { anyOf } from '../../../anyOf.js';

/** Words that say how somebody feels about a matter, and nothing of the matter: `I’m super excited`, `我們感到很榮幸`. */
const FEELING: readonly RegExp[] = [
  /^(?:(?:I|we)(?:['’](?:m|re)| am| are| was| were| feel| felt) (?:\p{Ll}+ ){0,3}(?:excited|thrilled|happy|glad|proud|relieved|delighted|pleased|honou?red|grateful|thankful|sad|sorry|humbled|blessed)|(?:this|it|that)(?:['’]s| is| was) (?:\p{Ll}+ ){0,3}(?:exciting|great|good|wonderful|fantastic|amazing|sad|bad|terrible)(?: (?:news|day|moment|time|opportunity))?(?: for .{1,20})?[.!]?$)/iu,
  /^(?:estoy|estamos|me siento|nos sentimos) (?:\p{L}+ ){0,2}(?:content|feli|orgullos|emocionad|encantad|agradecid|ilusionad|triste)/iu,
  /^(?:je suis|nous sommes|on est) (?:\p{L}+ ){0,2}(?:heureu|ravi|fier|fière|content|ému|soulagé|honoré)/iu,
  /^(?:ich bin|wir sind) (?:\p{L}+ ){0,2}(?:froh|stolz|glücklich|begeistert|erleichtert|dankbar|aufgeregt|traurig)|^(?:ich freue mich|wir freuen uns)(?!\p{L})/iu,
  /^我(?:們|们)?(?:都)?(?:感到|覺得|觉得|非常|很|真的|十分|特別|特别)+(?:高興|高兴|興奮|兴奋|激動|激动|開心|开心|自豪|榮幸|荣幸|感動|感动|感謝|感谢)/u,
  /(?:嬉しい|うれしい|楽しみ|感動しました|光栄|幸せ)(?:です|だ|と思います|と思う)?[！!。]?$/u,
  /(?:기쁩니다|기쁘다|설렙니다|영광입니다|행복합니다|감사합니다)[.!]?$/u,
];

/** Whether words are such a feeling. A number or a longer reason makes them a statement. */
export function isFeeling(words: string): boolean {
  return words.length <= 90 && !/\d/.test(words) && feels(words.trim());
}

const feels = anyOf(FEELING);
