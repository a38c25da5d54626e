import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { closeOnSignal } from '../../../src/io/browser/signals.js';

it('ends the browser and removes its profile when the build is interrupted', async () => {
  const profile = await mkdtemp(path.join(tmpdir(), 'lectern-signal-'));
  const browser = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  // Somebody else listens too, so that the test itself goes on.
  const other = (): void => undefined;
  process.on('SIGTERM', other);
  try {
    closeOnSignal(browser, profile);
    const ended = once(browser, 'exit');
    process.emit('SIGTERM', 'SIGTERM');
    expect((await ended)[1]).toBe('SIGKILL');
    expect(existsSync(profile)).toBe(false);
    expect(process.listeners('SIGTERM')).toEqual([other]);
  } finally {
    process.removeListener('SIGTERM', other);
  }
});

it('takes its listeners back when the browser was closed in time', () => {
  const before = process.listenerCount('SIGINT');
  const release = closeOnSignal(null, '/nowhere');
  expect(process.listenerCount('SIGINT')).toBe(before + 1);
  release();
  expect(process.listenerCount('SIGINT')).toBe(before);
});
