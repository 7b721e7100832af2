import { expect, it } from 'vitest';
import { nameAgent } from './name-agent.ts';
import { parseScenario } from '../stage-files/parse-scenario.ts';

const story = parseScenario(`{
  title: 'A call',
  lesson: 'Ringing.',
  steps: [
    { say: 'Ada calls. Alex answers, and Alexandra listens.' },
    { see: 'sessions', count: 1 },
  ],
}`);

it.each([
  ['Priya Natarajan', 'Ada calls. Priya answers, and Alexandra listens.'],
  ['$& Cash', 'Ada calls. $& answers, and Alexandra listens.'],
  [' ', 'Ada calls. Alex answers, and Alexandra listens.'],
])('the sentences of a story call the agent %s by the first name', (fullName, say) => {
  const { steps } = nameAgent(story, fullName);
  expect(steps).toEqual([{ say }, story.steps[1]]);
});
