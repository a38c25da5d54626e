import path from 'node:path';

/** The machine as far as looking for a browser goes: injected, so that it can be any machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly exists: (file: string) => boolean;
}

export interface FoundBrowser {
  readonly executable: string;
  /** A headless-only build: it starts faster, and takes another switch. */
  readonly shell: boolean;
}

const LINUX_NAMES = [
  'chrome-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/var/lib/flatpak/exports/bin'];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** The browsers of the machine that can print, best first; a later one is for when an earlier one will not start. */
export function listInstalledBrowsers(machine: Machine): readonly FoundBrowser[] {
  const places = [...new Set(listPlaces(machine))];
  return places.filter((place) => machine.exists(place)).map(describeBrowser);
}

/** What kind of build an executable is, by its name. */
export function describeBrowser(executable: string): FoundBrowser {
  return { executable, shell: /headless[-_]shell/i.test(executable) };
}

function listPlaces({ platform, env, home }: Machine): string[] {
  switch (platform) {
    case 'win32': {
      const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
      return roots.flatMap((root) => (root ? WINDOWS_PROGRAMS.map((parts) => path.win32.join(root, ...parts)) : []));
    }
    case 'darwin': {
      const folders = ['/Applications', path.posix.join(home, 'Applications')];
      return MAC_APPS.flatMap((app) =>
        folders.map((folder) => path.posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
      );
    }
    default: {
      const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
      return LINUX_NAMES.flatMap((name) =>
        [...folders, ...LINUX_FOLDERS].map((folder) => path.posix.join(folder, name)),
      );
    }
  }
}
