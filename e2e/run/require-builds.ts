import { existsSync } from 'node:fs';

const repository = new URL('../../', import.meta.url);

/**
 * Builds that the browser tests run against. Without them, the errors would be about missing
 * modules.
 */
const built = [
  'provider-sdk/dist/testing/playwright/index.js',
  'provider-sdk/dist/msdyn_ciLibrary.js',
  'host-app/dist/index.html',
  'sample-providers/dist',
];

/** @throws when something has not been built, with the command that builds it. */
export default function requireBuilds(): void {
  const missing = built.filter((path) => !existsSync(new URL(path, repository)));
  if (missing.length === 0) return;
  throw new Error(
    `${missing.join(', ')}: expected built output, got none; "npm run e2e" builds and runs all, ` +
      '"npm run e2e -- PATH" some of it',
  );
}
