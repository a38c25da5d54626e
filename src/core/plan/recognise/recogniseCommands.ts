import type { Command, TracedText } from '../../model.js';
import type { Range } from '../../trace.js';
import { isDamaged, type Passage } from '../passages.js';
import type { Proposal } from '../proposal.js';
import { claimsOf } from '../spreadCommands.js';
import { readCode } from './readCode.js';
import { readSaid } from './readSaid.js';

/** More lines are a piece of code, which has a slide of its own. */
const MOST_LINES = 6;
/** More commands make a run no weightier. */
const MOST_COUNTED = 3;
/** In passages: further apart they are not steps of one thing. A picture may stand between. */
const NEAR = 2;

interface Found {
  readonly command: Command;
  readonly title: TracedText | null;
  /** The passages of its sentence and of its code. */
  readonly from: number;
  readonly to: number;
  /** It says that there is one more: it stands behind another one only. */
  readonly leans: boolean;
}

/**
 * What a text tells to type: the whole sentence that introduces a few lines of code, and the code below it. Those that follow
 * each other are one proposal: how many of them a slide holds is seen when it is known which are shown.
 */
export function recogniseCommands(passages: readonly Passage[], damage: readonly Range[]): Proposal[] {
  const found = passages.flatMap((_, at) => readCommand(passages, at, damage) ?? []);
  return listRuns(found).map((run) => propose(run, passages));
}

function readCommand(passages: readonly Passage[], at: number, damage: readonly Range[]): Found | null {
  const code = readCode(passages, at);
  if (!code || code.text.text.split('\n').length > MOST_LINES || isDamaged(code.text, damage)) return null;
  const said = readSaid(passages, at, code.text.text);
  if (!said) return null;
  const heading = passages[said.from - 1]?.block;
  return {
    command: { text: said.text, code: code.text, language: code.language, rest: said.rest },
    title: heading?.type === 'heading' ? heading.text : null,
    from: said.from,
    to: said.rest ? at + 1 : at,
    leans: said.leans,
  };
}

/** Those that follow each other below one heading. */
function listRuns(found: readonly Found[]): Found[][] {
  const runs: Found[][] = [];
  for (const one of found) {
    const run = runs.at(-1);
    if (run && follows(run.at(-1), one)) run.push(one);
    else if (!one.leans) runs.push([one]);
  }
  return runs;
}

function follows(last: Found | undefined, next: Found): boolean {
  return last !== undefined && next.title === null && next.from - last.to <= NEAR;
}

function propose(run: readonly Found[], passages: readonly Passage[]): Proposal {
  const items = run.map(({ command }) => command);
  const [first] = run;
  const title = first?.title ?? null;
  const claims = claimsOf(items);
  return {
    body: { kind: 'commands', title, items },
    passage: passages[first?.from ?? 0]?.index ?? 0,
    weight: 9 + Math.min(MOST_COUNTED, items.length) / 2,
    claims: title ? [...claims, title] : claims,
  };
}
