import { startHost, type HeadlessHost } from '../../headless/start-host.ts';
import type { ConfigInput } from '../../config/config-input.ts';
import type { ImportOptions, ImportResult } from '../import-sources.ts';
import { withImported } from '../merge-config.ts';
import { importRows } from './one-row.ts';

/** A provider's row, so that a widget can call. */
const aProvider = {
  msdyn_channelproviderid: '5d1f0c1e-0000-4000-8000-0000000000d1',
  msdyn_uniquename: 'contoso_p',
  msdyn_name: 'P',
  msdyn_channelurl: 'https://p.example/',
};

/** The workspace that runs with the imported rows. */
function deskOf({ parts }: ImportResult, config: ConfigInput = {}): HeadlessHost {
  return startHost(withImported({ sampleRows: 'few', ...config }, parts));
}

/** Imports rows beside a provider, and connects its widget. */
export function deskWith(
  sets: Parameters<typeof importRows>[0],
  options: Partial<ImportOptions> = {},
  config: ConfigInput = {},
) {
  const result = importRows({ msdyn_channelproviders: [aProvider], ...sets }, options);
  const desk = deskOf(result, config);
  const { framework } = desk.connect('contoso_p');
  const call = async (method: string, ...args: readonly unknown[]): Promise<unknown> => {
    const [answer] = await Promise.all([framework[method]?.(...args), desk.pass(0)]);
    return answer;
  };
  /** The pages of the focused session. */
  const pages = () => {
    const { sessions, focusedSessionId } = desk.workspace.getState();
    return sessions.find(({ id }) => id === focusedSessionId)?.tabs.map(({ page }) => page) ?? [];
  };
  const diagnoses = () => desk.journal.diagnostics.entries();
  return { result, desk, call, pages, diagnoses };
}
