import { anyOf } from '../../../anyOf.js';

/**
 * Latin sentences about the text, its writer's thanks and its reader's pleasure: what it will tell, to whom it owes
 * something, that one should comment, have fun or a good journey. None of them says anything of the matter.
 */

/** `Wir verraten, wie …`, `We show you how …`: that it is told. */
const TELLS: readonly RegExp[] = [
  // Where in the page more is to be seen.
  /^(?:(?:please |be sure to |make sure to )?(?:you can )?(?:also )?)(?:watch|check(?: out)?|see|read|visit) (?:the|my|our|this) (?:\p{Ll}+ )?(?:video|blog post|post|recipe|article|page|photos?|pictures?) (?:in|above|below|to see|for|at|on)(?!\p{L})/iu,
  /^(?:we|I) (?:\p{Ll}+ )?(?:encourage|invite|urge|recommend) you to (?:watch|read|see|visit|view|listen|check|join|follow)(?!\p{L})|,\s(?:please )?read on$/iu,
  /(?<!\p{L})(?:einblicke|informationen|infos|details|tipps|hinweise|mehr dazu)(?!\p{L})[^.]{0,60}(?<!\p{L})find(?:en sie|est du|et ihr)(?!\p{L})(?: hier| (?:in|auf|unter|bei)(?!\p{L}))|(?<!\p{L})(?:encontrar(?:ás|á|éis)|puedes? encontrar|podéis encontrar) (?:más|toda la) (?:información|detalles)|(?<!\p{L})vous (?:trouverez|pouvez trouver) (?:plus|davantage) (?:d['’]|de )/iu,
  // What an issue is about, and where to write.
  /^[Tt]oday['’]s (?:issue|edition|newsletter|post|episode|\p{Lu}\p{L}+) (?:talks about|looks at|is about|explores|covers|dives into)(?!\p{L})/u,
  /^read (?:more )?about (?:my|our)\b|(?:^|[—–,;] ?|\bor )get in touch\b[^.]{0,20}[!.]?$/iu,
  // What one has to know first.
  /^para (?:lograr |poder )?(?:entender|comprender)\b[^,]{0,80}, (?:primero|antes) (?:se |hay que |debemos |tenemos que )/iu,
  /^To (?:see|learn|find out|read|understand|know)(?: more)?\b[^,]{0,120}, (?:please )?(?:read|see|check out|visit|watch) (?:the |my |our )?[\p{Lu}“"]/u,
  // Whom one may hear next.
  /^(?:our next (?:speaker|guest|event|meet-?up|session|workshop|talk|episode)|the next (?:meet-?up|workshop|episode))\b/iu,
  /^(?:(?:so|today|below|now),? )?(?:we|I)(?:['’]ll| will)? (?:also )?(?:reveal|show you|explain to you|tell you|walk you through|share with you|give you)(?:,| (?:how|what|why|which|when|where|all|everything|the|our|my)\b)/iu,
  /^(?:(?:hoy|aquí|ahora|a continuación),? )?(?:te|os|les) (?:cuento|contamos|contar(?:é|emos)|expli(?:co|camos|car(?:é|emos))|muestro|mostramos|mostrar(?:é|emos)|enseñ(?:o|amos|ar(?:é|emos))|(?:desvel|revel|present|dej)(?:o|amos|ar(?:é|emos))|traigo|traemos|traer(?:é|emos))(?!\p{L})/iu,
  /^(?:(?:ici|aujourd['’]hui),? )?(?:nous|on|je) vous (?:dévoil|expliqu|montr|présent|révél|donn|propos|racont|livr)\p{Ll}+(?!\p{L})|^(?:découvrez|retrouvez) (?:ici|comment|nos|notre|dans|ci-)/iu,
  /^(?:(?:hier|heute|jetzt|also|deshalb) )?(?:(?:wir|ich) )?(?:verraten|verrate|zeigen|zeige|erklären|erkläre|sagen|stellen|stelle|geben|haben|präsentieren)(?: (?:wir|ich))?(?: (?:euch|dir|ihnen|hier|heute|nun|jetzt|im folgenden|in diesem \p{L}+)){0,3}(?:,? (?:wie|was|warum|welche[rnms]?|worauf|wo|wann|wovon|womit)(?!\p{L}))/iu,
  /^(?:hier |(?:im folgenden|in diesem (?:artikel|beitrag|text)) )?(?:erfährst|erfahrt|erfahren|lest|liest|findet|findest|finden) (?:du|ihr|sie)(?!\p{L})/iu,
];

/** The heading, the title or the list of the text that one reads. */
const OF_ITSELF =
  /(?<!\p{L})(?:(?:section|chapter|article|post|page|blog) (?:heading|title|header)|(?:el título|el encabezado) de (?:est[ea]|la|el) (?:artículo|sección|entrada|post|capítulo|apartado)|(?:leer|leído|lees|leáis|leyendo) (?:el|este) (?:post|artículo|entrada)|le titre de (?:cet(?:te)?|la|l['’]) ?(?:article|section|chapitre|partie)|(?:überschrift|titel) (?:dieses|des) (?:abschnitts|artikels|beitrags|kapitels|textes))(?!\p{L})/iu;

const THANKS: readonly RegExp[] = [
  /(?<!\p{L})(?:I|we)(?:['’]d| would)? (?:also )?(?:like|want|wish) to (?:thank|acknowledge|express (?:my|our) (?:thanks|gratitude))\b|^(?:my|our|special|many|a big|huge) thanks\b|\b(?:I am|I['’]m|we are|we['’]re) (?:\p{Ll}+ )?(?:grateful|indebted|thankful) to\b/iu,
  /(?<!\p{L})(?:quiero|quisiera|queremos|me gustaría|nos gustaría|(?:no )?puedo dejar de|debo) (?:\p{Ll}+ )?(?:dar(?:te|os|les)? las gracias|agradecer\p{Ll}*|mostrar mi agradecimiento)|(?:nunca |siempre )?(?:os|te|les) estar(?:é|emos)[^.]{0,30}agradecid/iu,
  /(?<!\p{L})(?:je|nous) (?:tiens|tenons|voudrais|voudrions|souhaite|souhaitons|veux|dois) (?:aussi |également )?(?:à )?(?:remercier|dire merci|exprimer (?:ma|notre))|^(?:un (?:grand|immense) )?merci (?:à|aux?)(?!\p{L})|^(?:je|nous) remerci(?:e|ons)(?!\p{L})/iu,
  /(?<!\p{L})(?:möchte|möchten|will|wollen)(?: \p{L}+){0,8} (?:bedanken|danken|danke sagen)(?!\p{L})|^(?:mein|unser|ein (?:großer|herzlicher|besonderer)) dank (?:gilt|geht)|^(?:ich|wir) (?:danke|danken|bedanke|bedanken)(?!\p{L})/iu,
];

/** What one wishes whoever reads it, or asks of them. */
const WISHES: readonly RegExp[] = [
  /^(?:enjoy (?:your|the (?:ride|trip|show|read(?:ing)?))|have (?:a |an )?(?:fun|great|nice|good|safe|wonderful|happy)\b|good luck\b|happy \p{Ll}+ing\b|bon appétit|cheers\b|safe travels)[^,.;:]{0,60}!?$/iu,
  /^(?:¡\s?)?(?:disfrut(?:ad|a|e|en|emos) (?:de )?(?:(?:vuestr|nuestr)[oa]s?|tus?|sus?|mucho)|que (?:os|te|lo) (?:disfrut|aprovech|vaya)\p{Ll}*|buen (?:viaje|camino|provecho|día|fin)|buena suerte|mucha suerte|feliz (?:\p{Ll}+)|ánimo)[^.;:]{0,60}!?$/iu,
  /^(?:profitez(?:-en)? bien|bonne (?:chance|lecture|route|journée|dégustation|continuation)|bon (?:voyage|appétit|courage|week-end)|amusez-vous)[^.;:]{0,60}!?$/iu,
  /^(?:viel (?:spaß|erfolg|glück|freude|vergnügen)|gute[nrs]? (?:reise|fahrt|appetit|gelingen)|schöne[nrs]? (?:tag|urlaub|reise|wochenende)|lasst (?:es )?euch [^,.;:]{0,30}schmecken)[^.;:]{0,60}!?$/iu,
  /^visit (?:our|the|my|\p{Lu}[\p{L}’' ]+) (?:homepage|website|site|page|blog)\b/iu,
  /(?<!\p{L})(?:leave|drop|post|write) (?:a|your|me a|us a) comments?\b|\bcomments? (?:section|below)\b|^(?:if you (?:enjoyed|liked|found) this\b|let (?:me|us) know\b)/iu,
  /(?<!\p{L})(?:(?:deja|dejad|dejar|deje|dejen|leer|escrib\p{Ll}+)(?:me|nos)? (?:un |tu |vuestr[oa]s? |tus |sus |los )?comentarios?|en los comentarios)(?!\p{L})|^si (?:te|os|le|les) (?:ha |han |h[au]biera )?gust\p{Ll}+ (?:est[ea]|el|la) (?:post|artículo|entrada|vídeo|receta|blog)/iu,
  /(?<!\p{L})(?:laiss(?:ez|e)(?:-moi|-nous)? (?:un|vos|votre|tes) commentaires?|dites(?:-le)?-(?:moi|nous)|dans les commentaires|en commentaire)(?!\p{L})|^si (?:cet|cette|vous avez (?:aimé|apprécié)) [^.]*(?:article|recette|vidéo)/iu,
  /(?<!\p{L})(?:(?:schreib|schreibt|hinterlass|hinterlasst|lasst|lass)(?: \p{L}+){0,5} kommentare?n?|in den kommentaren|in die kommentare)(?!\p{L})|^wenn (?:euch|dir|ihnen) (?:der|dieser|die|dieses) (?:\p{L}+ )?(?:gefallen|gefällt)/iu,
];

/** What a paper asks its readers for. */
const SUPPORT =
  /(?<!\p{L})(?:your (?:membership|donation|subscription|contribution) (?:helps|supports|makes|keeps|lets)|(?:tu|su|vuestra) (?:membresía|donación|suscripción|aporte)|con (?:cada|una) (?:membresía|donación|suscripción)[^,.]{0,30} que (?:hagas|hagáis|realic\p{Ll}+)|votre (?:don|abonnement|adhésion|soutien)|(?:deine|ihre|eure) (?:spende|mitgliedschaft|unterstützung))(?!\p{L})/iu;

/** `viernes, 25 de agosto de 2017 Mi primera …`: a line of its own with its day, run together with the next. */
const DAY_AND_TITLE =
  /^(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch),? (?:(?:den |der |el |le )?\d{1,2}(?:\.|st|nd|rd|th|er)?(?: de)? \p{L}+(?: de)?|\p{L}+ \d{1,2}(?:st|nd|rd|th)?),? \d{4}) \p{Lu}/iu;

/** Whether a sentence is such. */
export const speaksOfText = anyOf([OF_ITSELF, SUPPORT, DAY_AND_TITLE, ...TELLS, ...THANKS, ...WISHES]);
