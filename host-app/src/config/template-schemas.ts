import * as v from 'valibot';
import { pageTypes } from '../workspace/templates/page-types.ts';
import { scriptKeys } from './agent-tool-schemas.ts';
import { choice, flag, row, text, textUpTo, uniqueName, wholeNumber } from './values.ts';

const state = v.optional(choice(['Active', 'Inactive']), 'Active');
const slugs = 'Slugs such as {customerName} are resolved.';

/** Optional text that an export may also spell as `null`. */
const optionalText = (description: string) =>
  v.pipe(
    v.nullish(text),
    v.description(description),
    v.transform((given) => given ?? undefined),
  );

const named = {
  uniqueName: v.pipe(uniqueName, v.description('The name that API calls use.')),
  name: v.optional(
    v.pipe(textUpTo(100), v.description('Name for administrators; never shown to the agent.')),
  ),
  description: v.optional(textUpTo(2000), ''),
  state,
};

/** A template without a display name uses its unique name. */
function withName<Row extends { uniqueName: string; name?: string | undefined }>(template: Row) {
  return { ...template, name: template.name ?? template.uniqueName };
}

/** The tabs that a session opens, its title, and the initial mode of the panel. */
export const sessionTemplateSchema = v.pipe(
  row({
    ...named,
    type: v.optional(choice(['Generic', 'Entity']), 'Generic'),
    entity: optionalText('Table of the record; for type Entity only.'),
    title: v.optional(v.pipe(textUpTo(200), v.description(`Title of the session. ${slugs}`)), ''),
    panelMode: v.optional(
      v.pipe(
        choice(['Docked', 'Minimized', 'Hidden']),
        v.description('Mode of the communication panel when the session gets focus.'),
      ),
      'Hidden',
    ),
    anchorTab: optionalText('Unique name of the tab template that opens first and stays open.'),
    additionalTabs: v.optional(
      v.pipe(v.array(text, 'a list'), v.description('Unique names of additional tab templates.')),
      [],
    ),
    applyTitleToAnchor: v.optional(flag, false),
    ...scriptKeys,
    icon: optionalText('Path of a web resource.'),
  }),
  v.transform(withName),
);

export type SessionTemplateConfig = v.InferOutput<typeof sessionTemplateSchema>;

const pageType = choice(pageTypes);
const pageTypeHelp = 'Type of page. A tab of any other type shows an error.';

/** The page that a tab shows, and its parameters. */
export const tabTemplateSchema = v.pipe(
  row({
    ...named,
    title: v.optional(v.pipe(textUpTo(200), v.description(`Caption of the tab. ${slugs}`)), ''),
    pageType: v.pipe(v.union([pageType, text], 'a string'), v.description(pageTypeHelp)),
    canClose: v.optional(v.pipe(flag, v.description('Whether the agent can close the tab.')), true),
    parameters: v.optional(
      v.pipe(
        v.record(v.string(), v.unknown(), 'an object'),
        v.description(`Parameters of the page type. ${slugs}`),
      ),
      {},
    ),
    tags: v.optional(
      v.pipe(
        v.array(textUpTo(100), 'a list'),
        v.description('Tags by which getTabs finds tabs of this template.'),
      ),
      [],
    ),
  }),
  v.transform(withName),
);

export type TabTemplateConfig = v.InferOutput<typeof tabTemplateSchema>;

const notificationFieldSchema = row({
  title: v.pipe(textUpTo(200), v.description('The label, and the key of its value.')),
  value: v.pipe(textUpTo(1028), v.description(`The value to show. ${slugs}`)),
  order: v.optional(wholeNumber(0, 1_000_000)),
});

export type NotificationFieldConfig = v.InferOutput<typeof notificationFieldSchema>;

/** Content and duration of a toast. */
export const notificationTemplateSchema = v.pipe(
  row({
    ...named,
    title: v.pipe(textUpTo(100), v.description(`Title of the toast. ${slugs}`)),
    icon: v.nullish(textUpTo(1024), '/webresources/msdyn_chat_icon_zfp.svg'),
    showTimeout: v.optional(
      v.pipe(flag, v.description('Shows the countdown; the timer runs either way.')),
      true,
    ),
    timeoutSeconds: v.optional(wholeNumber(0, 500), 120),
    autoAccept: v.optional(flag, false),
    autoAcceptOnTimeout: v.optional(
      v.pipe(
        flag,
        v.description('Accepts when the time runs out, with the reason AutoAcceptOnTimeout.'),
      ),
    ),
    acceptText: v.optional(
      v.pipe(textUpTo(100), v.description('Default: Accept, or Open with autoAccept.')),
    ),
    showReject: v.optional(flag, true),
    rejectText: v.optional(textUpTo(100), 'Reject'),
    desktop: v.optional(choice(['Never', 'WhenInBackground', 'Always']), 'Never'),
    theme: v.optional(choice(['Dark', 'Light']), 'Dark'),
    fields: v.optional(
      v.pipe(
        v.array(notificationFieldSchema, 'a list'),
        v.description('The first four in ascending order are shown.'),
      ),
      [],
    ),
  }),
  v.transform(withName),
  v.transform((template) => ({
    ...template,
    acceptText: template.acceptText ?? (template.autoAccept ? 'Open' : 'Accept'),
  })),
);

export type NotificationTemplateConfig = v.InferOutput<typeof notificationTemplateSchema>;
