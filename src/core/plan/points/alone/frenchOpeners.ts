import { LATIN_ROLE } from '../../naming/roles.js';

/** What is told one after the other, or chosen between. */
const STATION =
  '(?:problème|raison|motif|cause|avantage|inconvénient|étape|phase|point|niveau|erreur|leçon|règle|facteur|défi|option|exemple|différence|explication|possibilité|conseil|question|aspect|élément|idée|cas|groupe|type|méthode|modèle|voie|manière|façon|condition|tâche|effet|clé|enjeu|piste|levier)[sx]?';
const IS =
  '(?:est|sont|était|étaient|fut|furent|sera|serait|consiste(?:nt)?|réside(?:nt)?|tien(?:t|nent)|vien(?:t|nent)|concerne(?:nt)?|porte|a été|ont été)';
/** Nothing that says which behind a noun. */
const NO_MORE = "(?! (?:de|du|des|qui|que|en|entre|pour|à|au|aux|où|dont)(?!\\p{L})| d['’]| qu['’])";
const REPORTS =
  '(?:ajout|expliqu|rappel|soulign|précis|annonc|affirm|assur|déclar|indiqu|insist|not|estim|racont|regrett|confi|conclu|reconnu|admis|répondu|dit)(?:é|e)?';

/**
 * French sentences whose first words take up what was said before them, though they hold no pronoun: what holds of others, one
 * of several that were named, a case that was put, a noun for the result or the reason of something.
 */
const OPENERS: readonly RegExp[] = [
  // `Le contraire se produit …`, `Il en va de même pour …`
  /^(?:le contraire|l['’]inverse|la même chose|le même phénomène) (?:se |s['’])?(?:produi|pass|observ|vau|arriv|est vrai|s['’]appliqu|appliqu)\p{Ll}*/iu,
  /^il en (?:va|allait|est|était|sera) (?:de même|ainsi|autrement)(?!\p{L})|^il n['’]en (?:va|est|a) (?:pas|rien)(?!\p{L})/iu,
  // `Aucune des deux solutions ne convient`, `L’une des raisons est …`, `L’un d’eux`
  new RegExp(
    `^(?:aucune?|chacune?|l['’]une?|n['’]importe laquelle|l['’]autre) des (?:deux|trois|quatre|autres)(?: \\p{Ll}+)?(?= )${NO_MORE}`,
    'iu',
  ),
  new RegExp(`^(?:l['’])?une? des (?:\\p{Ll}+ )?${STATION}(?: (?:les plus )?\\p{Ll}+)? ${IS}(?!\\p{L})`, 'iu'),
  new RegExp(`^(?:l['’])?une? des (?:plus|moins) \\p{Ll}+ (?:se |s['’]|${IS} )`, 'iu'),
  /^(?:(?:l['’])?une?|chacune?|aucune?|certaine?s|plusieurs|beaucoup|deux|trois|la plupart) d['’]?(?:entre )?(?:eux|elles)(?!\p{L})/iu,
  new RegExp(
    `^(?:une?|le|la|mon|notre) (?:deuxième|second|seconde|troisième|quatrième|cinquième|dernière?|prochaine?) ${STATION} ${IS}(?!\\p{L})`,
    'iu',
  ),
  /^autre (?:avantage|inconvénient|exemple|problème|point|raison|atout|piste|option|possibilité|solution|conséquence|différence|limite|élément|aspect|nouveauté|signe)(?!\p{L})/iu,
  new RegExp(
    `^(?:le|la|les) (?:premi(?:er|ère)|second|seconde|deuxième|suivant|suivante|dernier|dernière)s? (?:se |s['’]|a |ont |ne |n['’]|${IS} |mesure|compte|propose|permet|offre)`,
    'iu',
  ),
  /^[Ll]e reste (?:des|du|de la|de l['’])(?!(?: ?(?:monde|temps|pays|jour|corps|vie|semaine|journée|année|population|planète|humanité|nuit|mois|ville))(?!\p{L})| ?\p{Lu})/u,
  // `Même alors, …`, `Dans le second cas`, `Faute de quoi …`
  /^(?:même|seulement|c['’]est|jusqu['’]) ?alors(?!\p{L})(?! que)/iu,
  /^dans (?:le (?:premier|second|deuxième|troisième|dernier|même|pire)|les (?:deux|trois)|l['’]un et l['’]autre|un tel|de tels|tous les|d['’]autres|ce|ces) cas(?! (?:de|du|des|où|d['’])(?!\p{L}))(?!\p{L})|^dans ce (?:contexte|but|sens|cadre|domaine|genre)(?!\p{L})/iu,
  /^(?:(?:dans le )?cas contraire|dans la négative|le cas échéant|faute de quoi|sans quoi|à défaut|sinon)(?=[, ])(?! (?:de|d['’]))/iu,
  /^(?:tout )?aussi \p{Ll}+ (?:est|sont|était|fut)(?!\p{L})(?! (?:il|elle|ce|-))(?!.* que )|^non moins \p{Ll}+/iu,
  /^(?:contrairement|comparé|par rapport|à côté|en plus|outre|à la différence) (?:aux|des) autres(?=[,\s])(?! \p{Ll}+s(?!\p{L}))/iu,
  /^(?:parmi|entre|contre|chez|avec|pour|sans|grâce à|quant à) (?:eux|elles|lui|elle)(?![\p{L}-])/iu,
  // `Une telle mesure a coûté …`, `La même rue comptait …`
  /^(?:une? tel(?:le)?|de tel(?:le)?s|pareille?s?|semblables?) (?!que|à|aux)\p{Ll}+ (?!que|qu['’])/iu,
  new RegExp(
    `^(?:le|la|les) mêmes? (?!(?:si|quand|les?|la)(?!\\p{L}))\\p{Ll}+,?(?= )${NO_MORE}(?!.*(?<!\\p{L})(?:que|qui|qu['’]))`,
    'iu',
  ),
  new RegExp(
    `^(?:une? (?:bon |bel |parfait )?|autre |l['’])exemples?(?: parfait| type)?(?: en)? ${IS}(?!\\p{L})`,
    'iu',
  ),
  // `Le résultat fut …`, `La raison en est …`: of what?
  new RegExp(
    `^(?:le |la |les |l['’])(?:principale?s? |seule?s? |autres? )?(?:résultat|alternative|différence|motif|raison|cause|exception|conséquence|conclusion|contrepartie|explication|réponse)s?(?: principale| finale?)? (?:en )?${IS}(?!\\p{L})`,
    'iu',
  ),
  /^(?:le |la |les |l['’]|une? )\p{Ll}+ en (?:est|sont|était|fut)(?!\p{L})/iu,
  /^voi(?:là|ci) (?:pourquoi|ce (?:que|qui)|comment|donc|tout|le|la|les|un|une)(?!\p{L})/iu,
  // `Certaines ont plus de cent ans`: nobody is feminine who has no noun.
  /^(?:certaines|plusieurs|quelques-un(?:e?s)|presque tou(?:s|tes)|toutes|tou(?:s|tes) (?:deux|trois|les deux|les trois)|les un(?:e?s)) (?:(?:ne|n['’]|se|s['’]|en|y) ?)*(?:ont|sont|étaient|avaient|peuvent|font|vont|\p{Ll}+(?:èrent|aient|ent))(?!\p{L})/iu,
  // `La lumière ainsi obtenue`, `Le choix dépend alors de …`
  /^[^,.;:]{2,50} ainsi (?!que)(?:\p{Ll}+(?:é|i|u)e?s?|\p{Ll}+(?:ert|it|is|int|aint)e?s?)(?!\p{L})/iu,
  /^(?!si |quand |lorsqu|dès |après )[^,.;:]{2,40} \p{Ll}+ alors (?!que|qu['’])/iu,
  // `Les maîtres aussi demandent …`
  /^(?:les? |la |l['’]|des )\p{Ll}+(?: \p{Ll}+)? (?:aussi (?!\p{Ll}+ (?:que|qu['’]))|non plus )\p{Ll}+/iu,
  // `Vient ensuite le sel`
  /^(?:enfin |puis |ensuite )?(?:vien(?:t|nent)|suiv(?:ent|it)|figure(?:nt)? (?:aussi|également)|s['’]y) (?:ensuite|enfin|alors|aussi|après|la|le|les|un|une)(?!\p{L})/iu,
  // `La directrice a expliqué que …`: a role that has a name somewhere else.
  new RegExp(`^(?:le |la |l['’])${LATIN_ROLE} (?:a |avait )?(?:aussi |également |ensuite )?${REPORTS}(?!\\p{L})`, 'iu'),
  /^après (?:le |la |l['’])(?!(?:révolution|vaccination|digestion|ovulation|récréation|menstruation|naissance|accouchement|déjeuner|école))(?:\p{Ll}+(?:tion|sion|ment)|réforme|annonce|incendie|attaque|accident|procès|défaite|victoire|visite|réunion|achat|vente|fusion|entretien|attentat),/iu,
  /^(?:au bout d['’]une? \p{Ll}+|au bout de (?:deux|trois|quatre|quelques) \p{Ll}+)(?! (?:de|d['’]))(?!\p{L})/iu,
  /^(?:depuis,|jusque-là|entre-temps|pendant ce temps|le même (?:jour|mois|soir)|la même (?:année|semaine|nuit)|le jour même)(?!\p{L})/iu,
];

export function opensByTakingUpInFrench(text: string): boolean {
  return OPENERS.some((pattern) => pattern.test(text)) || hasLoneAdverbialPronoun(text);
}

/** `On en trouve dans …`, `Les boulangers y voient …`: no more than who does it stands before the pronoun. */
const EN_OR_Y: readonly RegExp[] = [
  /^(?:on|nous|vous|je|tu|il(?! n?['’]?y a)|elle) (?:n['’]|ne )?(?:l['’]|les? |la )?(?:en|y) (?!a(?!\p{L})|avait|aura|ait|eu(?!\p{L})|va(?!\p{L})|allait|vien|arriv|oubli|compris)\p{Ll}+/iu,
  /^(?:il (?:faut|suffit|convient|est \p{Ll}+)|mieux vaut|on (?:peut|doit|va)|vous (?:pouvez|devez)|nous (?:pouvons|devons)) (?:aussi |donc |alors |de |d['’])?(?:en|y) (?!être|aller|venir|arriver|finir|savoir|compris|tant|cas|plus)\p{Ll}+(?:er|ir|re)(?!\p{L})/iu,
  /^(?:les? |la |des |une? |l['’])\p{Ll}+(?: \p{Ll}+)? (?:n['’])?y (?!a(?!\p{L})|compris|avait)\p{Ll}+(?:nt|e|t|a)(?!\p{L})/iu,
  /^(?:les? |la |des |une? |l['’])\p{Ll}+(?: \p{Ll}+)? (?:ne )?s['’](?:en|y) (?!v[ao]|all|sor|tir|remet|pren|tien|fou|fiche)\p{Ll}+/iu,
];

function hasLoneAdverbialPronoun(text: string): boolean {
  return EN_OR_Y.some((pattern) => pattern.test(text));
}
