/**
 * English `that` where it stands for something: `Running that prints 42`, `on that balcony`, `if that is not enough`. As a
 * conjunction or before a clause (`it shows that …`, `the towns that pay`) it points to nothing.
 */

/** It opens a clause and has its verb right behind it. */
const SUBJECT =
  /(?:^|[,;:—–] |\b(?:and|but|if|because|when|once|while|as|since|until|unless) )(?<that>that)(?:['’]s| (?:is|was|will|would|has|had|can|could|may|might|must|should|means|meant|makes|made|changed|changes|leaves|left)\b)(?! (?:to|when|where|why|how)\b)/iu;
/** Behind a preposition it is no conjunction: but for `so that`, `now that` and the like, which hold none. */
const BEHIND_PREPOSITION =
  /(?<!\b(?:once and|all) for all )(?<!\b(?:except|such|given|provided|in) )\b(?:of|on|at|by|from|to|with|for|about|into|after|before|like|through|under|over|without|towards?) (?<that>that)\b(?! (?:he|she|it|they|we|you|I|there)\b)(?: (?<noun>(?!(?:is|are|was|were|will|would|can|could|and|or|but|in|on|at|as|you|I|we)\b)\p{L}+))?/iu;
/** A gerund and what it is done to. */
const BEHIND_GERUND =
  /^\p{Lu}\p{Ll}+ing (?<that>that) (?:is|was|will|would|can|could|makes?|made|gives?|prints?|shows?|takes?|leads?|lets|allows?|means|requires?|needs?|\p{Ll}{3,}(?<!s)s (?:an?|the|your?|you|us|it|them|little|more|no))\b/u;

/** `I don’t like telling people that`: the last word of a sentence is no conjunction. */
const AT_END = /(?<!\b(?:all|just|like) )(?<that>that)[.!]?$/iu;

/** `won that vote`: behind a conjunction more than a noun would follow. */
const OBJECT = /\b(?:won|lost|made|took|\p{Ll}{3,}ed) (?<that>that)\b (?<noun>\p{Ll}{3,}(?<!s|ed))(?=[,.;]|$)/u;

/** A statement before it is what it may stand for: `It is slow, and that is why …`. */
const SAID = /[.;:—–]\s|,\s(?:and|but|so|because|which|as|since)\s$|,\s$/u;
/** So many words before it say enough for it to take up. */
const ENOUGH = 10;

/** Whether such a word has nothing before it in the text that it may stand for. */
export function hasThatAlone(text: string): boolean {
  const bare = text.replace(/["“][^"”]*["”]/gu, ' ');
  return [SUBJECT, BEHIND_PREPOSITION, BEHIND_GERUND, OBJECT, AT_END].some((pattern) => {
    const match = pattern.exec(bare);
    const { noun } = match?.groups ?? {};
    if (!match) return false;
    const before = bare.slice(0, match.index + match[0].search(/that/iu));
    if (noun !== undefined) return !before.toLowerCase().includes(stem(noun)) && !/[.;:—–]\s/u.test(before);
    if (before.split(/\s+/u).length > ENOUGH) return false;
    return !SAID.test(before) || startsAsLead(before);
  });
}

const stem = (noun: string): string => noun.toLowerCase().replace(/(?:ies|es|s)$/u, '');

/** `For Omani companies, `: a place or a time before the comma states nothing. */
function startsAsLead(before: string): boolean {
  return /^(?:in|on|at|for|by|with|from|during|among|after|before)\s[^,.;:]{1,40},\s$/iu.test(before);
}
