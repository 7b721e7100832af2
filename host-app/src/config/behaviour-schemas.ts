import * as v from 'valibot';
import { choice, flag, row, text, wholeNumber } from './values.ts';

const flags = v.record(v.string(), flag, 'an object');

const queue = {
  queueSeconds: v.optional(
    v.pipe(wholeNumber(1, 3600), v.description('How long a toast may wait behind the shown one.')),
    30,
  ),
};

/** What of the notifications is a setting of the workspace itself. */
export const queueSchema = row(queue);

export const notificationsSchema = row({
  ...queue,
  ringTone: v.optional(
    v.pipe(flag, v.description('A short tone while a toast is shown, until the agent chooses.')),
    false,
  ),
});

export const presenceRulesSchema = row({
  busyWhileInSession: v.optional(
    v.pipe(flag, v.description('Busy as long as a provider has a session open.')),
    false,
  ),
  afterMissed: v.optional(
    v.pipe(text, v.description('Text of the presence after a notification nobody answered.')),
  ),
  afterRejected: v.optional(
    v.pipe(text, v.description('Text of the presence after a notification the agent rejected.')),
  ),
  doNotDisturbAtLimit: v.optional(
    v.pipe(flag, v.description('Do not disturb, once all sessions are taken.')),
    false,
  ),
});

export const featuresSchema = v.pipe(
  flags,
  v.description(
    'What isFeatureEnabled answers, by name, and getFcsValue, by "namespace.name"; false otherwise.',
  ),
);

export const actionsSchema = v.pipe(
  v.record(
    v.string(),
    row({
      ok: v.optional(flag, true),
      status: v.optional(wholeNumber(100, 599), 200),
      body: v.optional(v.unknown(), {}),
    }),
    'an object',
  ),
  v.description('What executeAction answers, by operationName.'),
);

export const dialogsSchema = v.pipe(
  v.record(
    v.string(),
    row({
      title: v.optional(text),
      text: v.optional(text),
      confirmLabel: v.optional(text),
      cancelLabel: v.optional(text),
      parameters: v.optional(
        v.pipe(
          v.record(v.string(), v.unknown(), 'an object'),
          v.description('What the dialog gives back when it is confirmed.'),
        ),
      ),
    }),
    'an object',
  ),
  v.description('Dialogs that openMDDDialog opens, by name.'),
);

const colourShape = 'a colour such as "#226fc6"';
const colour = v.pipe(v.string(colourShape), v.regex(/^#[\dA-Fa-f]{6}$/, colourShape));

const outlineShape = 'the path of an outline, such as "M2 2h20v20z"';

// Numbers and commands alone: an outline can be drawn, and nothing else can be made of it.
const logoSchema = v.pipe(
  v.array(
    row({
      outline: v.pipe(
        v.string(outlineShape),
        v.maxLength(2000, outlineShape),
        v.regex(/^M[\d\s,.+\-AaCcHhLlMmQqSsTtVvZz]+$/, outlineShape),
      ),
      fill: v.optional(
        v.pipe(colour, v.description('The text colour of the header, if not given.')),
      ),
    }),
    'a list',
  ),
  v.minLength(1, 'at least one outline'),
  v.maxLength(12, 'at most 12 outlines'),
  v.description('Shown in the header: outlines on a square of 24 by 24.'),
);

/** How a team makes the workspace its own. The names stand under `environment`. */
export const themeSchema = row({
  accent: v.optional(
    v.pipe(colour, v.description('Buttons, links, marks and header are made from it.')),
  ),
  header: v.optional(v.pipe(colour, v.description('Background of the header, if not the accent.'))),
  headerDark: v.optional(
    v.pipe(colour, v.description('Background of the header in the dark theme, if another.')),
  ),
  logo: v.optional(logoSchema),
  default: v.optional(
    v.pipe(
      choice(['system', 'light', 'dark', 'highContrast']),
      v.description('The theme until the agent chooses one.'),
    ),
    'system',
  ),
});

export type ThemeConfig = v.InferOutput<typeof themeSchema>;
