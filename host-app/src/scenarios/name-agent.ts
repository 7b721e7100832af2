import type { Scenario } from '../stage-files/scenario-schema.ts';

/** The agent for whom the stories are written. */
const written = /\bAlex\b/g;

/** The story as the signed-in agent plays it: its sentences call them by their first name. */
export function nameAgent(scenario: Scenario, fullName: string): Scenario {
  const [firstName = ''] = fullName.trim().split(/\s+/);
  if (firstName === '') return scenario;
  const steps = scenario.steps.map((step) =>
    'say' in step ? { ...step, say: step.say.replaceAll(written, () => firstName) } : step,
  );
  return { ...scenario, steps };
}
