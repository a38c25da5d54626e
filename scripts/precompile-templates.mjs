// Compiles templates/**/*.hbs to lib/precompiled/templates.js and trims the style sheets beside it, so that nothing is
// compiled while a deck is built and a deck needs no `eval`. Part of `npm run compile`.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const templates = path.join(root, 'templates');
const out = path.join(root, 'lib', 'precompiled');

/** Files below `folder` with the ending, in a fixed order. */
function listFiles(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .map((file) => String(file).split(path.sep).join('/'))
    .filter((file) => file.endsWith(ending))
    .sort();
}

function precompile(file) {
  const name = file.replace(/\.hbs$/, '');
  const source = readFileSync(path.join(templates, file), 'utf8').trimEnd();
  const spec = Handlebars.precompile(source, {
    srcName: undefined,
    preventIndent: true,
    knownHelpersOnly: false,
  });
  return `  ${JSON.stringify(name)}: ${spec},\n`;
}

/** Without comments and needless white space. */
function trimCss(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>~]) ?/g, '$1')
    .replace(/(?<=[{;][\w-]+): /g, ':')
    .replace(/;}/g, '}')
    .trim();
}

/** Top-level rules of a style sheet. */
function splitRules(css) {
  const rules = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') {
      depth -= 1;
      if (depth === 0) {
        rules.push(css.slice(start, at + 1));
        start = at + 1;
      }
    }
  }
  return rules;
}

// What a deck does not use: Reveal's other transitions, its scroll and print views, its overlays, its note panel, slides below slides,
// and what its own overview looks like.
const UNUSED =
  /section\.stack|^\.reveal\.overview$|overview \.backgrounds|overview \.slides section(?::hover|\.present)|concave|convex|zoom|cube|\.page\b|linear|=slide|=none|reveal-scroll|reveal-print|print-pdf|pdf-page|r-overlay|jump-to-slide|speaker-notes|show-notes|\.roll\b|hljs|playback|pre\[data-auto-animate|r-stack|r-[vh]stack|stretch|fit-text|justify-|items-|media-play|preview-|rtl (?:pre|code|ol|ul)|\.fragment\.(?!visible|disabled|custom)|^@media print|^@media[^{]*\{\.reveal-viewport\.reveal-scroll|:after\{content:"";font-style/;

function trimReveal(css) {
  const keepSelectors = (rule) => {
    if (rule.startsWith('@')) return UNUSED.test(rule) ? '' : rule;
    const at = rule.indexOf('{');
    const selectors = rule
      .slice(0, at)
      .split(',')
      .filter((selector) => !UNUSED.test(selector));
    return selectors.length === 0 ? '' : selectors.join(',') + rule.slice(at);
  };
  return splitRules(trimCss(css)).map(keepSelectors).join('');
}

const readCss = (file) => trimCss(readFileSync(path.join(templates, file), 'utf8'));
const themes = listFiles(path.join(templates, 'themes'), '.css').map((name) => `themes/${name}`);
const kinds = listFiles(path.join(templates, 'slides'), '.css').map((name) => `slides/${name}`);
const pages = readdirSync(templates).filter((name) => name.endsWith('.css') && name !== 'base.css');
const reveal = path.join(path.dirname(require.resolve('reveal.js')), 'reveal.css');

// First of all: where a template cannot be compiled, all that is there stays.
const specs = listFiles(templates, '.hbs').map(precompile).join('');

// A theme whose file is gone is gone.
rmSync(path.join(out, 'themes'), { recursive: true, force: true });
mkdirSync(path.join(out, 'themes'), { recursive: true });
writeFileSync(path.join(out, 'templates.js'), `export const specs = {\n${specs}};\n`);
writeFileSync(path.join(out, 'base.css'), ['base.css', ...kinds].map(readCss).join('\n'));
for (const file of [...themes, ...pages]) writeFileSync(path.join(out, file), readCss(file));
writeFileSync(path.join(out, 'reveal.css'), trimReveal(readFileSync(reveal, 'utf8')));
