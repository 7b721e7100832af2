import type { BrowserContext, Page } from '@playwright/test';

declare global {
  interface Window {
    bracesSeen?: readonly string[];
  }
}

/**
 * Records each slug that the workspace shows without its value, however briefly: in texts,
 * accessible names, tooltips and the window's title.
 */
export async function watchBraces(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (window !== window.top) return;
    const slug = /\{[\w$][\w$.]*\}/;
    const names = ['aria-label', 'title', 'placeholder', 'alt'];
    const seen = new Set<string>();
    const note = (text: string | null): void => {
      if (text !== null && slug.test(text)) {
        seen.add(text.slice(0, 200));
        window.bracesSeen = [...seen];
      }
    };
    const read = (node: Node): void => {
      if (node.parentElement?.matches('script, style')) return;
      if (node instanceof Text) note(node.data);
      if (!(node instanceof Element) || node.matches('script, style')) return;
      for (const name of names) note(node.getAttribute(name));
      node.childNodes.forEach(read);
    };
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if (!(target instanceof Element) || addedNodes.length === 0) read(target);
        addedNodes.forEach(read);
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: names,
    });
  });
}

/** Slugs that were shown since the page was opened. */
export function bracesOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.bracesSeen ?? []);
}
