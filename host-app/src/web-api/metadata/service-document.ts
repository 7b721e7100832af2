import type { Call, Reply } from '../call.ts';
import { savedQuery } from './saved-queries.ts';

/** All sets (documented). */
export function serviceDocument({ base, records }: Call): Reply {
  const sets = [...records.tables(), savedQuery].map(({ setName }) => setName).toSorted();
  return {
    status: 200,
    json: {
      '@odata.context': `${base}/$metadata`,
      value: sets.map((name) => ({ name, kind: 'EntitySet', url: name })),
    },
  };
}
