import { createHash } from 'node:crypto';
import path from 'node:path';

const LONGEST = 80;

/** Names that say nothing of their article: the folder's is taken instead, whatever else is built with it. */
const GENERIC = new Set(['article', 'index', 'readme', 'post', 'draft', 'main', 'untitled']);

/**
 * A folder name for the deck of each file: from the file's own name, ASCII, the same on every machine, none twice.
 * A name that says nothing (`article.md`), or that two folders have, is told by the name of its folder.
 * Han characters are spelled by their readings; what cannot be spelled leaves a short hash of the name instead.
 */
export async function nameSlugs(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const slugs = new Map<string, string>(files.map((file) => [file, '']));
  const taken = new Set<string>();
  const folders = new Map<string, Set<string>>();
  for (const file of files) {
    const { dir, name } = path.parse(file);
    folders.set(name, (folders.get(name) ?? new Set()).add(dir));
  }
  // By path: the order on the command line does not decide which of two equal names gets the number.
  for (const file of [...files].sort()) {
    const { dir, name } = path.parse(file);
    const isTelling = !GENERIC.has(name.toLowerCase()) && folders.get(name)?.size === 1;
    const wanted = await nameSlug(isTelling ? name : path.basename(dir) || name);
    let slug = wanted;
    for (let i = 2; taken.has(slug); i += 1) slug = `${wanted}-${i}`;
    taken.add(slug);
    slugs.set(file, slug);
  }
  return slugs;
}

/** The slug of one file name, without its extension. */
export async function nameSlug(name: string): Promise<string> {
  const normal = name.normalize('NFC');
  const spelled = await spellHan(normal);
  const plain = spelled.normalize('NFKD').replace(/\p{Mark}/gu, '');
  const slug = plain
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9_]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  // Two names that differ only in letters we cannot spell must not become one.
  const lost = /[^\p{ASCII}\p{P}\p{S}\s]/u.test(plain);
  if (slug !== '' && !lost) return slug;
  const hash = createHash('sha256').update(normal).digest('hex').slice(0, 8);
  return slug === '' ? `deck-${hash}` : `${slug}-${hash}`;
}

async function spellHan(name: string): Promise<string> {
  if (!/\p{Script=Han}/u.test(name)) return name;
  // The dictionary takes 50 ms to load: only for a name that needs it.
  const { pinyin } = await import('pinyin-pro');
  return name.replace(/\p{Script=Han}+/gu, (han) => `-${pinyin(han, { toneType: 'none', type: 'array' }).join('-')}-`);
}
