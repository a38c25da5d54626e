/** A given name and a family name, each with its capital, and nothing else. */
export function isNameAlone(line: string): boolean {
  return /^\p{Lu}[\p{L}.’'-]*(?:\s(?:de|van|von|der|la|del|di|da))?(?:\s\p{Lu}[\p{L}.’'-]*){1,2}$/u.test(line.trim());
}

/** A family name and a given name with the space that Japanese and Korean bylines set between them. */
export function isSpacedName(line: string): boolean {
  return /^\p{Script=Han}{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u.test(line.trim());
}
