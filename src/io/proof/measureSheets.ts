import { type Finding, readFindings } from '../../core/fit/findings.js';
import type { RenderAssets } from '../../core/render/assets.js';
import type { PrintPage } from '../browser/page.js';

/** What is wrong with the slides of a print page, as it is laid out: the measure that a build fits its slides by. */
export async function measureSheets(page: Pick<PrintPage, 'evaluate'>, { scripts }: RenderAssets): Promise<Finding[]> {
  return readFindings(await page.evaluate(`${takeScript(scripts, 'measure')}\nLecternMeasure.measureSheets()`));
}

/** A script of `templates/client/` by its name. */
export function takeScript(scripts: RenderAssets['scripts'], name: string): string {
  const script = scripts[name];
  if (script === undefined) throw new Error(`The script "${name}" is missing.`);
  return script;
}
