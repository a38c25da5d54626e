import { defineConfig } from 'vitest/config';

const LIMITS = { testTimeout: 60_000, hookTimeout: 120_000 };
/** Replaces modules of the core by others, which nobody else shall get. */
const MOCKED = 'test/core/plan/recallParts.test.ts';

export default defineConfig({
  test: {
    // On two cores vitest would take one: most of the time one of them waits for a browser.
    maxWorkers: 2,
    projects: [
      // What is pure shares nothing but its caches: a worker loads it once, and not anew for each of some 250 files.
      { test: { ...LIMITS, name: 'core', include: ['test/core/**/*.test.ts'], exclude: [MOCKED], isolate: false } },
      { test: { ...LIMITS, name: 'around', include: ['test/**/*.test.ts'], exclude: ['test/core/**'] } },
      { test: { ...LIMITS, name: 'mocked', include: [MOCKED] } },
    ],
  },
});
