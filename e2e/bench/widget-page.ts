import type { Frame, Page } from '@playwright/test';
import type { Contender } from './measure.ts';

/**
 * Ports of one host are one site and share a process; in practice, a widget and its host are never
 * one site.
 */
export function crossSite(origin: string, name: string): string {
  return `${origin.replace('localhost', `${name}.localhost`)}/`;
}

/**
 * A widget with the drop-in library that can call `getMode`, and a bare echo in the same envelope
 * in pages where it is answered (`answerEchoes`).
 *
 * The echo listens ahead of the library and keeps its replies to itself: otherwise the library
 * would handle them too, and the baseline would include a second message. In other pages it does
 * not listen, because it would add to the cost of the others.
 */
export function widgetPage(workspace: string): string {
  return `<!doctype html><title>bench</title>
<script>
  ${echoScript(workspace)}
  window.benchCalls['library and bridge'] = () => Microsoft.CIFramework.getMode();
</script>
<script src="${workspace}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${workspace}" data-cifid="CIFMainLibrary"></script>`;
}

function echoScript(host: string): string {
  return `
  const waiting = new Map();
  if (window.isEchoing) addEventListener('message', (event) => {
    const { data } = event;
    event.stopImmediatePropagation();
    waiting.get(data.messageCorrelationId)(data.messageData.get('value'));
    waiting.delete(data.messageCorrelationId);
  });
  const echo = () => new Promise((resolve) => {
    const id = Math.random().toString(36).slice(7);
    waiting.set(id, resolve);
    top.postMessage({ messageType: 'bench-echo', messageData: new Map([['correlationId', undefined]]), messageCorrelationId: id }, '${host}');
  });
  window.benchCalls = { 'bare echo': echo };`;
}

/**
 * A workspace of nothing but frames: it answers each message at once, so its figures are those of the
 * browser on this machine. `widgets` are the addresses of the frames.
 */
export function bareHostPage(widgets: readonly string[]): string {
  return `<!doctype html><title>bare host</title>
<script>
  addEventListener('message', ({ data, origin, source }) => {
    if (data.messageType !== 'bench-echo') return;
    source.postMessage({
      messageOutcome: 'success',
      messageData: new Map([['value', 2]]),
      messageCorrelationId: data.messageCorrelationId,
      messageType: 'bench-answer',
    }, origin);
  });
</script>
${widgets.map((address) => `<iframe src="${address}"></iframe>`).join('\n')}`;
}

/** The widget of a bare host: the echo without the library. */
export function bareWidgetPage(host: string): string {
  return `<!doctype html><title>bare widget</title>
<script>window.isEchoing = true;</script>
<script>${echoScript(host)}</script>`;
}

/** Makes a page answer only the bare echo, ahead of every other listener. */
async function answerEchoes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { isEchoing: true });
    if (window.top !== window) return;
    window.addEventListener('message', (event) => {
      const { data, origin, source } = event;
      if (data.messageType !== 'bench-echo') return;
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

/** The same workspace in two pages: one for the bare echo, one for the library and the bridge. */
export async function openContenders(page: Page, workspace: string): Promise<readonly Contender[]> {
  const echoPage = await page.context().newPage();
  await answerEchoes(echoPage);
  const open = async (name: string, where: Page): Promise<Contender> => {
    await where.goto(workspace);
    return contenderOf(name, where, 'iframe[data-provider]');
  };
  return [await open('bare echo', echoPage), await open('library and bridge', page)];
}

/** A page whose frames make the request as soon as they are ready. */
export async function contenderOf(name: string, page: Page, selector: string): Promise<Contender> {
  const frames = await benchFrames(page, selector);
  return { name, frames, begin: () => page.bringToFront() };
}

/** The frames of a page that are ready for measurement, in order. */
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
