import * as v from 'valibot';
import { choice, row, text, wholeNumber } from '../config/values.ts';
import { faultPresets } from '../store/faults.ts';

/** Samples that a scenario may run, by the name of their folder. */
export const sampleNames = ['softphone', 'multi-call'] as const;

export type SampleName = (typeof sampleNames)[number];

const provider = v.pipe(
  text,
  v.description('The unique name of a provider of the config, or a sample: softphone, multi-call.'),
);

/** The provider that a customer reaches; without it, the first one that can be reached this way. */
const reached = v.optional(provider);

/** Actions of the customer; the provider's driver says how, and a sample performs them itself. */
const customerSteps = {
  calls: row({ customer: v.literal('calls'), from: text, to: reached }),
  writes: row({ customer: v.literal('writes'), who: text, to: reached }),
  'waits too long': row({ customer: v.literal('waits too long'), who: text, to: reached }),
};

/** Expected actions of the agent. */
const agentSteps = {
  accepts: row({ agent: v.literal('accepts') }),
  declines: row({ agent: v.literal('declines') }),
  'switches to': row({ agent: v.literal('switches to'), session: text }),
  closes: row({ agent: v.literal('closes'), session: text }),
  'sets presence': row({ agent: v.literal('sets presence'), to: text }),
  calls: row({ agent: v.literal('calls'), contact: text, number: text }),
  'finishes the call': row({
    agent: v.literal('finishes the call'),
    notes: text,
    in: reached,
  }),
  'transfers the call': row({ agent: v.literal('transfers the call'), to: text, in: reached }),
  'holds the call': row({ agent: v.literal('holds the call'), in: reached }),
  'resumes the call': row({ agent: v.literal('resumes the call'), in: reached }),
  reloads: row({ agent: v.literal('reloads'), provider }),
  'sends the article': row({ agent: v.literal('sends the article'), title: text }),
  'minimizes the panel': row({ agent: v.literal('minimizes the panel') }),
  'docks the panel': row({ agent: v.literal('docks the panel') }),
  'opens the script': row({ agent: v.literal('opens the script') }),
  'runs the step': row({ agent: v.literal('runs the step'), named: text }),
};

/** Conditions that must be visible before the story continues. */
const seeSteps = {
  notification: row({ see: v.literal('notification'), saying: text }),
  'no notification': row({ see: v.literal('no notification') }),
  session: row({ see: v.literal('session'), named: text }),
  sessions: row({ see: v.literal('sessions'), count: wholeNumber(1, 100) }),
  tab: row({ see: v.literal('tab'), named: text }),
  urgent: row({ see: v.literal('urgent'), session: text }),
  presence: row({ see: v.literal('presence'), text }),
  panel: row({ see: v.literal('panel'), mode: choice(['docked', 'minimized', 'hidden']) }),
  request: row({
    see: v.literal('request'),
    from: provider,
    named: text,
    ends: v.optional(choice(['success', 'failure']), 'success'),
  }),
  event: row({ see: v.literal('event'), to: provider, named: text }),
  record: row({
    see: v.literal('record'),
    table: text,
    where: v.pipe(text, v.description('A filter, such as "subject eq \'Call\'".')),
  }),
};

const plainSteps = {
  say: row({ say: text }),
  beat: row({ beat: text }),
  passes: row({ passes: v.pipe(wholeNumber(1, 3600), v.description('Seconds on the clock.')) }),
  microphone: row({
    microphone: v.pipe(v.literal('refused'), v.description('What the browser says.')),
  }),
  faults: row({ faults: choice(['none', ...faultPresets]) }),
};

type Output<Schemas extends Readonly<Record<string, v.GenericSchema>>> = v.InferOutput<
  Schemas[keyof Schemas]
>;

export type CustomerStep = Output<typeof customerSteps>;
export type AgentStep = Output<typeof agentSteps>;
/** Steps of the agent that happen in a widget. */
export type TelephoneStep = Extract<AgentStep, { readonly agent: `${string} the call` }>;

export function isTelephoneStep(step: AgentStep): step is TelephoneStep {
  return step.agent.endsWith(' the call');
}

export type SeeStep = Output<typeof seeSteps>;
export type Step = CustomerStep | AgentStep | SeeStep | Output<typeof plainSteps>;

const families = { customer: customerSteps, agent: agentSteps, see: seeSteps } as const;

function has(input: unknown, key: string): boolean {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, key);
}

function isNameOf<Schemas extends object>(name: unknown, of: Schemas): name is keyof Schemas {
  return typeof name === 'string' && Object.hasOwn(of, name);
}

// The first word selects the schema, so that only the actual mistake is reported.
function schemaOf(input: unknown): v.GenericSchema<unknown, Step> {
  for (const [word, schemas] of Object.entries(families)) {
    if (!has(input, word)) continue;
    const name: unknown = Reflect.get(Object(input), word);
    return isNameOf(name, schemas) ? schemas[name] : unknownName(word, Object.keys(schemas));
  }
  for (const [word, schema] of Object.entries(plainSteps)) if (has(input, word)) return schema;
  const words = [...Object.keys(families), ...Object.keys(plainSteps)];
  return v.pipe(v.unknown(), refuse(`a step that begins with one of ${words.join(', ')}`));
}

function refuse(expectation: string) {
  return v.rawTransform<unknown, Step>(({ addIssue, NEVER }) => {
    addIssue({ message: expectation });
    return NEVER;
  });
}

function unknownName(word: string, names: readonly string[]): v.GenericSchema<unknown, Step> {
  return v.pipe(
    v.unknown(),
    refuse(`"${word}" to be one of ${names.map((name) => `"${name}"`).join(', ')}`),
  );
}

const step = v.lazy(schemaOf);

/** Every kind of step, for the published schema. */
export const stepSchemas: readonly v.GenericSchema[] = [
  ...Object.values(customerSteps),
  ...Object.values(agentSteps),
  ...Object.values(seeSteps),
  ...Object.values(plainSteps),
];

const headEntries = {
  $schema: v.optional(v.pipe(text, v.description('Address of this schema, for editors.'))),
  title: text,
  lesson: v.pipe(text, v.description('One sentence: what the audience learns from it.')),
  providers: v.optional(
    v.pipe(
      v.array(provider, 'a list'),
      v.minLength(1, 'at least one'),
      v.description('Default: every active provider of the config.'),
    ),
  ),
  /** Parts of a config file that this story needs, such as limits and records. */
  workspace: v.optional(v.record(v.string(), v.unknown(), 'an object'), {}),
};

/** Everything but the steps, which the published schema describes on its own. */
export const storyHeadSchema = row(headEntries);

/** A story that can be watched, followed by an agent, and run as a test. */
export const scenarioSchema = row({
  ...headEntries,
  steps: v.pipe(v.array(step, 'a list'), v.minLength(1, 'at least one step')),
});

/** A story with its providers. */
export type Scenario = Omit<v.InferOutput<typeof scenarioSchema>, '$schema' | 'providers'> & {
  readonly providers: readonly string[];
};
