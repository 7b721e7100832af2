import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const workspaces = ['provider-sdk', 'host-app', 'sample-providers', 'e2e'];
const leftOut = /^(?:node_modules|dist|dist-.*|\.git|test-results|playwright-report)$/;

export interface WorkingCopy {
  readonly root: string;
  readonly remove: () => void;
}

/** A copy of the sources that receives the mutations; the checkout itself is never changed. */
export function createWorkingCopy(checkout: string): WorkingCopy {
  const root = mkdtempSync(join(tmpdir(), 'sidetone-mutants-'));
  cpSync(checkout, root, {
    recursive: true,
    filter: (from) => from === checkout || !leftOut.test(basename(from)),
  });
  linkModules(checkout, root);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

// Packages come from the checkout, workspaces from the copy.
function linkModules(checkout: string, root: string): void {
  const modules = join(root, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(checkout, 'node_modules'))) {
    const target = workspaces.includes(name)
      ? join(root, name)
      : join(checkout, 'node_modules', name);
    if (!name.startsWith('.')) symlinkSync(target, join(modules, name));
  }
}
