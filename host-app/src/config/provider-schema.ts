import * as v from 'valibot';
import { choice, flag, httpUrl, row, textUpTo, uniqueName, wholeNumber } from './values.ts';

const noUrl = v.literal('');

const given = row({
  uniqueName: v.pipe(
    uniqueName,
    v.description(
      'Such as contoso_phone: 3 to 8 letters or digits, an underscore, then letters, digits or underscores.',
    ),
  ),
  name: v.optional(
    v.pipe(
      textUpTo(100),
      v.description('Display name in admin lists. Default: the label, otherwise the unique name.'),
    ),
  ),
  label: v.optional(
    v.pipe(
      textUpTo(100),
      v.description(
        'Title of the panel and of the frame. Default: the name, otherwise the unique name.',
      ),
    ),
  ),
  channelUrl: v.pipe(
    httpUrl,
    v.maxLength(1024, 'a URL of at most 1024 characters'),
    v.description('The page to load in the provider frame; an http or https URL.'),
  ),
  trustedDomain: v.optional(
    v.pipe(
      v.union([noUrl, httpUrl]),
      v.description(
        'An additional origin of the widget, in case its Channel URL redirects to another origin. ' +
          'A host that starts with * matches every subdomain.',
      ),
    ),
    '',
  ),
  enableOutbound: v.optional(v.pipe(flag, v.description('Turns click-to-act on.')), false),
  sortOrder: v.optional(
    v.pipe(wholeNumber(0, 1000), v.description('Channel order; 0 comes first.')),
    0,
  ),
  apiVersion: v.optional(
    v.literal('2', '"2": version 1 stands for CIF 1.x, which is not mocked'),
    '2',
  ),
  customParams: v.optional(
    v.pipe(
      textUpTo(2000),
      v.description('Text that getEnvironment passes to the widget unchanged.'),
    ),
    '',
  ),
  enableAnalytics: v.optional(flag, false),
  state: v.optional(choice(['Active', 'Inactive']), 'Active'),
});

/** A vendor's entry in the list of channel providers. */
export const providerSchema = v.pipe(
  given,
  v.transform((provider) => {
    const name = provider.name ?? provider.label ?? provider.uniqueName;
    return { ...provider, name, label: provider.label ?? name };
  }),
);

export type ProviderConfig = v.InferOutput<typeof providerSchema>;
