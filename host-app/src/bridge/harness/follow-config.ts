import * as v from 'valibot';
import type { App } from '../../store/app.ts';
import { inform, warn } from '../../workspace/notices/bars.ts';

const change = v.variant('kind', [
  v.object({ kind: v.literal('changed') }),
  v.object({ kind: v.literal('refused'), text: v.string() }),
]);

const noteKey = 'sidetone.reloaded';

/**
 * Loads the workspace again when its config file has changed, with a note; says what is wrong with an
 * edit that cannot be used, and goes on with the config of before.
 */
export function followConfig(
  { workspace }: Pick<App, 'workspace'>,
  /** The change that the page was loaded after. */
  since: string,
): () => void {
  if (sessionStorage.getItem(noteKey) !== null) {
    sessionStorage.removeItem(noteKey);
    const message = 'The config file has changed, so the workspace was loaded again.';
    workspace.apply(inform, { message });
  }
  const source = new EventSource(`/sidetone/changes?since=${since}`);
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const told = v.parse(change, JSON.parse(data));
    if (told.kind === 'refused') {
      const message = `The config file was not taken over: ${told.text}`;
      workspace.apply(warn, { message });
      return;
    }
    sessionStorage.setItem(noteKey, '1');
    location.reload();
  });
  return () => source.close();
}
