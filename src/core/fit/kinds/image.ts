import { estimateLength } from '../../language.js';
import type { ImageSlide, Picture } from '../../model.js';
import { AREA, BOX, CANVAS, GRID, MARGIN, SPACE, span } from '../geometry.js';
import { type Fitter, listOf, type Ruler, type Step, sizeOf } from '../step.js';
import { headHeight, sideHeight } from './head.js';

/** A picture of few px is blurred beyond this. */
const MOST_SCALE = 1.5;
/** Of a photo over the whole slide, so much may be cut off. */
const MOST_CROP = 0.25;
/** A bleeding photo needs the px for it. */
const LEAST_BLEED = 1400;
/** A wider picture has its words above and below, any other beside. */
const WIDE = 1.6;
/** A picture below this height beside a title is a stamp: its title is set smaller instead. */
const LEAST_HEIGHT = 400;

/** In em: a longer claim would run down a narrow column word by word. */
const LONG_CLAIM = 36;

const SIDE_TITLES = [84, 76, 70, 64, 60, 56, 52, 48, 44, 40];
const SIDE_CAPTIONS = [36, 34, 34, 32, 32, 30, 30, 28, 28, 28];
const BARE_CAPTIONS = [60, 54, 50, 46, 44, 42, 40, 36, 32, 28];

/**
 * Three compositions: a wide photo over the whole slide with a strip of words; a picture beside its words; a picture
 * alone across the slide, its title above, its caption below. No picture is drawn larger than one and a half times its
 * size, and none but the bleeding photo is cropped.
 */
export const imageFitter: Fitter<ImageSlide> = {
  listSteps(slide, ruler) {
    const { picture } = slide;
    const hasWords = slide.title !== null || slide.caption !== null;
    const isWide = picture.width / picture.height >= WIDE;
    const plates = listPlates(slide, ruler);
    const sides = hasWords ? listSides(slide) : [];
    return [...(hasWords ? listBleeds(slide, ruler) : []), ...(isWide ? [...plates, ...sides] : [...sides, ...plates])];
  },
  spare(slide, step, ruler) {
    const title = sizeOf(step, 'title');
    const text = sizeOf(step, 'text');
    if (step.layout === 'bleed') return MOST_CROP - cropOf(slide.picture, CANVAS.height - sizeOf(step, 'strip'));
    if (step.layout === 'plate') return sizeOf(step, 'height') - LEAST_HEIGHT * scaleOf(slide.picture);
    const width = sizeOf(step, 'words');
    const head = slide.title ? sideHeight(slide.title, title, width, ruler) : headHeight(null, step, ruler);
    const caption = ruler.body(slide.caption, 'sans', text, width);
    return AREA.height - head - caption - (caption > 0 ? SPACE.l : 0);
  },
};

/** How low a picture may be drawn: a strip is low by its shape. */
function scaleOf({ width, height }: Picture): number {
  return Math.min(1, (AREA.width / width) * (height / LEAST_HEIGHT), (height * MOST_SCALE) / LEAST_HEIGHT);
}

function cropOf({ width, height }: Picture, room: number): number {
  const box = CANVAS.width / room;
  const own = width / height;
  return own > box ? 1 - box / own : 1 - own / box;
}

function listBleeds({ title, caption, picture }: ImageSlide, ruler: Ruler): Step[] {
  if (picture.look !== 'photo' || picture.width < LEAST_BLEED) return [];
  return listOf('bleed', {
    title: [60, 56, 52, 48, 44, 40],
    text: title ? [34, 32, 32, 30, 30, 28] : [48, 46, 44, 42, 38, 34],
  }).map((step) => {
    const head = ruler.display(
      title ?? caption,
      'serif',
      title ? sizeOf(step, 'title') : sizeOf(step, 'text'),
      AREA.width,
    );
    const below = title ? ruler.body(caption, 'sans', sizeOf(step, 'text'), AREA.width) : 0;
    const strip = MARGIN.bottom + head + below + (below > 0 ? SPACE.xs : 0) + SPACE.l + SPACE.s;
    return { ...step, sizes: { ...step.sizes, strip: Math.ceil(strip) } };
  });
}

function listSides({ title, picture }: ImageSlide): Step[] {
  const columns = title && estimateLength(title.text) > LONG_CLAIM ? 7 : 8;
  const size = drawn(picture, span(columns), AREA.height);
  const words = Math.min(AREA.width - size.width - GRID.gutter - SPACE.l, span(7));
  return listOf('side', { title: SIDE_TITLES, text: title ? SIDE_CAPTIONS : BARE_CAPTIONS }).map((step) => ({
    ...step,
    sizes: { ...step.sizes, ...size, words },
  }));
}

function listPlates(slide: ImageSlide, ruler: Ruler): Step[] {
  return listOf('plate', { title: [64, 60, 56, 52, 48, 44, 40], text: [36, 34, 32, 30, 30, 28, 28] }).map((step) => {
    const head = headHeight(slide.title, step, ruler);
    const caption = ruler.body(slide.caption, 'sans', sizeOf(step, 'text'), AREA.width);
    const room = AREA.height - head - caption - (caption > 0 ? SPACE.m : 0);
    return { ...step, sizes: { ...step.sizes, ...drawn(slide.picture, AREA.width, Math.max(0, room)) } };
  });
}

/** The size in px at which a picture is drawn in a box, with its white edge if it has one. */
function drawn(picture: Picture, width: number, height: number): { width: number; height: number } {
  const edge = picture.look === 'drawing' ? 2 * BOX.plate : 0;
  const most = picture.isVector ? Number.POSITIVE_INFINITY : MOST_SCALE;
  const scale = Math.min((width - edge) / picture.width, (height - edge) / picture.height, most);
  return {
    width: Math.max(0, Math.floor(picture.width * scale) + edge),
    height: Math.max(0, Math.floor(picture.height * scale) + edge),
  };
}
