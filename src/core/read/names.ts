/** A given name and a family name, each with its capital, and nothing else. */
export function isNameAlone(line: string): boolean {
  return /^\p{Lu}[\p{L}.’'-]*(?:\s(?:de|van|von|der|la|del|di|da))?(?:\s\p{Lu}[\p{L}.’'-]*){1,2}$/u.test(line.trim());
}
