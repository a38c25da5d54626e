import { LATIN_ROLE } from '../../naming/roles.js';

/** What is told one after the other, or chosen between. */
const STATION =
  '(?:problemas?|raz(?:ón|ones)|motivos?|causas?|ventajas?|inconvenientes?|desventajas?|pasos?|fases?|etapas?|puntos?|niveles|nivel|error(?:es)?|leccion(?:es)?|lección|reglas?|factor(?:es)?|retos?|desafíos?|opci(?:ón|ones)|alternativas?|ejemplos?|diferencias?|explicaci(?:ón|ones)|posibilidad(?:es)?|consejos?|cuesti(?:ón|ones)|aspectos?|elementos?|ideas?|casos?|grupos?|tipos?|métodos?|modelos?|vías?|maneras?|formas?|características?|condici(?:ón|ones)|tareas?|efectos?|claves?)';
const IS =
  '(?:es|son|era|eran|fue|fueron|sería|serían|será|serán|está|están|estaba|consisten?|radican?|residen?|tienen?|vienen?|pasan?|tratan?|se (?:refiere|basa|debe|encuentra|llama)|ha sido|han sido|\\p{Ll}+(?:aron|ieron))';
/** No name and nothing that says which behind a noun. */
const NO_MORE = '(?! (?:de|del|que|en|entre|para|al?)(?!\\p{L}))';
const HAPPENS = '(?:ocurr|suced|pas|acontec|val|aplic|cabe|hac|hic|hiz|puede decirse|pens|opin|es cierto)\\p{Ll}*';

/**
 * Spanish sentences whose first words take up what was said before them, though they hold no pronoun: what holds of others, one
 * of several that were named, a case that was put, a noun for the result or the reason of something, a verb whose subject was named.
 */
const OPENERS: readonly RegExp[] = [
  // `El asunto fue abordado ayer por …`, `Incluso, el senador …`
  /^el (?:asunto|tema|hecho|caso|episodio|anuncio|proyecto) (?:fue|ha sido|había sido|será|quedó|se (?:abord|trat|discut|analiz|comunic)\p{Ll}+)(?!\p{L})|^(?:e )?incluso, /iu,
  // `Una situación similar es …`, `Al respecto, …`, `El primero de ellos …`
  /^(?:un|una) \p{Ll}+ (?:similar|parecid[oa]|semejante|análog[oa]|idéntic[oa]|opuest[oa])(?!\p{L})(?! (?:a|al)(?!\p{L}))/iu,
  /^(?:al respecto|sobre el particular|en ese (?:sentido|contexto|marco))(?!\p{L})/iu,
  /^(?:(?:el|la|los|las) )?(?:primer[oa]s?|segund[oa]s?|tercer[oa]s?|últim[oa]s?|mayoría|resto|mayor parte) de (?:ell[oa]s|est[oa]s|es[oa]s)(?!\p{L})/iu,
  // `Lo contrario ocurre con …`, `Algo parecido sucede en …`, `Pasa igual con …`
  new RegExp(
    `^(?:lo (?:contrario|opuesto)|algo (?:parecido|similar|semejante|así)|otro tanto) (?:se )?${HAPPENS}`,
    'iu',
  ),
  /^(?:ocurr|suced|pas)(?:e|ió|ía|a|ó|aba) (?:igual|lo mismo|lo contrario|otro tanto|así|algo (?:parecido|similar))(?!\p{L})/iu,
  // `Ninguna de las dos opciones convence`, `Una de las razones es`, `Una de las más antiguas está …`
  new RegExp(
    `^(?:ningun[oa]|cualquiera|cada un[oa]|un[oa]|la (?:primera|segunda)|el (?:primero|segundo)) de (?:los|las) (?:dos|tres|cuatro|otr[oa]s)(?: \\p{Ll}+)?(?= )${NO_MORE}`,
    'iu',
  ),
  new RegExp(`^un[oa] de (?:los|las) (?:\\p{Ll}+ )?${STATION}(?: (?:más )?\\p{Ll}+)? ${IS}(?!\\p{L})`, 'iu'),
  new RegExp(`^(?:un[oa]|algun[oa]s|much[oa]s) de (?:los|las) (?:más|menos) \\p{Ll}+ ${IS}(?!\\p{L})`, 'iu'),
  /^(?:un[oa]s?|algun[oa]s?|much[oa]s|vari[oa]s|ningun[oa]|poc[oa]s|cada un[oa]|parte|dos|tres) de (?:ell[oa]s|est[oa]s|es[oa]s)(?!\p{L})/iu,
  new RegExp(
    `^(?:un|una|el|la|mi|nuestr[oa]) (?:segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|últim[oa]|siguiente|próxim[oa]) (?:\\p{Ll}+ )?${STATION} ${IS}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`^(?:el|la) (?:segund|tercer|cuart)[oa]? \\p{Ll}+ ${IS}(?!\\p{L})`, 'iu'),
  /^(?:el|un) (?:primero|tercero) (?!de(?!\p{L})|que(?!\p{L})|en(?!\p{L})|y(?!\p{L}))\p{Ll}+/iu,
  /^[Ee]l resto(?! del? (?:la |los |las |mi |tu |su |nuestr[oa] )?(?:mundo|año|país|día|mes|semana|noche|tiempo|vida|población|planeta|cuerpo|continente|humanidad|\p{Lu}))/u,
  /^(?:los|las) demás (?!países|personas|seres|mortales)\p{Ll}+s(?!\p{L})/iu,
  // `Incluso entonces …`, `En el segundo caso`, `De lo contrario …`
  /^(?:incluso|aun|ni siquiera|s[oó]lo|hasta|ya|para|por aquel) entonces(?!\p{L})/iu,
  /^en (?:(?:el|la) (?:primer|segund|tercer|últim|otr)[oa]? (?:caso|ejemplo|escenario|supuesto|situación|opción|variante)|(?:ambos|tal(?:es)?|otros|dichos|muchos de estos|cualquiera de los dos) (?:casos?|ejemplos|supuestos|escenarios|sentido))(?!\p{L}|,? (?:de|en (?:los|el) que))/iu,
  /^(?:de lo contrario|(?:en )?caso contrario|de (?:no )?ser así|si (?:no es|es|no fuera|fuera) así|siendo así|si no,|por (?:lo mismo|la misma razón|el mismo motivo)(?!\p{L})|por último se(?!\p{L}))/iu,
  /^(?:igual de|no menos|igualmente|tan) \p{Ll}+ (?:es|son|fue|resulta|era)(?!\p{L})(?!.* como )/iu,
  /^(?:a diferencia de|al igual que|junto a|aparte de|frente a|además de) (?:(?:los|las) (?:demás|otr[oa]s|anteriores)(?=[,\s])(?! \p{Ll}+s(?!\p{L}))|ell[oa]s?(?!\p{L})|él(?!\p{L}))/iu,
  // `Tal medida costó …`, `La misma calle tuvo …`
  /^(?:tal|semejantes?) (?!vez|y|como|cual|es|era|fue|para|cosa|en|a|que|o)\p{Ll}+ (?!como|que)/iu,
  new RegExp(`^(?:el|la|los|las) mism[oa]s? \\p{Ll}+${NO_MORE}(?= )(?!.*(?<!\\p{L})que(?!\\p{L}))`, 'iu'),
  new RegExp(
    `^(?:un(?:[oa]s?)? (?:buen[oa]?s? |clar[oa]s? |gran )?|otr[oa]s? )?ejemplos?(?: de (?:ello|esto|eso)| (?:clar|buen)[oa]s?)? ${IS}(?!\\p{L})`,
    'iu',
  ),
  // `El resultado fue …`: of what?
  new RegExp(
    `^(?:y )?(?:el|la|los|las) (?:principal(?:es)? |únic[oa]s? |otr[oa]s? )?(?:resultados?|alternativas?|diferencias?|motivos?|raz(?:ón|ones)|causas?|excepci(?:ón|ones)|consecuencias?|conclusi(?:ón|ones)|contrapartida|explicaci(?:ón|ones)|respuestas?)(?: principal| final)? ${IS}(?!\\p{L})`,
    'iu',
  ),
  // `Algunas tienen más de cien años`: nobody is feminine who has no noun.
  /^(?:(?:algun|vari|much|poc|otr|un)as|(?:casi )?todas) (?:(?:no|ya|también|se|lo|la|los|las|le|les) )*\p{Ll}+[ae]n(?!\p{L})/iu,
  /^(?:(?:algun|vari|un)os|casi todos) (?:(?:no|ya|también) )?(?:son|están|tienen|fueron|han sido|estaban|eran|cuestan|vienen)(?!\p{L})/iu,
  // `Lo hicieron con …`, `Les costó mucho`: whom and what.
  /^(?:(?:no|ya|también) )?(?:(?:lo|los|las) (?:\p{Ll}+(?:aron|ieron|aban)|hizo|hacen|hace|dijo|dicen|dice|son|están|está|ha|han)|(?:les?|se l[oa]s?) (?!.* (?:a (?:los|las|la|mi|tu|quien|cada|tod|much)|al) )\p{Ll}+)(?!\p{L})/iu,
  // `Se usa sobre todo en …`, `Cuesta el doble`, `Basta con …`: what does?
  /^se (?:us|utiliz|emple|compon|caracteriz|fabric|elabor|prepar|instal|coloc|aplic|vend|basa|bas)(?:an?|en?|ó|aron|ieron|aba|aban) (?:sobre todo|principalmente|mucho|a menudo|también|para|como|cuando|por|con|en|de)(?!\p{L})/iu,
  /^(?:(?:no|también|ya|solo|sólo) )?(?:pes|cuest|dur|ocup|gast|tard|mid|val|produc)(?:an?|en?|ó|aba|aban) (?:más|menos|el doble|la mitad|poco|mucho|\d|un[oa]s|casi|hasta)(?!\p{L})(?!.* [\p{Ll}]+[aei]r(?!\p{L}))/iu,
  /^(?:basta|bastaría|bastará|bastan) (?:con |para )/iu,
  /^(?:resulta|resultan|es|son) (?:más|menos|mucho más|muy|bastante) \p{Ll}+ y (?:además |también )?\p{Ll}+(?:a|e|an|en) (?:más|menos|mejor|peor)(?!\p{L})/iu,
  /^(?:no )?(?:siempre )?(?:es|fue|era|ha sido|será|sigue siendo) así(?! que| como)(?!\p{L})/iu,
  // `La directora explicó que …`: a role that has a name somewhere else.
  new RegExp(
    `^(?:el|la) ${LATIN_ROLE} (?:también |además )?(?:añad|explic|record|señal|asegur|afirm|anunci|declar|destac|advirt|coment|subray|indic|insist|admit|reconoc|cont|respond|pid|defend|dij)(?:ió|ó|o|e|a|ía)(?!\\p{L})`,
    'iu',
  ),
  /^(?:tras|después de) (?:el|la) (?!(?:revolución|inundación|vacunación|menstruación|digestión|ovulación|habitación|estación|jubilación|adolescencia|infancia|ducha|comida|cena|guerra|pandemia))(?:\p{Ll}+(?:ción|sión|miento)|reforma|anuncio|incendio|ataque|accidente|juicio|derrota|victoria|visita|reunión|compra|venta|cierre|fusión|entrevista),/iu,
  /^(?:al cabo de (?:un|una|dos|tres|unos|unas|poc[oa]s) \p{Ll}+(?! de(?!\p{L}))|a l[oa]s (?:poc[oa]s|dos|tres) (?:días|horas|meses|años|semanas|minutos)(?! de(?!\p{L}))|al (?:poco|rato)(?! de(?!\p{L}))|a partir de (?:ahí|entonces|ese|este))(?!\p{L})/iu,
];

export function opensByTakingUpInSpanish(text: string): boolean {
  return OPENERS.some((pattern) => pattern.test(text));
}
