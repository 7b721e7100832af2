import type { Frame, Page } from '@playwright/test';
import type { Journal } from './journal.ts';
import { readScreen } from './screen.ts';
import { parseUrl } from '../parse-url.ts';

const library = '/webresources/Widget/msdyn_ciLibrary.js';

/** Why the pages of silent providers may be silent: usually a different address. */
export async function silentProviders(
  page: Page,
  journal: Journal,
  provider?: string,
): Promise<readonly string[]> {
  const speaking = new Set(journal.traffic.map((message) => message.provider));
  const silent = readScreen(journal.state).shownProviders.filter(
    (name) => !speaking.has(name) && (provider === undefined || name === provider),
  );
  return Promise.all(silent.map((name) => reasonOf(page, name)));
}

async function reasonOf(page: Page, provider: string): Promise<string> {
  const frame = await frameOf(page, provider);
  if (frame?.url().startsWith('chrome-error:') === true) {
    return `${provider} has not loaded: the browser got no page from its channelUrl. Is its server running?`;
  }
  const found = frame ? await libraryIn(frame) : undefined;
  return `${provider} has not called the library. ${silenceText(found, new URL(page.url()).origin)}`;
}

/** How a page loads the library. */
export interface LoadedLibrary {
  readonly source: string;
  readonly crmUrl: string | null;
}

/** Explains mistakes in how a page loads the library, as far as the page itself shows them. */
export function silenceText(found: LoadedLibrary | undefined, workspace: string): string {
  const right = `load it from ${workspace}${library} with data-crmurl="${workspace}"`;
  if (!found) return `Its page has not loaded, or has no script "msdyn_ciLibrary.js": ${right}.`;
  const [from, to] = [originOf(found.source), originOf(found.crmUrl ?? found.source)];
  const wrong = from === workspace ? to : from;
  if (wrong === workspace) {
    return pathOf(found.source) === library
      ? 'Its page names the right address: look for an error of its own.'
      : `Its page loads it from ${found.source}: ${right}.`;
  }
  const asked =
    from === workspace ? `has data-crmurl="${found.crmUrl}"` : `loads it from ${found.source}`;
  return (
    `Its page ${asked}, but the workspace of this test is at ${workspace}: ${right}, ` +
    `or set the option organization: '${wrong}'.`
  );
}

function pathOf(address: string): string | undefined {
  return parseUrl(address)?.pathname;
}

function originOf(address: string): string {
  return parseUrl(address)?.origin ?? address;
}

async function frameOf(page: Page, provider: string): Promise<Frame | null> {
  const handle = await page.$(`iframe[data-provider="${provider}"]`);
  return handle?.contentFrame() ?? null;
}

/** Undefined when it has no script tag for it, or when a busy page does not respond. */
async function libraryIn(frame: Frame): Promise<LoadedLibrary | undefined> {
  const script = frame.locator('script[src*="msdyn_ciLibrary" i]').first();
  try {
    const source = await script.getAttribute('src', { timeout: 1_000 });
    const crmUrl = await script.getAttribute('data-crmurl', { timeout: 1_000 });
    return { source: new URL(source ?? '', frame.url()).href, crmUrl };
  } catch {
    return undefined;
  }
}
