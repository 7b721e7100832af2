import { join } from 'node:path';
import config from './e2e/playwright.config.ts';
import { agentStories } from './e2e/run/agent-stories.ts';

const { projects = [], ...settings } = config;

/** Config of `npm run e2e`, for an existing build: `npx playwright test` at the top level. */
export default {
  ...settings,
  globalSetup: './e2e/run/require-builds.ts',
  outputDir: 'e2e/test-results',
  projects: projects
    .filter(({ name = '' }) => agentStories.includes(name))
    .map((project) => ({ ...project, testDir: join('e2e', project.testDir ?? '') })),
};
