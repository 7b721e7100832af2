import * as v from 'valibot';
import { parseUrl } from '../parse-url.ts';
import { choice, flag, row, text, wholeNumber } from './values.ts';

const flags = v.record(v.string(), flag, 'an object');

const queue = {
  queueSeconds: v.optional(
    v.pipe(
      wholeNumber(1, 3600),
      v.description('How long a toast may wait behind the one on screen.'),
    ),
    30,
  ),
};

/** Notification settings of the workspace itself. */
export const queueSchema = row(queue);

export const notificationsSchema = row({
  ...queue,
  ringTone: v.optional(v.pipe(flag, v.description('Plays a tone while a toast is shown.')), false),
});

export const presenceRulesSchema = row({
  busyWhileInSession: v.optional(
    v.pipe(flag, v.description('Sets Busy while a provider has an open session.')),
    false,
  ),
  afterMissed: v.optional(
    v.pipe(text, v.description('Text of the presence after an unanswered notification.')),
  ),
  afterRejected: v.optional(
    v.pipe(text, v.description('Text of the presence after a notification the agent rejected.')),
  ),
  doNotDisturbAtLimit: v.optional(
    v.pipe(flag, v.description('Sets Do not disturb when the session limit is reached.')),
    false,
  ),
});

export const featuresSchema = v.pipe(
  flags,
  v.description(
    'Values that isFeatureEnabled (by name) and getFcsValue (by "namespace.name") return; default: false.',
  ),
);

const settingShape = 'true, false, a number or a string';

export const appSettingsSchema = v.pipe(
  v.record(v.string(), v.union([flag, v.number(settingShape), text], settingShape), 'an object'),
  v.description('App settings that page scripts read and save: their values by name.'),
);

const parameterShape =
  'a name with an underscore that begins neither with "_" nor with "crm_", such as "new_source"';

export const formParametersSchema = v.pipe(
  v.record(
    v.string(),
    v.array(
      v.pipe(v.string(parameterShape), v.regex(/^(?!_|crm_)\w*_\w*$/, parameterShape)),
      'a list',
    ),
    'an object',
  ),
  v.description('Parameters of openForm that are not columns, by logical name of the table.'),
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
  v.description('Values that executeAction returns, by operationName.'),
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
          v.description('The value that the dialog returns when the agent confirms it.'),
        ),
      ),
    }),
    'an object',
  ),
  v.description('Dialogs for openMDDDialog, by name.'),
);

const colorShape = 'a color such as "#226fc6"';
export const color = v.pipe(v.string(colorShape), v.regex(/^#[\dA-Fa-f]{6}$/, colorShape));

const outlineShape = 'an SVG path, such as "M2 2h20v20z"';

// Only numbers and path commands, so the value can draw an outline and do nothing else.
const outlinesSchema = v.pipe(
  v.array(
    row({
      outline: v.pipe(
        v.string(outlineShape),
        v.maxLength(2000, outlineShape),
        v.regex(/^M[\d\s,.+\-AaCcHhLlMmQqSsTtVvZz]+$/, outlineShape),
      ),
      fill: v.optional(v.pipe(color, v.description("Default: the header's text color."))),
    }),
    'a list',
  ),
  v.minLength(1, 'at least one outline'),
  v.maxLength(12, 'at most 12 outlines'),
);

const imageShape = 'the path or the http address of an SVG or PNG file, such as "./logo.svg"';

// A file is shown only as an image, so that a script in an SVG never runs.
const imageSchema = v.pipe(
  v.string(imageShape),
  v.maxLength(1024, imageShape),
  v.regex(
    /^(?:https?:\/\/.+|(?!\s|[A-Za-z][\w+.-]*:|[\\/]{2}).+\.(?:svg|png|SVG|PNG))$/,
    imageShape,
  ),
  v.check((value) => !isAddress(value) || parseUrl(value) !== undefined, imageShape),
);

function isAddress(value: string): boolean {
  return /^https?:/.test(value);
}

export const logoSchema = v.pipe(
  v.union([outlinesSchema, imageSchema], `a list of outlines, or ${imageShape}`),
  v.description(
    'Shown in the header: SVG paths in a 24 by 24 square, as a list of { outline, fill }, or the path (relative to this file) or http address of an SVG or PNG file.',
  ),
);

/** How a team brands the workspace. The names are under `environment`. */
export const themeSchema = row({
  accent: v.optional(
    v.pipe(color, v.description('The color of buttons, links, badges and the header.')),
  ),
  header: v.optional(v.pipe(color, v.description('Header background. Default: the accent.'))),
  headerDark: v.optional(
    v.pipe(color, v.description('Header background in the dark theme. Default: header.')),
  ),
  logo: v.optional(logoSchema),
  greeting: v.optional(
    v.pipe(
      text,
      v.description(
        'The sentence under the greeting of the dashboard. Default: what needs your attention.',
      ),
    ),
  ),
  default: v.optional(
    v.pipe(
      choice(['system', 'light', 'dark', 'highContrast']),
      v.description('The theme until the agent selects one.'),
    ),
    'system',
  ),
});

export type ThemeConfig = v.InferOutput<typeof themeSchema>;
