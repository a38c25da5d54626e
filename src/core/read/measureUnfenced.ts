/** What front matter says in nearly every blog: two of these at the top of a text, in a row of keys, are no prose. */
const OWN_KEYS =
  /^(?:title|layout|date|tags?|categor(?:y|ies)|authors?|slug|lang(?:uage)?|description|excerpt|summary|subtitle|image|cover|thumbnail|permalink|draft|published|updated|modified|class|order|weight|related|keywords|url|source|comments|toc|type|status)$/i;
const KEY = /^([A-Za-z][\w-]{1,24}):(?:[ \t]+(\S.*)|[ \t]*)$/;
const ITEM = /^[ \t]*-[ \t]+\S/;
const FEWEST_KEYS = 3;
const FEWEST_OWN = 2;

/**
 * The length of a YAML block at the top of a text whose dashes a scraper has lost, up to the first line that is neither a
 * key nor an item below one; 0 where there is none.
 */
export function measureUnfenced(text: string): number {
  const keys: string[] = [];
  let end = 0;
  let takesItems = false;
  for (let next = text.indexOf('\n'); next >= 0; next = text.indexOf('\n', end)) {
    const line = text.slice(end, next).trimEnd();
    const key = KEY.exec(line);
    if (key) {
      keys.push(key[1] ?? '');
      takesItems = key[2] === undefined;
    } else if (!takesItems || !ITEM.test(line)) break;
    end = next + 1;
  }
  const own = keys.filter((key) => OWN_KEYS.test(key));
  return keys.length >= FEWEST_KEYS && own.length >= FEWEST_OWN ? end : 0;
}
