import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** The state of the open workspace, as its console shows it. */
export async function stateOf(page: Page): Promise<object> {
  await page.getByRole('button', { name: 'Simulator console' }).click();
  const console = page.getByRole('region', { name: 'Simulator console' });
  await console.getByRole('tab', { name: 'State' }).click();
  const text = await console.getByRole('textbox', { name: 'State as JSON' }).inputValue();
  await console.getByRole('button', { name: 'Close simulator console' }).click();
  return JSON.parse(text);
}

/** The part of an address that carries this state. */
export function linkTo(state: object): string {
  return `#state=${deflateRawSync(JSON.stringify(state)).toString('base64url')}`;
}

/** The state with an additional widget from elsewhere. */
export function withWidget(state: object, channelUrl: string): object {
  const providers: unknown = Reflect.get(state, 'providers');
  if (!Array.isArray(providers)) throw new TypeError('The state has no providers.');
  const [first] = providers;
  const evil = { ...first, uniqueName: 'evil_phone', name: 'Evil', label: 'Evil', channelUrl };
  return { ...state, providers: [...providers, evil] };
}
