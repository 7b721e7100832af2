import { mergeTests } from '@playwright/test';
import { test as axeTest } from './tests/accessibility/axe-page.ts';
import { test as theatreTest } from './tests/conformance/theatre.ts';
import { test as installedTest } from './tests/package/installed-package.ts';
import { test as packedTest } from './tests/package/packed-command.ts';
import { test as stageTest } from './tests/scenarios/stage.ts';

export { expect } from './base-test.ts';
export type { ConfigInput } from './base-test.ts';

/**
 * The `test` of all stories, with fixtures that an area keeps for the life of a worker.
 *
 * A worker ends when a test with other worker fixtures comes next, and its browser with it: in
 * random order that would happen at every second test. Fixtures that a test does not use are not
 * set up.
 */
export const test = mergeTests(axeTest, theatreTest, installedTest, packedTest, stageTest);
