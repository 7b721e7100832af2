import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Page } from '../../workspace/tabs/pages.ts';
import { selectFocusedSession } from '../../workspace/sessions/session.ts';
import { focusSession } from '../../workspace/sessions/sessions.ts';
import { takeSnapshot } from '../../workspace/whole/snapshot.ts';
import { focusTab, openTab, refreshTab } from '../../workspace/tabs/tabs.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { renderShell, type RenderedShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

async function open({ app }: RenderedShell, page: Page): Promise<void> {
  await act(async () => {
    app.workspace.apply(openTab, { title: 'Opened', page, isFocused: true });
  });
}

const main = () => within(screen.getByRole('main'));
const frame = () => main().queryByTitle('Opened');
const wiki: Page = { type: 'thirdpartywebsite', url: 'https://wiki.contoso.example/?q=1' };

test('a website may not navigate the window that frames it', async () => {
  await open(renderShell(), wiki);
  expect(frame()?.getAttribute('src')).toBe('https://wiki.contoso.example/?q=1');
  expect(frame()?.getAttribute('sandbox')).toContain('allow-scripts');
  expect(frame()?.getAttribute('sandbox')).not.toContain('allow-top-navigation');
});

test('a web resource is a page of the organization: not sandboxed, with its data', async () => {
  await open(renderShell(), { type: 'webresource', name: 'new_summary.html', data: 'a=1' });
  expect(frame()?.getAttribute('src')).toBe('/webresources/new_summary.html?data=a%3D1');
  expect(frame()?.hasAttribute('sandbox')).toBe(false);
});

test('[TB14] a framed page reloads when the agent returns to it', async () => {
  const shell = renderShell();
  await open(shell, wiki);
  const before = frame();
  await act(async () => void shell.app.workspace.apply(focusTab, { tabId: 'tab-id-1' }));
  expect(frame()).toBeNull();
  await act(async () => void shell.app.workspace.apply(focusTab, { tabId: 'tab-id-2' }));
  expect(frame()).not.toBe(before);
});

test('[TB14] with keepFramedPages, a framed page keeps its state until the agent returns', async () => {
  const shell = renderShell({ screen: { keepFramedPages: true }, sessions: 1 });
  await open(shell, wiki);
  const before = frame();
  const tabId = selectFocusedSession(shell.app.workspace.getState()).focusedTabId;
  for (const sessionId of ['session-id-0', 'session-id-1']) {
    await act(async () => void shell.app.workspace.apply(focusSession, { sessionId }));
  }
  await act(async () => void shell.app.workspace.apply(focusTab, { tabId }));
  expect(before).not.toBeNull();
  expect(frame()).toBe(before);
});

test('a framed page shows that it is loading, until it has loaded', async () => {
  let answer = (_response: Response): void => undefined;
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)));
  await open(renderShell(), wiki);
  expect(main().getByRole('progressbar', { name: 'Loading website' })).toBeDefined();
  const website = frame();
  await act(async () => {
    if (website) fireEvent.load(website);
    answer(new Response());
  });
  expect(main().queryByRole('progressbar')).toBeNull();
});

test('an address that does not respond gets a card, and Retry tries again', async () => {
  providersAnswer(false);
  await open(renderShell(), wiki);
  const heading = await main().findByRole('heading', { name: 'This website cannot be loaded' });
  expect(heading.parentElement?.textContent).toContain('https://wiki.contoso.example/?q=1');
  providersAnswer(true);
  fireEvent.click(main().getByRole('button', { name: 'Retry' }));
  expect(frame()).not.toBeNull();
});

test('[LK5] once a part has come from a link, an unknown website is named and loads when the agent allows it', async () => {
  const shell = renderShell();
  await act(async () => {
    await shell.app.foreign.restore(takeSnapshot(shell.app.workspace.getState()));
  });
  await open(shell, { type: 'thirdpartywebsite', url: 'https://evil.example/x' });
  const heading = main().getByRole('heading', { name: 'Allow this page?' });
  expect(heading.parentElement?.textContent).toContain('https://evil.example.');
  expect(frame()).toBeNull();
  fireEvent.click(main().getByRole('button', { name: 'Show page' }));
  expect(frame()?.getAttribute('src')).toBe('https://evil.example/x');
});

test.each(['', 'index.html', '%69ndex.html', 'main%2Easpx', '/', '//main.aspx', '%2Fmain.aspx'])(
  'the workspace itself is never loaded in a tab, even as /%s',
  async (path) => {
    const { origin } = window.location;
    await open(renderShell(), { type: 'thirdpartywebsite', url: `${origin}/${path}` });
    expect(main().getByRole('heading', { name: 'This website cannot be shown' })).toBeDefined();
    expect(frame()).toBeNull();
  },
);

test('a web resource that the organization does not have gets a card', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await open(renderShell(), { type: 'webresource', name: 'new_gone.html' });
  expect(
    await main().findByRole('heading', { name: 'This web resource cannot be loaded' }),
  ).toBeDefined();
});

test('a name that leads outside the web resources is never loaded', async () => {
  await open(renderShell(), { type: 'webresource', name: '../main.aspx' });
  expect(main().getByRole('heading', { name: 'This web resource cannot be shown' })).toBeDefined();
  expect(frame()).toBeNull();
});

test.each([
  ['control', 'Control'],
  ['custom', 'Custom page'],
] as const)('a page of type %s keeps its place', async (type, words) => {
  await open(renderShell(), { type, name: 'new_thing' });
  expect(main().getByRole('heading', { name: 'new_thing' }).parentElement?.textContent).toContain(
    words,
  );
});

test('a page that a template could not create gives the reason', async () => {
  await open(renderShell(), { type: 'error', title: 'Not shown', detail: 'url has no value.' });
  expect(main().getByText('url has no value.')).toBeDefined();
});

test('a refresh shows a bar for a moment', async () => {
  const shell = renderShell();
  await open(shell, { type: 'search', searchText: '', searchType: 1 });
  await act(async () => void shell.app.workspace.apply(refreshTab, { tabId: 'tab-id-2' }));
  expect(main().getByRole('progressbar', { name: 'Refreshing' })).toBeDefined();
  act(() => shell.clock.advance(600));
  expect(main().queryByRole('progressbar')).toBeNull();
});
