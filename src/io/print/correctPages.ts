import type { HandoutFront } from '../../core/render/describeFront.js';

/** A page's number takes as much room as another: the second print has those of the first. */
export const MOST_PRINTS = 2;

/** A handout that is worked out, as far as its contents are concerned. */
interface NumberedPlan {
  readonly front: Pick<HandoutFront, 'contents'>;
  readonly pageOf: ReadonlyMap<string, number>;
}

/**
 * The plan with the pages that its contents have turned out to lead to; null where they are those that it says. Only
 * text that runs on over pages, whose length is an estimate, and long contents themselves can make a difference.
 */
export function correctPages<T extends NumberedPlan>(plan: T, pages: ReadonlyMap<string, number>): T | null {
  const differs = plan.front.contents.some(({ target }) => {
    const page = pages.get(target);
    return page !== undefined && page !== plan.pageOf.get(target);
  });
  return differs ? { ...plan, pageOf: new Map([...plan.pageOf, ...pages]) } : null;
}
