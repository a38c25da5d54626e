// Bundles lib/main.js and the packages that it needs into lib/bundle/: a command then loads a few files instead of some six
// hundred. What is imported only when it is needed stays in files of its own. Part of `npm run compile`.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { narrowOwnClasses } from './narrowClasses.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(root, 'lib', 'bundle');

/** Packages that find files of theirs beside themselves, or whose parts are named only when they are needed. */
const OUTSIDE = [/^sharp$/, /^subset-font$/, /^fontverter$/, /^highlight\.js/, /^unpdf$/, /^typescript$/];

/** `import()` of what lies outside is done by the loader (src/start/loadChunk.ts): code that it compiles cannot. */
const giveImports = {
  name: 'give-imports',
  renderChunk(code) {
    const places = [];
    const visit = (node) => {
      if (Array.isArray(node)) return node.forEach(visit);
      if (node === null || typeof node !== 'object') return;
      if (node.type === 'ImportExpression') places.push(node.start);
      Object.values(node).forEach(visit);
    };
    visit(parseAst(code, { sourceType: 'commonjs' }).body);
    let given = code;
    for (const at of places.sort((a, b) => b - a))
      given = `${given.slice(0, at)}importOutside${given.slice(at + 'import'.length)}`;
    return given;
  },
};

/** The folder of the package that a module belongs to; null for our own. */
const findPackage = (module) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0] ?? null;

/** Whoever hands on the bundle hands on the licences of what is in it. */
function collectLicences(modules) {
  const folders = new Set(modules.map(findPackage).filter((folder) => folder !== null));
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder, { withFileTypes: true })
      .filter((file) => file.isFile() && /^(?:licen[cs]e|copying|notice)/i.test(file.name))
      .map((file) => readFileSync(path.join(folder, file.name), 'utf8').trim());
    return [`${name} ${version}: ${license}`, ...files].join('\n\n');
  });
  return `${texts.sort().join('\n\n----\n\n')}\n`;
}

async function bundle(name, input, { plugins = [], output }) {
  const built = await rolldown({ input: { [name]: input }, platform: 'node', cwd: root, external: OUTSIDE, plugins });
  const written = await built.write({ dir: out, format: 'cjs', ...output });
  await built.close();
  return written.output.filter(({ type }) => type === 'chunk');
}

rmSync(out, { recursive: true, force: true });
// The loader of all else is loaded by Node itself.
await bundle('start', path.join(root, 'lib', 'start', 'runBundle.js'), { output: { entryFileNames: '[name].cjs' } });
const chunks = await bundle('main', path.join(root, 'lib', 'main.js'), {
  plugins: [narrowOwnClasses(path.join(root, 'lib')), giveImports],
  output: { entryFileNames: '[name]-[hash].cjs', chunkFileNames: '[name]-[hash].cjs' },
});
writeFileSync(path.join(out, 'entry.txt'), chunks.find(({ isEntry }) => isEntry).fileName);
writeFileSync(path.join(out, 'LICENSES.txt'), collectLicences(chunks.flatMap(({ moduleIds }) => moduleIds)));
