import config from './playwright.config.ts';

/** The same project with widgets that have a fault: each test fails, and what it says is what counts. */
export default {
  ...config,
  testDir: 'faults',
  expect: { timeout: 10_000 },
  use: { ...config.use, actionTimeout: 10_000 },
};
