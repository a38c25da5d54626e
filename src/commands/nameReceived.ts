import type { Source } from '../core/model.js';
import type { Received } from '../io/received.js';
import { nameSlug } from '../io/slug.js';

/** A title of more letters makes a name that nobody types. */
const LONGEST = 48;

/**
 * A slug for an article that has no file name: from its title, else from the last part of its address that says
 * something, else from where it came.
 */
export async function nameReceived(
  { address, file }: Received,
  source: Source,
  taken: ReadonlySet<string>,
): Promise<string> {
  const title = await findTitle(source);
  const wanted = shorten(await nameSlug(title ?? nameOfAddress(address) ?? file));
  let slug = wanted;
  for (let i = 2; taken.has(slug); i += 1) slug = `${wanted}-${i}`;
  return slug;
}

async function findTitle(source: Source): Promise<string | null> {
  const [{ readArticle }, { cleanArticle }, { outlineArticle }] = await Promise.all([
    import('../core/read/readArticle.js'),
    import('../core/clean/cleanArticle.js'),
    import('../core/outline/outlineArticle.js'),
  ]);
  const { title } = outlineArticle(await cleanArticle(await readArticle(source), []));
  return /[\p{L}\p{N}]/u.test(title.text) ? title.text : null;
}

function nameOfAddress(address: string | null): string | null {
  if (address === null) return null;
  const { pathname, host } = new URL(address);
  const parts = pathname.split('/').filter((part) => /\p{L}/u.test(part) && !/^(?:index|default)\.\w+$/i.test(part));
  return (parts.at(-1) ?? host).replace(/\.(?:html?|xhtml|php|aspx?|md|txt|pdf|docx|epub)$/i, '');
}

/** Whole words of it. */
function shorten(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  return cut.slice(0, cut.lastIndexOf('-') > LONGEST / 2 ? cut.lastIndexOf('-') : LONGEST);
}
