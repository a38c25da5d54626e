/** A verb, or what only stands beside one. */
const FINITE =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|need|needs|let|lets|make|makes|made|get|gets|use|uses|es|fue|fueron|era|eran|hay|había|está|están|tiene|tienen|puede|pueden|debe|deben|ha|han|suele|suelen|permite|permiten|va|van|est|sont|était|étaient|ont|peut(?!-être)|peuvent|doit|doivent|permet|permettent|vont|ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|würde|würden|kann|können|könnte|könnten|muss|müssen|soll|sollen|sollte|sollten|darf|dürfen|gibt|liegt|bleibt)\b|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\p{Ll}{3,}(?:ed|ía|ió|aron|ieron)(?!\p{L})|(?<!\p{L})(?:commence(?:nt)?|devien(?:t|nent)|suffi(?:t|sent)|existe(?:nt)?|continue(?:nt)?|montre(?:nt)?|restent|fait|font)(?!\p{L})|^\p{L}{3,}en Sie\b/iu;

/** Whether a Latin text shows a verb by its form. Many verbs do not: what has none may still be a sentence. */
export function hasVerb(text: string): boolean {
  return FINITE.test(text);
}

const ALL_FINITE = new RegExp(FINITE.source, 'giu');

/** How many verbs a Latin text shows by their form; `’s` may be somebody’s. */
export function countVerbs(text: string): number {
  return text.replace(/['’]s(?!\p{L})/gu, '').match(ALL_FINITE)?.length ?? 0;
}
