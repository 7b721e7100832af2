import { expect, it } from 'vitest';
import { ConfigError } from '../config/config-error.ts';
import { parseScenario } from '../stage-files/parse-scenario.ts';
import { readStory, storyNames } from './stories.ts';

it('[SN1] at least ten stories exist, and each is well-formed', () => {
  expect(storyNames.length).toBeGreaterThanOrEqual(10);
  for (const name of storyNames) expect(readStory(name)?.steps.length).toBeGreaterThan(3);
});

const aStory = (steps: string) => `{ title: 'A', lesson: 'B', steps: [${steps}] }`;

const problemsOf = (content: string): readonly string[] => {
  try {
    parseScenario(content);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n');
  }
};

it.each([
  ['{ title: 7 }', 'title: expected a string, got 7'],
  [aStory(''), 'steps: expected at least one step, got a list'],
  [aStory("{ says: 'x' }"), 'steps[0]: expected a step that begins with one of customer'],
  [aStory("{ agent: 'acepts' }"), 'steps[0]: expected "agent" to be one of "accepts"'],
  [aStory("{ see: 'session', name: 'Ada' }"), 'did you mean "named"?'],
  [aStory("{ see: 'sessions', count: 0 }"), 'steps[0].count: expected a whole number from 1'],
  [aStory("{ say: 'x' }, { passes: 'a while' }"), 'steps[1].passes: expected a whole number'],
  ["{ title: 'A', lesson: 'B', providers: ['softfone'], steps: [{ say: 'x' }] }", 'providers[0]'],
  [
    "{ title: 'A', lesson: 'B', workspace: { limits: { sessions: 0 } }, steps: [{ say: 'x' }] }",
    'workspace.limits.sessions: expected a whole number from 2',
  ],
  ['{ title: ', 'expected JSON'],
])('[SN2] a mistake is named with its path and reason: %s', (content, problem) => {
  expect(problemsOf(content).join('\n')).toContain(problem);
});
