import type { RenderAssets } from './assets.js';

/**
 * The content security policy of a deck file: only its own scripts run, by their hashes, and nothing is fetched.
 * A deck that is served live may talk to its own server.
 */
export function composePolicy(scripts: readonly string[], assets: RenderAssets, live: boolean): string {
  const hashes = [...new Set(scripts)].map((script) => `'sha256-${assets.sha256(script)}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data: blob:',
    'media-src data: blob:',
    "frame-src 'self' blob: file:",
    ...(live ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
