import type { Figure } from '../../src/core/model.js';
import { words } from '../support/decks.js';
import type { GalleryFigure } from './words.js';

/** A figure whose words have no place in an article. */
export const toFigure = ({ before, value, unit, after }: GalleryFigure): Figure => ({
  before: before ? words(before) : null,
  value: words(value),
  unit: unit ? words(unit) : null,
  after: after ? words(after) : null,
});
