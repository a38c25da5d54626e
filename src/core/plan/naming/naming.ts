import type { TracedText } from '../../model.js';

/** How an article introduces somebody: `Irene Mora, directora de la empresa Norte`, `港務局局長林若秋`. */
export interface Naming {
  /** By which the text calls this person afterwards: `Mora`, `林若秋`. */
  readonly bare: string;
  /** The whole name. */
  readonly name: TracedText;
  /** The name with what its bearer is; the name alone where the article does not say. */
  readonly full: TracedText;
  /** What the bearer is stands behind the name, between commas. */
  readonly isBehind: boolean;
}
