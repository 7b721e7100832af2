import type { App } from '../../store/app.ts';
import type { BootCheck, BootCheckName } from '../../store/boot-reports.ts';

/** Messages for the server's terminal. */
export interface StartFailure {
  readonly label: string;
  readonly detail: string;
  readonly fix: string;
}

/** Each of these keeps a page from being a widget; the others are faults of a running widget. */
const needed: ReadonlySet<BootCheckName> = new Set([
  'answers',
  'framing',
  'mixed content',
  'content security policy',
  'library',
  'host address',
]);

/** Reports each widget that does not start, once: its developer looks at the terminal first. */
export function tellStartFailures(
  { boots, workspace }: Pick<App, 'boots' | 'workspace'>,
  tell: (failure: StartFailure) => void,
): () => void {
  const told = new Set<string>();
  return boots.subscribe(() => {
    for (const [uniqueName, checks] of Object.entries(boots.all())) {
      const fault = checks.find(({ name, status }) => status === 'fault' && needed.has(name));
      if (!fault || told.has(uniqueName)) continue;
      told.add(uniqueName);
      tell(failureOf(labelOf(uniqueName), fault));
    }
  });

  function labelOf(uniqueName: string): string {
    const { providers } = workspace.getState();
    return providers.find((each) => each.uniqueName === uniqueName)?.label ?? uniqueName;
  }
}

function failureOf(label: string, { detail, fix = '' }: BootCheck): StartFailure {
  return { label, detail, fix };
}

/** Sends it to the workspace's server; without one, there is no terminal. */
export function tellServer(failure: StartFailure): void {
  const request = fetch('sidetone/start-failures', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(failure),
  });
  request.catch(() => undefined);
}
