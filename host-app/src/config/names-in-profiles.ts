import { nearestName } from '../dataverse/nearest-name.ts';
import { describeValue, type ConfigProblem } from './config-error.ts';

interface Named {
  readonly uniqueName: string;
}

type Names = 'all' | readonly string[];

interface Profile {
  readonly providers: Names;
  readonly sessionTemplates: Names;
}

/**
 * Names in app profiles that match nothing. Without a report, the intended entry would be hidden
 * silently.
 */
export function findUnknownNames(
  profiles: readonly Profile[],
  known: { readonly providers: readonly Named[]; readonly sessionTemplates: readonly Named[] },
): ConfigProblem[] {
  return profiles.flatMap((profile, index) => [
    ...unknownIn(profile.providers, known.providers, {
      path: `appProfiles[${index}].providers`,
      kind: 'provider',
    }),
    ...unknownIn(profile.sessionTemplates, known.sessionTemplates, {
      path: `appProfiles[${index}].sessionTemplates`,
      kind: 'session template',
    }),
  ]);
}

function unknownIn(
  names: Names,
  known: readonly Named[],
  { path, kind }: { readonly path: string; readonly kind: string },
): ConfigProblem[] {
  if (names === 'all') return [];
  const all = known.map(({ uniqueName }) => uniqueName);
  const lower = new Set(all.map((name) => name.toLowerCase()));
  return names.flatMap((name, index) => {
    if (lower.has(name.toLowerCase())) return [];
    const nearest = nearestName(name, all);
    const hint = nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
    const expected = `the unique name of a ${kind}${hint}`;
    return [{ path: `${path}[${index}]`, expected, got: describeValue(name) }];
  });
}
