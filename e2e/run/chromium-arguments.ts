import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Arguments that make every Chromium behave like the one agents use. */
export function chromiumArguments(): string[] {
  return [
    // Headless shells keep sites together otherwise, and widgets would share our process.
    '--site-per-process',
    '--disable-background-networking',
    `--disable-features=${disabledFeatures().join(',')}`,
  ];
}

/**
 * The features that Playwright switches off, but for one.
 *
 * With storage partitioning switched off, storage in cross-site frames throws. A second
 * `--disable-features` replaces Playwright's own, so the rest of its list is given again.
 */
function disabledFeatures(): string[] {
  const require = createRequire(import.meta.url);
  const source = readFileSync(require.resolve('playwright-core/lib/coreBundle'), 'utf8');
  const list = /disabledFeatures = \[(.*?)\]\.filter/s.exec(source)?.[1];
  if (list === undefined) {
    throw new Error(
      'playwright-core: expected a list "disabledFeatures" in lib/coreBundle.js, got none; ' +
        'look where this version keeps it and change chromium-arguments.ts',
    );
  }
  const code = list.replaceAll(/\/\/.*$/gm, '');
  const features = [...code.matchAll(/"(\w+)"/g)].flatMap(([, name]) => name ?? []);
  return features.filter((name) => name !== 'ThirdPartyStoragePartitioning');
}
