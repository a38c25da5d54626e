import { Parser } from 'htmlparser2';
import { readTextIfThere } from './readFile.js';

/** Nothing that a slide's template makes, and nothing that a page should take over from a file. */
const FOREIGN = new Set(['script', 'style', 'meta', 'link', 'base', 'iframe', 'object', 'embed', 'form']);

/**
 * The slides of an `index.html` that was built before, as markup, by their ids; without their notes. None where there is
 * no such page, or none of ours.
 */
export async function readDrawnSlides(file: string): Promise<ReadonlyMap<string, string>> {
  const html = await readTextIfThere(file).catch(() => null);
  return html === null ? new Map() : cutSlides(html);
}

export function cutSlides(html: string): ReadonlyMap<string, string> {
  const slides = new Map<string, string>();
  let slide: { id: string; start: number; isOurs: boolean; html: string } | null = null;
  const parser = new Parser({
    onopentag(name, { id = '', class: classes = '' }) {
      const isSlide = name === 'section' && classes.split(' ').includes('slide');
      if (slide === null && isSlide) slide = { id, start: parser.startIndex, isOurs: true, html: '' };
      else if (slide && (FOREIGN.has(name) || name === 'section')) slide.isOurs = false;
      else if (slide && name === 'aside' && classes === 'notes')
        slide.html += html.slice(slide.start, parser.startIndex);
    },
    onclosetag(name) {
      if (slide === null) return;
      if (name === 'aside') slide.start = parser.endIndex + 1;
      if (name !== 'section') return;
      if (slide.isOurs) slides.set(slide.id, slide.html + html.slice(slide.start, parser.endIndex + 1));
      slide = null;
    },
  });
  parser.end(html);
  return slides;
}
