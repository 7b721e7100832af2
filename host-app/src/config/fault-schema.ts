import * as v from 'valibot';
import { faultStatuses } from '../store/fault-kinds.ts';
import { faultPresets } from '../store/faults.ts';
import { choice, flag, row, text, wholeNumber } from './values.ts';

const milliseconds = wholeNumber(0, 600_000);

const faultSchema = v.variant(
  'kind',
  [
    row({
      kind: v.literal('latency'),
      milliseconds: v.pipe(milliseconds, v.description('The mean of the added time.')),
      distribution: v.optional(
        v.pipe(
          choice(['fixed', 'uniform', 'normal', 'exponential']),
          v.description('Distribution of the added time.'),
        ),
        'fixed',
      ),
      spread: v.optional(
        v.pipe(
          milliseconds,
          v.description('Half the range for uniform, the standard deviation for normal.'),
        ),
        0,
      ),
    }),
    row({
      kind: v.literal('no-answer'),
      isWorkDone: v.optional(
        v.pipe(flag, v.description('true: the call still takes effect.')),
        false,
      ),
    }),
    row({ kind: v.literal('late-answer') }),
    row({
      kind: v.literal('rejection'),
      shape: v.optional(
        v.pipe(
          choice(['own', 'F1', 'F2', 'F3', 'F4', 'F5']),
          v.description('Shape of the failure on the wire; own is the shape of the method.'),
        ),
        'own',
      ),
      message: v.optional(
        v.pipe(text, v.description('Message of the failure.')),
        'The request was refused by an active fault.',
      ),
    }),
    row({ kind: v.literal('duplicate') }),
    row({ kind: v.literal('reorder') }),
    row({ kind: v.literal('offline') }),
    row({ kind: v.literal('widget-reload') }),
    row({ kind: v.literal('frame-crash') }),
    row({ kind: v.literal('host-reload') }),
  ],
  'a fault with a known kind, such as latency or no-answer',
);

const share = 'a number from 0 to 1';

const probability = v.optional(v.pipe(v.number(share), v.minValue(0, share), v.maxValue(1, share)));
const nth = v.optional(
  v.pipe(wholeNumber(1, 1_000_000), v.description('Only this match, counted from 1.')),
);

const requestFaultSchema = v.pipe(
  row({
    verbs: v.optional(
      v.pipe(
        v.array(choice(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']), 'a list'),
        v.description('Default: every verb.'),
      ),
    ),
    sets: v.optional(
      v.pipe(
        v.array(text, 'a list'),
        v.description(
          'Entity sets, such as contacts, and names of operations. Default: every request.',
        ),
      ),
    ),
    nth,
    probability,
    status: v.optional(
      v.pipe(
        v.picklist(faultStatuses, `one of ${faultStatuses.join(', ')}`),
        v.description('The request has no effect and fails with this status.'),
      ),
    ),
    retryAfter: v.optional(
      v.pipe(
        wholeNumber(0, 3600),
        v.description('Seconds for the Retry-After of 429 and 503. Default: 1.'),
      ),
    ),
    milliseconds: v.optional(v.pipe(milliseconds, v.description('Delay to add, in milliseconds.'))),
  }),
  v.check(
    (rule) => rule.status !== undefined || rule.milliseconds !== undefined,
    'a rule with a status or with milliseconds',
  ),
);

/** Faults between the workspace and the widgets, with their random seed. */
export const faultPlanSchema = row({
  seed: v.optional(
    v.pipe(wholeNumber(0, 4_294_967_295), v.description('The same seed gives the same faults.')),
    1,
  ),
  preset: v.optional(choice(faultPresets)),
  rules: v.optional(
    v.pipe(
      v.array(
        row({
          provider: v.optional(
            v.pipe(text, v.description('Unique name; default: every provider.')),
          ),
          messages: v.optional(
            v.pipe(
              v.array(text, 'a list'),
              v.description('Methods and events. Default: every call that the widget makes.'),
            ),
          ),
          nth,
          probability,
          fault: faultSchema,
        }),
        'a list',
      ),
      v.description('The first rule that matches a message applies.'),
    ),
    [],
  ),
  requests: v.optional(
    v.pipe(
      v.array(requestFaultSchema, 'a list'),
      v.description('Faults in Web API requests. The first rule that matches a request applies.'),
    ),
  ),
});
