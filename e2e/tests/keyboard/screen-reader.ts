import type { Page } from '@playwright/test';

export interface ScreenReader {
  /** Everything said so far, in order, without what was asked for before. */
  readonly said: () => readonly string[];
}

/**
 * Hears what the live regions of all frames say: text that is added to one or changes in it.
 *
 * A region announces additions; only an alert announces its initial text.
 */
export async function startScreenReader(page: Page): Promise<ScreenReader> {
  const said: string[] = [];
  await page.exposeFunction('hear', (text: string) => said.push(text));
  await page.addInitScript(() => {
    // Messages that a library would send directly to the browser use live regions instead.
    Reflect.deleteProperty(Document.prototype, 'ariaNotify');
    Reflect.deleteProperty(Element.prototype, 'ariaNotify');
    const live = '[aria-live], [role=alert], [role=status], [role=log], output';
    const tell = (window as unknown as { hear: (text: string) => void }).hear;
    const isSpoken = (region: Element): boolean => region.getAttribute('aria-live') !== 'off';
    const say = (element: Element): void => {
      const text = (element as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim();
      if (text !== '') tell(text);
    };
    const sayIn = (node: Node): void => {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element?.isConnected) return;
      const region = element.closest(live);
      if (region && (region !== element || region.matches('[role=alert]'))) {
        if (isSpoken(region)) say(element);
        return;
      }
      for (const alert of element.querySelectorAll('[role=alert]')) {
        if (isSpoken(alert)) say(alert);
      }
    };
    new MutationObserver((records) => {
      const changed = new Set<Node>();
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') changed.add(target);
        else addedNodes.forEach((node) => changed.add(node));
      }
      const nodes = [...changed];
      // Parts of a larger change are announced with it.
      nodes
        .filter((node) => !nodes.some((other) => other !== node && other.contains(node)))
        .forEach(sayIn);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  return { said: () => said.splice(0) };
}
