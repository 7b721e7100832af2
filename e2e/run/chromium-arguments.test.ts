import { expect, test } from 'vitest';
import { chromiumArguments } from './chromium-arguments.ts';

test("keeps Playwright's list of features, but leaves storage partitioning on", () => {
  const list = chromiumArguments().find((argument) => argument.startsWith('--disable-features='));
  expect(list).toContain('HttpsUpgrades');
  expect(list).not.toContain('ThirdPartyStoragePartitioning');
});
