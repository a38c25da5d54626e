#!/usr/bin/env node
// Draws every kind of slide in every theme and language with short, usual and long content: gallery/index.html.
//   npm run gallery              the page and its pictures (git-ignored)
//   npm run gallery -- --accept  also what the tests compare slides with, and the README's picture of slides
// The content stands in test/gallery/, in TypeScript: Vitest's server loads it.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(root, 'gallery');
const server = await createViteServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  const gallery = await server.ssrLoadModule('/test/gallery/makeGallery.ts');
  const report = (line) => console.log(line);
  const isAccepted = process.argv.includes('--accept');
  // References alone are drawn in seconds.
  if (!process.argv.includes('--references')) {
    await gallery.makeGallery({ out, report });
    console.log(`Open ${path.relative(process.cwd(), path.join(out, 'index.html'))}`);
    if (isAccepted) await gallery.composeOverview(out, path.join(root, 'docs', 'images', 'slides.png'));
  }
  if (isAccepted) await gallery.acceptReferences({ report });
} finally {
  await server.close();
}
