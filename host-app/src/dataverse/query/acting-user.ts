import { indexKey } from '../row.ts';
import type { QueryContext } from './context.ts';

/** The user whom a query acts for, and what belongs to them. */
export interface ActingUser {
  readonly id: string | undefined;
  readonly language: number | undefined;
  readonly businessUnit: () => string | undefined;
  /** IDs of the teams that the user is a member of. */
  readonly teams: () => ReadonlySet<string>;
}

export function actingUser({ rowsOf, userId: id, userLanguage }: QueryContext): ActingUser {
  return {
    id,
    language: userLanguage,
    businessUnit: () =>
      id === undefined
        ? undefined
        : rowsOf('systemuser').get(id)?.lookups.get('businessunitid')?.id,
    teams: () => {
      const memberships =
        id === undefined ? [] : rowsOf('teammembership').whereEqual('systemuserid', id);
      return new Set(memberships.map((link) => String(indexKey(link, 'teamid'))));
    },
  };
}
