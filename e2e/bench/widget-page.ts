import type { Frame, Page } from '@playwright/test';

/** Ports of one host are one site and share a process; a widget and its host never do. */
export function crossSite(origin: string, name: string): string {
  return `${origin.replace('localhost', `${name}.localhost`)}/`;
}

/**
 * A widget with the drop-in library that can call `getMode` and a bare echo in the same envelope.
 *
 * The echo listens ahead of the library and keeps its answers: otherwise the library would answer
 * them too, and the baseline would carry a second message.
 */
export function widgetPage(workspace: string): string {
  return `<!doctype html><title>bench</title>
<script>
  const waiting = new Map();
  addEventListener('message', (event) => {
    const { data } = event;
    if (data.messageType !== 'bench-answer') return;
    event.stopImmediatePropagation();
    waiting.get(data.messageCorrelationId)(data.messageData.get('value'));
    waiting.delete(data.messageCorrelationId);
  });
  const echo = () => new Promise((resolve) => {
    const id = Math.random().toString(36).slice(7);
    waiting.set(id, resolve);
    top.postMessage({ messageType: 'bench-echo', messageData: new Map([['correlationId', undefined]]), messageCorrelationId: id }, '${workspace}');
  });
  window.benchCalls = { 'bare echo': echo, 'library and bridge': () => Microsoft.CIFramework.getMode() };
</script>
<script src="${workspace}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${workspace}" data-cifid="CIFMainLibrary"></script>`;
}

/** Answers the bare echo in the top window, ahead of everything else that listens there. */
export async function answerEchoes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window.top !== window) return;
    window.addEventListener('message', (event) => {
      const { data, origin, source } = event;
      if (typeof data !== 'object' || data === null || data.messageType !== 'bench-echo') return;
      event.stopImmediatePropagation();
      const reply = {
        messageOutcome: 'success',
        messageData: new Map([['value', 2]]),
        messageCorrelationId: data.messageCorrelationId,
        messageType: 'bench-answer',
      };
      source?.postMessage(reply, { targetOrigin: origin });
    });
  });
}

/** The frames of a page that are ready to be measured, in order. */
export async function benchFrames(page: Page, selector: string): Promise<readonly Frame[]> {
  const elements = page.locator(selector);
  await elements.first().waitFor({ state: 'attached' });
  const frames = await Promise.all(
    (await elements.elementHandles()).map((element) => element.contentFrame()),
  );
  const present = frames.filter((frame) => frame !== null);
  await Promise.all(present.map((frame) => frame.waitForFunction(() => 'benchCalls' in window)));
  return present;
}
