import type { Language, Slide } from '../model.js';
import { listArrangements } from './arrangeSlide.js';

/** The compositions that a slide's words fit into without a torn word, by their names, the one with the largest type first. */
export function listLayouts(slide: Slide, language: Language): string[] {
  const fitting = listArrangements(slide, language).filter(({ spare, torn }) => spare >= 0 && !torn);
  return [...new Set(fitting.map(({ layout }) => layout))];
}
