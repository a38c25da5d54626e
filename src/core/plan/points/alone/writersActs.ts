/**
 * What the writer did or is doing, step by step: `I try to run vi`, `Ich ging in die Küche`. It leads to what is found, which
 * is a point. A number, a judgement, a reason or a general statement makes a point of the act itself.
 */

/** First person singular (in a how-to also `we need to`), and a verb that is no view, no advice and no finding. */
const ACTS: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:so|and|but|now|then|here|today|first|next|finally|just),? )?(?:(?:when|while|as|after|before|once) I [^,]{2,40}, |(?:as|when|while|after|before|once|every time|at [^,]{1,20}|in [^,]{1,24}|on [^,]{1,24}|for [^,]{1,24}|after [^,]{1,24}) ?(?:,|(?=I\b)) ?)?(?<!\p{L})I(?:['’](?:m|d|ve|ll))? (?!(?:(?:also|really|still|do|don['’]t|would|['’]d|strongly|highly|personally|now|always|just|can|could|have|had|was|am) )*(?:think|thought|believed?|recommend(?:ed)?|suggest(?:ed)?|expect(?:ed)?|prefer(?:red)?|like|liked|argue|find|found|see|know|knew|learn(?:ed|t)|realis?z?ed?|discovered?|notice[ds]?|agree|doubt|advise|urge|suspect|consider|fear|hope|wish|conclude[ds]?|estimate[ds]?|used? to)\b)(?!(?:can|could|can['’]t|cannot|would|wouldn['’]t|should|must|may|might)\b)/iu,
  es: /^(?:(?:entonces|ahora|hoy|luego|después|primero),? )?(?:yo |me |lo |la |le )?(?:(?!así|aquí|allí|ahí|café|aprendí|descubrí|entendí|comprendí|comprobé|constaté|noté|recomendé|sé|creí|pensé)\p{Ll}{2,}[éí]|pude|tuve|puse|quise|dije|traje|estuve|anduve|estoy \p{Ll}+ndo|voy a|fui|hice|intenté|traté de|tuve que|tengo que|probé|abrí|escribí|empecé a|decidí|llegué|salí|quise)(?!\p{L})/iu,
  fr: /^(?:(?:alors|maintenant|aujourd['’]hui|ensuite|puis|d['’]abord),? )?(?:j['’]ai (?!(?:appris|compris|découvert|constaté|trouvé|remarqué|réalisé)\b)\p{Ll}+(?:é|i|is|u|t)(?!\p{L})|je (?:vais|suis (?:allée?|partie?|arrivée?|en train)|dois|me suis|lance|tape|clique|démarre|commence|continue)(?!\p{L}))/iu,
  de: /^(?:(?:dann|nun|jetzt|heute|zuerst|danach),? )?(?:ich (?:ging|fuhr|kam|lief|saß|stand|öffnete|schrieb|versuchte?|probierte?|startete?|klicke?|gebe|tippe|muss nun|muss jetzt|habe (?:mir|mich|dann|heute|gestern|gerade)|bin (?:dann|gerade|heute))|(?:ging|fuhr|kam|lief|saß|öffnete|versuchte?|startete?|muss|musste) ich)(?!\p{L})/iu,
};

/** A step of a how-to that is told as a scene. */
const STEPS =
  /^(?:now |then |so |next,? )?(?:we|I)(?:['’](?:ll|re|m)| will)? (?:now )?(?:(?:need|have|want|try|tried|going|like) to|have a (?:problem|look)|saw|see)\b|^there['’]s (?:my|our) |^our (?:shell|terminal|screen|server|app|page|prompt) (?:is|was|has|looks?|should)\b/iu;

/** What an act becomes a point by. */
const SAYS_MORE =
  /\d|\b(?:four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half|twice|past (?:decade|year)s?|because|so that|since|which|means|always|never|every|most|best|better|worse|worst|than|only|should|must|mistake|lesson|important|crucial|key|essential|useful|instead of|rather than|porque|siempre|nunca|mejor|peor|más|importante|parce que|toujours|jamais|mieux|meilleure?|pire|plus|important|weil|immer|nie|besser|am besten|schlechter|wichtig\p{Ll}*|mehr)\b/iu;

/** Whether words tell of the writer, whatever else they say. */
export function tellsOfWriter(text: string, language: string): boolean {
  return ACTS[language]?.test(text) ?? false;
}

/** Whether words only tell such an act. Quoted words are somebody’s own. */
export function tellsWritersAct(text: string, language: string): boolean {
  if (/["“„«]/u.test(text)) return false;
  return (STEPS.test(text) || (ACTS[language]?.test(text) ?? false)) && !SAYS_MORE.test(text);
}
