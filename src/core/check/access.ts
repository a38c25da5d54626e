/** Something on a slide, or in the page around it, that keeps somebody out. */
export interface AccessFault {
  /** Null where it is not on a slide. */
  readonly slideId: string | null;
  /** axe's name for the rule that is broken, or that could not be decided. */
  readonly rule: string;
  readonly kind: 'violation' | 'undecided';
  /** What the rule asks for. */
  readonly help: string;
  /** The element, as a selector. */
  readonly at: string;
  /** The theme in which it was seen; null where it does not depend on colours. */
  readonly theme: string | null;
}

/** What axe says about one element. */
export interface AxeResult extends Omit<AccessFault, 'theme'> {
  /** Why axe could not decide. */
  readonly reason: string;
}

/**
 * What axe cannot decide by itself, and why it is no fault:
 * - a value, a numeral or an arrow of one character could be an icon: it is text, of the tested token pairs;
 * - words with a pseudo-element or a drawing (arcs, panels, charts) below them: what is painted there are tokens whose
 *   contrast `themes.test.ts` computes, and `check` measures it as it is painted (`measureContrast.js`);
 * - a field that is empty: it is judged with words in it, too.
 */
const EXPLAINED =
  /^(?:shortTextContent|pseudoContent|bgOverlap|bgGradient|bgImage|imgNode|nonBmp|elmPartiallyObscured|elmPartiallyObscuring|emptyValue)$/;

/** Whether it is undecided only because axe does not measure what is measured elsewhere. */
export function isExplained({ kind, rule, reason }: AxeResult): boolean {
  return kind === 'undecided' && rule === 'color-contrast' && EXPLAINED.test(reason);
}
