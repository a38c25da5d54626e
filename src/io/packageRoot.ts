import { fileURLToPath } from 'node:url';

/**
 * The folder of the package: `templates/`, `lib/` and the manifest lie in it. Told from here alone, since code that is
 * bundled lies elsewhere: as deep as this file (`lib/io/`, `src/io/`, `lib/bundle/`).
 */
export const PACKAGE_ROOT = fileURLToPath(new URL('../..', import.meta.url));
