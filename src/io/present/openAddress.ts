import { spawn } from 'node:child_process';

/** Opens an address in the user's browser, as each system does it. It is a convenience: whether it works is not known. */
export function openAddress(address: string): void {
  const [command, ...args] = commandFor(process.platform, address);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined); // No such program: the address is printed anyway.
  child.unref();
}

/** The program that opens an address, and its arguments. */
export function commandFor(platform: NodeJS.Platform, address: string): [string, ...string[]] {
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  return ['xdg-open', address];
}
