import { test as base, type BrowserContext } from '@playwright/test';
import { startWorkspace, type RunningServer } from '../run/workspace-server.ts';
import { looks, type Picture } from './picture.ts';

/** The morning of the last day of the sample rows. */
export const morning = Date.UTC(2026, 9, 1, 10, 24);

/** A workspace in the state that a picture starts from, without any randomness. */
export const test = base.extend<{ picture: Picture | undefined }>({
  picture: [undefined, { option: true }],
  baseURL: async ({ picture }, use) => {
    if (!picture) return use(undefined);
    const server = await serve(picture);
    await use(server.origin);
    await server.close();
  },
  context: async ({ context }, use) => {
    await withoutChance(context);
    await use(context);
  },
});

/** Serves the workspace of a picture on a fixed port, because the console shows addresses. */
function serve({ name, look = 'light', config }: Picture): Promise<RunningServer> {
  return startWorkspace({ ...looks[look], ...config }, undefined, portOf(name));
}

function portOf(name: string): number {
  const bytes = [...Buffer.from(name)];
  return 7000 + bytes.reduce((total, byte) => (total * 31 + byte) % 1800, 0);
}

/** Removes all randomness, so that the same picture comes out every time. */
async function withoutChance(context: BrowserContext): Promise<void> {
  await context.clock.setFixedTime(morning);
  await context.addInitScript(() => {
    let last = 1;
    const next = (): number => (last = (last * 48_271) % 2_147_483_647);
    const fill = <T extends ArrayBufferView | null>(given: T): T => {
      if (given instanceof Uint8Array)
        given.forEach((_byte, index) => (given[index] = next() % 256));
      return given;
    };
    Math.random = () => next() / 2_147_483_647;
    crypto.getRandomValues = fill;
    Object.assign(crypto, {
      randomUUID: () => `00000000-0000-4000-8000-${String(next()).padStart(12, '0')}`,
    });
  });
}
