import type { TracedText } from '../../model.js';

/** How an article introduces somebody: `Ivette Mora, directora de mercadeo de AEI Spaces`, `達摩院院長張建鋒`. */
export interface Naming {
  /** By which the text calls this person afterwards: `Mora`, `張建鋒`. */
  readonly bare: string;
  /** The whole name. */
  readonly name: TracedText;
  /** The name with what its bearer is; the name alone where the article does not say. */
  readonly full: TracedText;
  /** What the bearer is stands behind the name, between commas. */
  readonly isBehind: boolean;
}
