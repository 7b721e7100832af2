import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchFile } from './watch-file.ts';

let root: string;
let changes = 0;
let stop: () => void = () => undefined;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'watch-file-'));
  changes = 0;
});

afterEach(() => {
  stop();
  rmSync(root, { recursive: true, force: true });
});

function watch(path: string): string {
  stop = watchFile(path, () => (changes += 1));
  return path;
}

const seen = (count: number) => expect.poll(() => changes, { timeout: 5_000 }).toBe(count);

test('an edit is one change, and a replaced file is another', async () => {
  const file = join(root, 'a.json');
  writeFileSync(file, 'one');
  watch(file);
  writeFileSync(file, 'two');
  await seen(1);
  writeFileSync(`${file}.new`, 'three');
  renameSync(`${file}.new`, file);
  await seen(2);
});

test('touching a file without changing it is ignored', async () => {
  const [file, other] = [join(root, 'a.json'), join(root, 'b.json')];
  writeFileSync(file, 'one');
  watch(file);
  utimesSync(file, new Date(), new Date(Date.now() + 60_000));
  // Each change of the first file is seen before the second file, which is read later.
  writeFileSync(other, 'one');
  let others = 0;
  const stopOther = watchFile(other, () => (others += 1));
  writeFileSync(other, 'two');
  await expect.poll(() => others, { timeout: 5_000 }).toBe(1);
  stopOther();
  expect(changes).toBe(0);
});

test('a change behind a symbolic link is seen', async () => {
  mkdirSync(join(root, 'elsewhere'));
  const target = join(root, 'elsewhere', 'real.json');
  writeFileSync(target, 'one');
  const link = join(root, 'link.json');
  symlinkSync(target, link);
  watch(link);
  writeFileSync(target, 'two');
  await seen(1);
});

test('a folder that is removed and recreated is still watched', async () => {
  const folder = join(root, 'folder');
  mkdirSync(folder);
  const file = join(folder, 'a.json');
  writeFileSync(file, 'one');
  watch(file);
  rmSync(folder, { recursive: true });
  await seen(1);
  mkdirSync(folder);
  writeFileSync(file, 'two');
  await seen(2);
  writeFileSync(file, 'three');
  await seen(3);
});
