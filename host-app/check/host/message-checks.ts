import { look } from '../in-page/look.ts';
import { quietBridge } from '../in-page/wait.ts';
import type { Scene } from '../scene.ts';
import type { Finding } from '../verdict.ts';
import { broken, NotExercised, type HostileCheck } from './hostile-check.ts';

/** Messages of strangers and broken messages of the workspace. */
export const messageChecks: readonly HostileCheck[] = [
  {
    id: 'host.foreign-messages',
    title: 'Obeys no message of a foreign window',
    sharedBy: 'screen',
    act: (scene) => foreignMessages(scene, 'host.foreign-messages'),
    // The library complains about each of them in the same words.
    expects: ['WR1'],
  },
  {
    id: 'host.malformed-messages',
    title: 'Survives malformed messages of the workspace',
    sharedBy: 'screen',
    act: async ({ page, provider }) => {
      await page.evaluate((name) => {
        const frame = document.querySelector<HTMLIFrameElement>(`iframe[data-provider="${name}"]`);
        const origin = new URL(frame?.src ?? location.href).origin;
        const deep: unknown[] = [];
        deep.push(deep);
        const messages: readonly unknown[] = [
          undefined,
          null,
          '',
          '{"messageType":',
          0,
          [],
          {},
          deep,
          { messageType: 'onclicktoact' },
          { messageType: 'onclicktoact', messageData: 'no JSON', messageCorrelationId: 'a' },
          { messageType: 'onSessionSwitched', messageData: new Map([['sessionId', 1]]) },
          { messageType: 'CIF_Response', messageOutcome: 'success', messageCorrelationId: 'b' },
          { messageType: 7, messageData: {}, messageCorrelationId: {} },
        ];
        for (const message of messages) frame?.contentWindow?.postMessage(message, origin);
      }, provider);
      await quietBridge(page, 300, 2_000);
      return [];
    },
    // A handler may well fail on data that is not JSON; the workspace never sends any.
    expects: ['EV3', 'WR5'],
    isLenient: true,
  },
];

/** Commands that a stranger might try; some look like those of the workspace. */
const commands: readonly object[] = [
  { command: 'dial', number: '+1 555 0142' },
  { type: 'call', number: '+1 555 0142' },
  { action: 'answer' },
  { messageType: 'onclicktoact', messageData: '{"value":"+1 555 0142"}' },
  {
    messageType: 'CIF_Response',
    messageOutcome: 'success',
    messageData: { value: 1 },
    messageCorrelationId: 'c',
  },
];

async function foreignMessages(scene: Scene, check: string): Promise<readonly Finding[]> {
  const { page, provider } = scene;
  const frame = await scene.frame();
  if (!frame) throw new NotExercised('The panel has no page of the widget.');
  const before = await requestsOf(scene);
  await frame.evaluate((list) => {
    for (const data of list) {
      window.dispatchEvent(
        new MessageEvent('message', { data, origin: 'https://stranger.example', source: window }),
      );
    }
  }, commands);
  await quietBridge(page, 300, 2_000);
  const { traffic } = await look(page, provider);
  const caused = traffic.filter(
    ({ id, kind, type }) =>
      id > before &&
      kind === 'request' &&
      type !== 'onUserActivity' &&
      type !== 'logErrorsAndReject',
  );
  const [first] = caused;
  if (!first) return [];
  return [broken(check, 'VD7', `A message of a foreign window made the page send ${first.type}.`)];
}

async function requestsOf({ page, provider }: Scene): Promise<number> {
  const { traffic } = await look(page, provider);
  return traffic.at(-1)?.id ?? 0;
}
