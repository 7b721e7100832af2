import * as v from 'valibot';
import { choice, flag, guid, row, text, textUpTo, uniqueName, wholeNumber } from './values.ts';

const names = v.union(
  [v.literal('all'), v.array(text, 'a list')],
  '"all" or a list of unique names',
);

/** Assigns providers and session templates to agents. */
export const appProfileSchema = v.pipe(
  row({
    uniqueName,
    name: v.optional(textUpTo(100)),
    description: v.optional(textUpTo(2000), ''),
    state: v.optional(choice(['Active', 'Inactive']), 'Active'),
    providers: v.optional(
      v.pipe(names, v.description('The providers that are loaded, by unique name.')),
      'all',
    ),
    sessionTemplates: v.optional(
      v.pipe(names, v.description('The session templates that agents can use, by unique name.')),
      'all',
    ),
    users: v.optional(
      v.pipe(v.array(guid, 'a list'), v.description('IDs of the users who have this profile.')),
      [],
    ),
    roles: v.optional(
      v.pipe(
        v.array(row({ id: guid, rank: wholeNumber(1, 1000) }), 'a list'),
        v.description(
          'Security roles that have this profile; if several match, the one with the lowest rank applies.',
        ),
      ),
      [],
    ),
    isDefault: v.optional(
      v.pipe(
        flag,
        v.description('Applies to users who have no profile assigned directly or through a role.'),
      ),
      false,
    ),
  }),
  v.transform((profile) => ({ ...profile, name: profile.name ?? profile.uniqueName })),
);
