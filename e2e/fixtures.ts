import { mergeTests } from '@playwright/test';
import { test as axeTest } from './tests/accessibility/axe-page.ts';
import { test as theatreTest } from './tests/conformance/theatre.ts';
import { test as installedTest } from './tests/package/installed-package.ts';
import { test as packedTest } from './tests/package/packed-command.ts';
import { test as stageTest } from './tests/scenarios/stage.ts';

export { expect } from './base-test.ts';
export type { ConfigInput } from './base-test.ts';

/**
 * The one `test` of all stories, with whatever an area keeps for as long as a worker.
 *
 * A worker ends where a test with other fixtures of that kind comes next, and its browser with it: in
 * random order that would be at every second test. What a test does not ask for is not set up.
 */
export const test = mergeTests(axeTest, theatreTest, installedTest, packedTest, stageTest);
