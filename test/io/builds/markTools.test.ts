import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFolders, markTools } from '../../../src/io/builds/markTools.js';
import { PACKAGE_ROOT } from '../../../src/io/packageRoot.js';

describe('markTools', () => {
  it('looks at the files that run, and at those that they read', () => {
    const bundled = listFolders(path.join(PACKAGE_ROOT, 'lib', 'bundle', 'main-abc.cjs'));
    expect(bundled).toEqual(['lib/bundle', 'lib/precompiled', 'templates']);
    expect(listFolders(path.join(PACKAGE_ROOT, 'lib', 'io', 'builds', 'markTools.js'))).toEqual(['lib', 'templates']);
  });

  it('has each of them with its size and its time, and the version of Node', () => {
    const marks = markTools().split('\n');
    expect(marks).toContain(process.version);
    expect(marks.filter((mark) => /^templates\/base\.css \d+ \d+/.test(mark))).toHaveLength(1);
    expect(marks.filter((mark) => /^lib\/main\.js \d+ \d+/.test(mark))).toHaveLength(1);
    expect(marks.filter((mark) => mark.includes('.d.ts '))).toEqual([]);
  });
});
