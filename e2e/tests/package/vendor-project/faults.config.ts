import config from './playwright.config.ts';

/** The same project with faulty widgets: each test fails, and its failure text matters. */
export default {
  ...config,
  testDir: 'faults',
  expect: { timeout: 10_000 },
  use: { ...config.use, actionTimeout: 10_000 },
};
