import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { LanguageFn } from 'highlight.js';
import type { Deck, Slide } from '../core/model.js';
import { type Highlight, readRuns } from '../core/render/code/readRuns.js';

/** What authors call a language, where its grammar has another name. */
const ALIASES: Readonly<Record<string, string>> = {
  js: 'javascript',
  jsx: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  node: 'javascript',
  ts: 'typescript',
  tsx: 'typescript',
  html: 'xml',
  xhtml: 'xml',
  svg: 'xml',
  vue: 'xml',
  sh: 'bash',
  zsh: 'bash',
  console: 'shell',
  shellsession: 'shell',
  py: 'python',
  python3: 'python',
  rb: 'ruby',
  rs: 'rust',
  golang: 'go',
  kt: 'kotlin',
  cs: 'csharp',
  'c#': 'csharp',
  'f#': 'fsharp',
  'c++': 'cpp',
  cc: 'cpp',
  h: 'c',
  hpp: 'cpp',
  objc: 'objectivec',
  'objective-c': 'objectivec',
  yml: 'yaml',
  toml: 'ini',
  conf: 'ini',
  md: 'markdown',
  docker: 'dockerfile',
  make: 'makefile',
  ps: 'powershell',
  ps1: 'powershell',
  pl: 'perl',
  hs: 'haskell',
  ex: 'elixir',
  erl: 'erlang',
  clj: 'clojure',
  tex: 'latex',
  patch: 'diff',
  bat: 'dos',
  cmd: 'dos',
  gql: 'graphql',
  proto: 'protobuf',
  vb: 'vbnet',
  json5: 'json',
  jsonc: 'json',
  postgres: 'pgsql',
  postgresql: 'pgsql',
  mysql: 'sql',
  sqlite: 'sql',
};

/** Grammars that hand a part of their text to others. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  xml: ['css', 'javascript'],
  markdown: ['xml'],
  php: ['xml'],
  shell: ['bash'],
  dockerfile: ['bash'],
};

const require = createRequire(import.meta.url);

/**
 * A highlighter for the languages of the deck's code: only their grammars are loaded, and nothing where the deck has no
 * code that names its language.
 */
export async function loadHighlighter(deck: Deck): Promise<Highlight | null> {
  const used = deck.slides.flatMap(listCode).flatMap(({ language }) => nameGrammar(language) ?? []);
  if (used.length === 0) return null;
  const { default: hljs } = await import('highlight.js/lib/core');
  for (const name of new Set(used.flatMap((one) => [one, ...(PARTS[one] ?? [])]))) {
    const grammar = (await import(`highlight.js/lib/languages/${name}`)) as { default: LanguageFn };
    hljs.registerLanguage(name, grammar.default);
  }
  return (code, language) => {
    const name = nameGrammar(language);
    if (name === null || isMistaken(code, name)) return null;
    const runs = readRuns(hljs.highlight(code, { language: name, ignoreIllegals: true }).value);
    // Nothing of the code may be lost or changed on the way.
    return runs.map(({ text }) => text).join('') === code ? runs : null;
  };
}

/** The pieces of code that a slide shows. */
function listCode(slide: Slide): readonly { readonly language: string }[] {
  if (slide.kind === 'commands') return slide.items;
  return slide.kind === 'code' ? [slide] : [];
}

/** The grammar for what stands behind a fence: `ts`, `language-ts`, `js{1,3}`, `python:app.py`; null if there is none. */
function nameGrammar(language: string): string | null {
  const named = /^(?:lang(?:uage)?-)?([a-z0-9+#-]+)/.exec(language.toLowerCase().replace(/^[{.\s]+/, ''))?.[1];
  if (named === undefined) return null;
  const name = ALIASES[named] ?? named;
  return /^[a-z0-9-]+$/.test(name) && hasGrammar(name) ? name : null;
}

/** A word without which there is no SQL. */
const SQL =
  /\b(?:select|insert|update|delete|create|alter|drop|from|where|grant|set|with|show|use|describe|explain|begin|commit)\b/iu;

/** Tools that guess the language of a fence call commands SQL: their options (`--policy INPUT`) would be set as comments. */
function isMistaken(code: string, name: string): boolean {
  return /sql$/.test(name) && / --\w/.test(code) && !SQL.test(code);
}

function hasGrammar(name: string): boolean {
  try {
    return existsSync(require.resolve(`highlight.js/lib/languages/${name}`));
  } catch {
    return false;
  }
}
