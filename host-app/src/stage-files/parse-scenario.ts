import * as v from 'valibot';
import { ConfigError, type ConfigProblem } from '../config/config-error.ts';
import { everyIssue } from '../config/every-issue.ts';
import { toProblem } from '../config/problems.ts';
import { problemOf, problemsOfWorkspace, readJson5 } from './read-parts.ts';
import { sampleNames, scenarioSchema, type Scenario, type Step } from './scenario-schema.ts';

/** The providers that a story may name. */
export interface KnownProviders {
  /** Unique names of the config's providers. */
  readonly configured: readonly string[];
  /** The providers of a story that names none. */
  readonly usual: readonly string[];
}

const onlySamples: KnownProviders = { configured: [], usual: ['softphone'] };

/**
 * Reads a scenario file.
 *
 * @throws {ConfigError} with every mistake: the path, the expected value and the actual one.
 */
export function parseScenario(content: string, known: KnownProviders = onlySamples): Scenario {
  const raw = readJson5(content);
  const result = v.safeParse(scenarioSchema, raw, { abortPipeEarly: true });
  if (!result.success) throw new ConfigError(everyIssue(scenarioSchema, raw).map(toProblem));
  const { $schema: _, providers = known.usual, ...rest } = result.output;
  const scenario = { ...rest, providers };
  const problems = [
    ...unknownProviders(scenario, [...known.configured, ...sampleNames]),
    ...providersOutsideTheStory(scenario),
    ...problemsOfWorkspace(scenario.workspace),
  ];
  if (problems.length > 0) throw new ConfigError(problems);
  return scenario;
}

function unknownProviders({ providers }: Scenario, names: readonly string[]): ConfigProblem[] {
  return providers.flatMap((name, index) =>
    problemOf(`providers[${index}]`, name, names, 'a provider of the config or a sample'),
  );
}

/** A step can only reach a provider that the story opens. */
function providersOutsideTheStory({ providers, steps }: Scenario): ConfigProblem[] {
  return steps.flatMap((step, index) => {
    const [key, name] = providerOf(step);
    return problemOf(
      `steps[${index}].${key}`,
      name,
      providers,
      'one of the providers of the story',
    );
  });
}

function providerOf(step: Step): readonly [key: string, name: string | undefined] {
  if ('customer' in step) return ['to', step.to];
  if ('agent' in step) {
    if (step.agent === 'reloads') return ['provider', step.provider];
    return ['in', 'in' in step ? step.in : undefined];
  }
  if ('see' in step && step.see === 'request') return ['from', step.from];
  if ('see' in step && step.see === 'event') return ['to', step.to];
  return ['', undefined];
}
