import type { TracedText } from '../../../model.js';
import { slice } from '../../../trace.js';

const OMISSION = /^[([（［【](?:\.{3}|…{1,2}|⋯{1,2})[)\]）］】]\s*/u;

/** `(...) I need not have worried`: what was left out stands before what is shown in any case. */
export function dropOmission(text: TracedText): TracedText {
  return slice(text, OMISSION.exec(text.text)?.[0].length ?? 0);
}
