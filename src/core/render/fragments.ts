import type { Slide } from '../model.js';

/** True: everything that is listed appears one by one. False: nothing. Null: where an order is what is to be said. */
export type FragmentChoice = boolean | null;

/** Whether what a slide lists appears one by one while it is presented. Paper always has all of it. */
export function appearsInSteps(slide: Slide, choice: FragmentChoice): boolean {
  if (choice !== null) return choice;
  switch (slide.kind) {
    case 'stages':
      return slide.sequence;
    case 'points':
      return slide.numerals !== undefined;
    case 'timeline':
      return true;
    default:
      return false;
  }
}
