import { toGuid } from '../rows.ts';
import {
  namedParts,
  readersOf,
  withoutEmpty,
  type ConfigRow,
  type MappingContext,
  type RowReader,
} from './context.ts';
import { ownProvider } from './providers.ts';

export function appProfiles(context: MappingContext): ConfigRow[] {
  const readers = readersOf('msdyn_appconfiguration', context);
  if (readers.length > 1) {
    context.report(
      'IM2',
      'msdyn_appconfiguration',
      'No column of an export says which app profile is the default one; set "isDefault" where you want it.',
    );
  }
  return readers.map((read) => appProfile(read, context));
}

function appProfile(read: RowReader, context: MappingContext): ConfigRow {
  const names = providersOf(read, context);
  const users = context.pool
    .linked('msdyn_appconfiguration_systemuser', read.row)
    .flatMap(({ reference }) => reference.id ?? []);
  const roles = rolesOf(read, context);
  read.text('msdyn_appmoduleuniquename');
  return withoutEmpty({
    ...namedParts(read, context),
    providers: names.filter((name) => name.toLowerCase() !== ownProvider),
    users: users.length > 0 ? users : undefined,
    roles: roles.length > 0 ? roles : undefined,
  });
}

/** Only providers that exist: a profile that names others could not be loaded. */
function providersOf(read: RowReader, { pool }: MappingContext): string[] {
  return pool.linked('msdyn_appconfig_msdyn_channelprovider', read.row).flatMap(({ reference }) => {
    if (reference.uniqueName?.toLowerCase() === ownProvider) return ownProvider;
    const from = { place: read.row.place, column: 'A provider' };
    const name = pool.resolve(reference, 'msdyn_channelprovider', from);
    return name !== undefined && pool.isThere(name, 'msdyn_channelprovider') ? name : [];
  });
}

function rolesOf(read: RowReader, context: MappingContext): ConfigRow[] {
  const order = read.number('msdyn_profileorder');
  return readersOf('msdyn_appprofilerolemapping', context).flatMap((mapping) => {
    const profile = mapping.reference('msdyn_appprofileid');
    const role = mapping.reference('msdyn_securityroleid');
    const id = role?.id ?? toGuid(mapping.text('msdyn_securityroleid'));
    if (!profile || context.pool.find(profile, 'msdyn_appconfiguration') !== read.row) return [];
    // The product ranks from 0, the mock from 1.
    return id === undefined ? [] : [{ id, rank: Math.max(1, order ?? 1) }];
  });
}
