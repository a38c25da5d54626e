import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { access, constants, mkdir, mkdtemp, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LecternError } from '../errors.js';
import { hasCode } from './hasCode.js';
import { holdLock, STAGING_PREFIX, sweepStaging } from './outputLock.js';

export interface OutputFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes files into a folder all together. They are written beside it and renamed into place in one go, so that a
 * build that fails or is killed leaves what was there whole, and two builds at once do not mix. Other files stay.
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  const parent = path.dirname(folder);
  const created = await makeFolder(folder);
  try {
    await sweepStaging(parent);
    const staging = await mkdtemp(path.join(parent, `${STAGING_PREFIX}${process.pid}-`));
    try {
      for (const { name, content } of files) await writeFile(path.join(staging, name), content, { flush: true });
      const release = await holdLock(folder);
      try {
        moveIntoPlace(staging, folder, files);
      } finally {
        release();
      }
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  } catch (error) {
    if (created) await removeEmpty(folder, created);
    throw explain(error, folder);
  }
}

/** Fails early where files could never be written, before any work is done for them. Leaves no trace. */
export async function checkWritable(folder: string): Promise<void> {
  for (let at = folder; ; at = path.dirname(at)) {
    try {
      const found = await stat(at);
      if (!found.isDirectory()) throw unwritable(folder, `${at} is a file`);
      await access(at, constants.W_OK | constants.X_OK);
      return;
    } catch (error) {
      if (error instanceof LecternError) throw error;
      const above = path.dirname(at);
      if (!hasCode(error, 'ENOENT', 'ENOTDIR') || above === at) throw explain(error, folder);
    }
  }
}

/** All of it is synchronous: no signal handler, and no other work of this process, comes between two renames. */
function moveIntoPlace(staging: string, folder: string, files: readonly OutputFile[]): void {
  const kept = path.join(staging, 'old');
  mkdirSync(kept);
  const done: { target: string; old: string | null }[] = [];
  try {
    for (const { name } of files) {
      const target = path.join(folder, name);
      const old = keepOld(target, path.join(kept, name));
      renameSync(path.join(staging, name), target);
      done.push({ target, old });
    }
  } catch (error) {
    for (const { target, old } of done.reverse()) {
      if (old) renameSync(old, target);
      else rmSync(target, { force: true });
    }
    throw error;
  }
}

/** A second name for the old file, so that it is never missing from its place; a copy where links are not to be had. */
function keepOld(target: string, kept: string): string | null {
  if (!statSync(target, { throwIfNoEntry: false })) return null;
  try {
    linkSync(target, kept);
  } catch {
    copyFileSync(target, kept);
  }
  return kept;
}

/**
 * The topmost folder that had to be made, if any. One by one: `mkdir` with `recursive` never returns where a folder
 * that is there refuses every name, as `/proc` does under Node 20 (https://github.com/nodejs/node/pull/27207 mended the
 * same on Windows).
 */
async function makeFolder(folder: string): Promise<string | undefined> {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && path.dirname(at) !== at; at = path.dirname(at)) missing.unshift(at);
  try {
    for (const one of missing) {
      await mkdir(one).catch((error: unknown) => {
        // Another build has made it in the meantime.
        if (!hasCode(error, 'EEXIST')) throw error;
      });
    }
    if (!statSync(folder).isDirectory())
      throw unwritable(folder, 'a file of that name stands where a folder is needed');
  } catch (error) {
    throw explain(error, folder);
  }
  return missing[0];
}

/** Takes back the folders that were made, unless another build has put something into them. */
async function removeEmpty(folder: string, topmost: string): Promise<void> {
  for (let at = folder; at.startsWith(topmost); at = path.dirname(at)) {
    try {
      await rmdir(at);
    } catch {
      return;
    }
  }
}

function explain(error: unknown, folder: string): unknown {
  if (error instanceof LecternError || !(error instanceof Error) || !('code' in error)) return error;
  const reasons: Record<string, string> = {
    EACCES: 'you may not write there',
    EPERM: 'you may not write there, or a file in it is open in another program',
    EROFS: 'the disk is read-only',
    ENOENT: 'no folder can be made there',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EEXIST: 'a file of that name stands where a folder is needed',
    EISDIR: 'a folder stands where a file must go',
  };
  return unwritable(folder, reasons[String(error.code)] ?? error.message, error);
}

function unwritable(folder: string, reason: string, cause?: unknown): LecternError {
  return new LecternError(
    'unwritable',
    `${folder}: cannot be written: ${reason}.`,
    'Choose another folder with --out, or make this one writable.',
    cause,
  );
}
