/** What is done in a certain way, chosen or compared. */
const WAY =
  '(?:approach|option|method|way|side|case|model|version|solution|choice|camp|answer|view|scenario|strategy|path|tool|team|party|group|technique|system|measure|route)(?:e?s)?';
/** What is told one after the other. */
const STATION =
  '(?:problem|step|reason|point|level|stage|phase|issue|question|thing|lesson|rule|factor|advantage|benefit|drawback|downside|challenge|mistake|tip|option|example|difference|concern|explanation|possibility|way|cause|condition|task|round|idea)';
const IS = '(?:is|was|are|were|has|have|lies?|comes?|came|concerns?|involves?)';

/**
 * English sentences whose first words take up what was said before them, though they hold no pronoun: what holds of others, one
 * of several that were named, a place in a row, a time that was told of, the way back to an example.
 */
const OPENERS: readonly RegExp[] = [
  // `The opposite is true of …`
  /^the (?:exact |very )?(?:opposite|reverse|contrary|same) (?:is|was|holds?|happens?|happened|appl(?:y|ies)|goes|can|may)\b/iu,
  // `Neither approach works`, `Either option …`: between two that were named.
  new RegExp(`^(?:neither|either|both) (?:\\p{Ll}+ )?${WAY}\\b(?! (?:of|nor|or|and)\\b)`, 'iu'),
  new RegExp(`^one (?:of (?:the|these|those) (?:\\p{L}+ ){0,2}?)?${STATION}s? ${IS}\\b`, 'iu'),
  new RegExp(
    `^(?:a|an|the|my|our) (?:second|third|fourth|fifth|sixth|next|final|further|additional) (?:\\p{Ll}+ )?${STATION} ${IS}\\b`,
    'iu',
  ),
  // `The other half of the money`, `The rest of the group`; the rest of the world needs no other.
  /^the (?:other|second) (?:half|third|part|two|three)\b/iu,
  /^the rest (?!of (?:the |my |our |your )?(?:world|year|country|day|week|month|night|life|lives|time|body|population|europe|us)\b)/iu,
  // `The first group ate …`: one of those into which all were parted.
  /^the (?:first|second|third|latter|former) (?:group|one|type|kind|half|case|approach|option|method|camp|category|version|scenario)\b(?! (?:of|to|that|who|which|in|on|at)\b)/iu,
  /^(?:even|until|up to|since|by|before|from|only) then\b/iu,
  /^unlike (?:the others?|these|those|them|it|him|her)\b/iu,
  /^in (?:the (?:first|second|third|latter|former|other|last) (?:case|instance|example|scenario)|(?:both|either|neither|many such|all these) (?:cases?|instances?|examples?))\b/iu,
  /^at the other (?:end|extreme)\b/iu,
  /^(?:returning|back|coming back|turning back|going back) to (?:the|our|my|this|that|an?|what)\b/iu,
  // `So do the big firms`: as others do.
  /^(?:so|neither|nor) (?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should) /iu,
  /^(?:equally|just as|no less|every bit as) \p{L}+ (?:is|are|was|were)\b/iu,
  /^it was (?:then|there|here|only then) that\b/iu,
  /^the (?:day|night|week|month|year|morning|evening) (?:after|before),\s/iu,
  /^what (?:happens|happened|comes|came|follows|followed) next\b/iu,
  /^in (?:many|most|some|such|all|other|several|certain|rare) (?:cases|ways|respects|instances|situations|places|areas), (?:it|they|he|she|this|these|those)\b/iu,
  // `Although, keep in mind …`: against what was said.
  /^(?:although|though|whereas),\s/iu,
  /^(?:less|more) \p{Ll}+ (?:still|also|even|does not|doesn['’]t|means)\b/iu,
  // What was shut out by an approach that is told of elsewhere.
  /^with (?:this|that|such an?|the (?:former|latter)) (?:approach|method|technique|setup|system|model|strategy|option|arrangement|change|tool)\b/iu,
];

export function opensByTakingUpInEnglish(text: string): boolean {
  return OPENERS.some((pattern) => pattern.test(text));
}
