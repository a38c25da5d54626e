import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResult } from '../../core/check/access.js';

const require = createRequire(import.meta.url);
let source: Promise<string> | null = null;

/** The source of axe, to be evaluated in a page. */
export function loadAxe(): Promise<string> {
  source ??= readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}

/**
 * An expression: what axe finds wrong, and what it cannot decide, within an element or the whole page. Frames are not
 * looked into.
 */
export function runAxe(within: string, options: string): string {
  return `axe.run(${within}, { iframes: false, resultTypes: ['violations', 'incomplete'], ...${options} }).then(({ violations, incomplete }) => {
  const list = (results, kind) => results.flatMap(({ id, help, nodes }) => nodes.map(({ any, element, target }) => ({
    kind, rule: id, help, reason: any[0]?.data?.messageKey ?? '', at: target.join(' '),
    slideId: document.querySelector(target.at(-1))?.closest('.slide')?.id ?? null,
  })));
  return [...list(violations, 'violation'), ...list(incomplete, 'undecided')];
})`;
}

/** Checks what came back from the page. */
export function readAxe(value: unknown): AxeResult[] {
  if (!Array.isArray(value)) throw new Error('axe gave no results.');
  return value as AxeResult[];
}
