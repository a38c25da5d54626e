/** What an input is instead of an article, and what its user can do. */
export interface Foreign {
  /** As in “this is …, not an article”. */
  readonly what: string;
  readonly fix: string;
}
