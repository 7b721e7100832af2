import { afterAll, beforeAll, test } from 'vitest';
import { serveWorkspace, type OpenPage, type ServedWorkspace } from './a-served-workspace.ts';
import { backEndOf, type Caller } from './caller.ts';
import { setting } from './the-setting.ts';

export interface Scene extends Caller {
  readonly served: ServedWorkspace;
  readonly page: OpenPage;
}

export type Check = readonly [title: string, run: (scene: Scene) => Promise<void>];

/** Runs each check against the real server, with a page of its own. */
export function testEach(checks: readonly Check[]): void {
  let served: ServedWorkspace;
  beforeAll(async () => {
    served = await serveWorkspace(setting);
  });
  afterAll(() => served.stop());
  test.each(checks)('%s', async (_title, run) => {
    const page = await served.openPage();
    try {
      await run({ ...backEndOf(served, page), served, page });
    } finally {
      page.close();
    }
  });
}
