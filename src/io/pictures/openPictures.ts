import type { Diagnostic } from '../../core/diagnostics.js';
import type { Article, Block, Deck, Picture, Pictures } from '../../core/model.js';
import { isDecoration } from '../../core/plan/pictures/isDecoration.js';
import { LecternError } from '../../errors.js';
import type { Files } from '../files.js';
import { fetchPictures } from './fetchPictures.js';
import { locatePicture, type PicturePlace } from './locatePicture.js';
import type { FetchPicture, PictureMemory } from './pictureMemory.js';
import { readPicture } from './readPicture.js';
import { type PictureProblem, reportProblem, reportRemote } from './reportPictures.js';

/** So many pictures of an article are looked at; a gallery has more than a talk can show. */
const MOST_PICTURES = 80;

export interface PictureOptions {
  /** The folder of the article, absolute; null for an article that came from no file. */
  readonly folder: string | null;
  /** Where its files are read from: the disk if left out. */
  readonly from?: Files | undefined;
  /** False shows none. */
  readonly images: boolean;
  /** Null leaves pictures on other machines where they are. */
  readonly fetch: FetchPicture | null;
  /** What earlier builds have fetched and scaled. */
  readonly memory: PictureMemory;
}

/** The pictures of an article: measured for the plan, and written into the deck where a slide shows them. */
export interface OpenedPictures {
  readonly pictures: Pictures;
  readonly diagnostics: readonly Diagnostic[];
  /** Files to watch for changes; absolute, also those that are not there. */
  readonly files: readonly string[];
  /** Data URIs of the pictures that the deck's slides show, by their addresses in the article. */
  encode(deck: Deck): Promise<Record<string, string>>;
}

const NONE: OpenedPictures = { pictures: new Map(), diagnostics: [], files: [], encode: async () => ({}) };

type ImageBlock = Extract<Block, { type: 'image' }>;

/**
 * Opens the article's own pictures and measures them. One that cannot be shown is a diagnostic: the deck is built
 * without it.
 */
export async function openPictures(article: Article, options: PictureOptions): Promise<OpenedPictures> {
  const blocks = options.images ? listImages(article.blocks) : [];
  if (blocks.length === 0) return NONE;
  const { measurePicture } = await import('./measurePicture.js');
  const pictures = new Map<string, Picture>();
  const opened = new Map<string, Uint8Array>();
  const problems: PictureProblem[] = [];
  const remote: ImageBlock[] = [];
  const files: string[] = [];
  const located: { block: ImageBlock; place: PicturePlace }[] = [];
  for (const block of blocks.slice(0, MOST_PICTURES))
    located.push({ block, place: await locatePicture(block.url, options.folder, options.from) });
  const addresses = located.flatMap(({ place }) => (place.kind === 'remote' ? [place.url] : []));
  const fetch = options.fetch && (await fetchPictures(addresses, options.fetch, options.memory));
  for (const { block, place } of located) {
    if (place.kind === 'remote' && options.fetch === null) {
      remote.push(block);
      continue;
    }
    if ((place.kind === 'file' || place.kind === 'missing') && place.path !== null) files.push(place.path);
    try {
      const bytes = await readPicture(place, fetch, options.from);
      const picture = await measurePicture(bytes);
      if (!picture) continue;
      pictures.set(block.url, picture);
      opened.set(block.url, bytes);
    } catch (error) {
      if (error instanceof LecternError && error.code === 'unreadable') throw error;
      problems.push({ block, place, error });
    }
  }
  const left = blocks.slice(MOST_PICTURES);
  return {
    pictures,
    files,
    diagnostics: [
      ...problems.map((problem) => reportProblem(problem, article.source.text)),
      ...reportRemote(remote, article.source.text),
      ...left
        .slice(0, 1)
        .map((block) => reportProblem({ block, place: null, error: left.length }, article.source.text)),
    ],
    encode: (deck) => encodeShown(deck, pictures, opened, options.memory),
  };
}

/** Pictures worth opening, each address once. */
function listImages(blocks: readonly Block[]): ImageBlock[] {
  const found = new Map<string, ImageBlock>();
  for (const block of blocks) {
    if (block.type !== 'image' || block.url === '' || isDecoration(block)) continue;
    if (!found.has(block.url)) found.set(block.url, block);
  }
  return [...found.values()];
}

async function encodeShown(
  { slides }: Deck,
  pictures: Pictures,
  opened: ReadonlyMap<string, Uint8Array>,
  memory: PictureMemory,
): Promise<Record<string, string>> {
  const { encodePicture } = await import('./encodePicture.js');
  const images: Record<string, string> = {};
  for (const slide of slides) {
    if (slide.kind !== 'image' || images[slide.url] !== undefined) continue;
    const bytes = opened.get(slide.url);
    const picture = pictures.get(slide.url);
    if (bytes && picture) images[slide.url] = await memory.keepScaled(bytes, () => encodePicture(bytes, picture));
  }
  return images;
}
