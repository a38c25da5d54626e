import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const SAMPLE_MS = 25;

/**
 * Runs a command to its end as a process of its own.
 * @param {{ command: string, args: string[], cwd: string, env?: Record<string, string> }} what
 * @param {{ timeout: number, memory?: boolean }} how `memory` samples the whole tree of processes, which costs time: a run
 *   that is timed does without.
 * @returns {Promise<{ seconds: number, peakMb: number | null }>}
 * @throws an Error with the end of what it printed if it fails or does not end
 */
export function runProcess({ command, args, cwd, env = {} }, { timeout, memory = false }) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
    let peak = 0;
    const sampling = memory
      ? setInterval(() => {
          peak = Math.max(peak, measureTree(child.pid));
        }, SAMPLE_MS)
      : null;
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      killGroup(child.pid);
    }, timeout * 1000);
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      clearTimeout(clock);
      if (sampling) clearInterval(sampling);
      if (code === 0) return resolve({ seconds, peakMb: memory && peak > 0 ? peak / 1024 : null });
      const end = Buffer.concat(printed).toString().trim().slice(-600);
      reject(new Error(late ? `did not end within ${timeout} s` : `ended with ${code}: ${end}`));
    });
  });
}

/** Ends a process and those that it started. */
export function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/**
 * The memory of a process and of all below it in KB: proportional set sizes, so that what a browser's processes share is
 * counted once. 0 where the system does not tell (anything but Linux).
 */
function measureTree(root) {
  const parents = new Map();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const parent = readSilently(`/proc/${name}/stat`)?.match(/\) \S (\d+)/)?.[1];
      if (parent) parents.set(Number(name), Number(parent));
    }
  } catch {
    return 0;
  }
  const below = (pid) => pid === root || (parents.has(pid) && below(parents.get(pid)));
  let sum = 0;
  for (const pid of parents.keys()) {
    if (below(pid)) sum += Number(readSilently(`/proc/${pid}/smaps_rollup`)?.match(/^Pss:\s+(\d+)/m)?.[1] ?? 0);
  }
  return sum;
}

/** A process may end between the listing and the reading. */
function readSilently(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
