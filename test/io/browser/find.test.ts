import { describe, expect, it } from 'vitest';
import { listInstalledBrowsers, type Machine } from '../../../src/io/browser/find.js';

const machine = (platform: NodeJS.Platform, files: readonly string[], env: Machine['env'] = {}): Machine => ({
  platform,
  env,
  home: platform === 'win32' ? 'C:\\Users\\ann' : '/home/ann',
  exists: (file) => files.includes(file),
});

describe('listInstalledBrowsers', () => {
  it('finds nothing on a bare machine', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(listInstalledBrowsers(machine(platform, [], { PATH: '/usr/bin' }))).toEqual([]);
    }
  });

  it('on Linux looks along PATH, then where distributions put browsers', () => {
    const files = ['/home/ann/bin/chromium', '/usr/bin/chromium', '/snap/bin/chromium', '/usr/bin/google-chrome'];
    expect(
      listInstalledBrowsers(machine('linux', files, { PATH: '/home/ann/bin:/usr/bin:relative' })).map(
        ({ executable }) => executable,
      ),
    ).toEqual(['/usr/bin/google-chrome', '/home/ann/bin/chromium', '/usr/bin/chromium', '/snap/bin/chromium']);
  });

  it('names each place once', () => {
    const found = listInstalledBrowsers(machine('linux', ['/usr/bin/chromium'], { PATH: '/usr/bin:/usr/bin' }));
    expect(found).toEqual([{ executable: '/usr/bin/chromium', shell: false }]);
  });

  it('prefers a headless shell and knows it', () => {
    const found = listInstalledBrowsers(
      machine('linux', ['/usr/bin/google-chrome', '/opt/bin/chrome-headless-shell'], { PATH: '/opt/bin' }),
    );
    expect(found[0]).toEqual({ executable: '/opt/bin/chrome-headless-shell', shell: true });
  });

  it('on macOS looks into both application folders', () => {
    const edge = '/home/ann/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(listInstalledBrowsers(machine('darwin', [edge, chrome])).map(({ executable }) => executable)).toEqual([
      chrome,
      edge,
    ]);
  });

  it('on Windows finds the Edge that every machine has', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(listInstalledBrowsers(machine('win32', [edge], env))).toEqual([{ executable: edge, shell: false }]);
  });
});
