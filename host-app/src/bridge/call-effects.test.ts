import { describe, expect, test } from 'vitest';
import { selectPanelWidth } from '../workspace/panel/panel.ts';
import { selectFocusedSession } from '../workspace/sessions/session.ts';
import { showsNothing } from './testing/shows-nothing.ts';
import { aWorkbench, type Workbench } from './testing/workbench.ts';
import { selectShownToast, selectWaitingToasts } from '../workspace/notices/notifications.ts';

// Visible effects of each call (workspace-ui.md 19). Titles name the calls; the IDs are those of
// the rules.

const session = { templateName: 'contoso_phone_session', customerName: 'Ada', contactId: '' };

async function inSession(count = 1): Promise<Workbench> {
  const bench = aWorkbench();
  for (let opened = 0; opened < count; opened++)
    await bench.call('phone', 'createSession', session);
  return bench;
}

const focused = ({ workspace }: Workbench) => selectFocusedSession(workspace.getState());
const tabsOf = (bench: Workbench) => focused(bench).tabs;

describe('panel', () => {
  test('[PN1] setMode makes the panel an overlay or a column, or hides it', async () => {
    const bench = aWorkbench();
    for (const [mode, name, width] of [
      [1, 'docked', 378],
      [0, 'minimized', 320],
      [2, 'hidden', 0],
    ] as const) {
      await bench.call('phone', 'setMode', mode);
      const state = bench.workspace.getState();
      expect([state.panel.mode, selectPanelWidth(state)]).toEqual([name, width]);
    }
  });

  test('[PN2] setMode of another provider moves nothing, and the console has the error', async () => {
    const bench = aWorkbench({ providers: ['phone', 'chat'] });
    await expect(bench.call('chat', 'setMode', 1, 'corr')).rejects.toBeInstanceOf(Map);
    expect(bench.workspace.getState().panel.mode).toBe('hidden');
    const reply = bench.journal.traffic.entries().at(-1);
    expect(reply).toMatchObject({ kind: 'reply', provider: 'contoso_chat', outcome: 'failure' });
    const said = bench.journal.diagnostics.entries().at(-1);
    expect(said).toMatchObject({ provider: 'contoso_chat', rule: 'PN2' });
  });

  test('[PN5] setWidth changes the docked width, below 300 nothing, above half it collapses', async () => {
    const bench = await inSession();
    const shown = async (width: number) => {
      await bench.call('phone', 'setWidth', width);
      return selectPanelWidth(bench.workspace.getState());
    };
    expect([await shown(500), await shown(200), await shown(800)]).toEqual([500, 500, 320]);
  });

  test('[PN7] getMode and getWidth show nothing', async () => {
    const bench = await inSession();
    await showsNothing(bench, 'getMode');
    await showsNothing(bench, 'getWidth');
  });
});

describe('sessions', () => {
  test('[SE1] createSession shows a focused session with its anchor, and the panel in the mode of its template', async () => {
    const bench = await inSession();
    expect(focused(bench)).toMatchObject({ id: 'session-id-1', title: 'Ada' });
    expect(tabsOf(bench)[0]).toMatchObject({ canClose: false, page: { entityName: 'contact' } });
    expect(bench.workspace.getState().panel.mode).toBe('docked');
  });

  test('[SE5] createSession at the limit opens nothing and notifies the agent once', async () => {
    const bench = await inSession(9);
    await expect(bench.call('phone', 'createSession', session)).rejects.toBeInstanceOf(Map);
    await expect(bench.call('phone', 'createSession', session)).rejects.toBeInstanceOf(Map);
    const { sessions, bars } = bench.workspace.getState();
    expect(sessions).toHaveLength(10);
    expect(bars.map(({ message }) => message)).toEqual([
      'Maximum sessions reached. Close a session before opening another.',
    ]);
  });

  test('[SE3] canCreateSession, getSession, getAllSessions, getFocusedSession show nothing', async () => {
    const bench = await inSession();
    await showsNothing(bench, 'canCreateSession');
    await showsNothing(bench, 'getSession', 'session-id-1');
    await showsNothing(bench, 'getAllSessions');
    await showsNothing(bench, 'getFocusedSession');
  });

  test('[SE8] setSessionTitle changes the caption of the session', async () => {
    const bench = await inSession();
    await bench.call('phone', 'setSessionTitle', { customerName: 'Grace' });
    expect(focused(bench).title).toBe('Grace');
  });

  test.each([
    ['SE13', 'requestFocusSession', [], { wantsAttention: true }],
    ['SE12', 'notifyNewActivity', [3], { activity: 3 }],
    ['SE14', 'notifyKpiBreach', [true, 'waits'], { breach: { details: 'waits' } }],
  ])('[%s] %s marks a session out of focus', async (_rule, method, args, markers) => {
    const bench = await inSession(2);
    await bench.call('phone', method, 'session-id-1', ...args);
    expect(bench.workspace.getState().sessions[1]?.markers).toEqual(markers);
    expect(focused(bench).id).toBe('session-id-2');
  });

  test('[SE14] notifyKpiBreach with false removes the mark', async () => {
    const bench = await inSession();
    await bench.call('phone', 'notifyKpiBreach', 'session-id-1');
    await bench.call('phone', 'notifyKpiBreach', 'session-id-1', false);
    expect(focused(bench).markers).toEqual({});
  });

  test('[SE15] updateContext changes the dictionary, and no title', async () => {
    const bench = await inSession();
    await bench.call('phone', 'updateContext', { customerName: 'Grace' });
    expect(focused(bench)).toMatchObject({ title: 'Ada', parameters: { customerName: 'Grace' } });
  });
});

describe('tabs', () => {
  const wiki = { templateName: 'contoso_wiki' };

  test('[TB1] createTab opens a tab, and focuses it only when asked', async () => {
    const bench = await inSession();
    const behind = await bench.call('phone', 'createTab', wiki);
    expect(focused(bench).focusedTabId).not.toBe(behind);
    const front = await bench.call('phone', 'createTab', { ...wiki, isFocused: true });
    expect(focused(bench).focusedTabId).toBe(front);
  });

  test('[TB4] createTab beyond the limit opens nothing and notifies the agent', async () => {
    const bench = await inSession();
    for (let count = 1; count < 10; count++) await bench.call('phone', 'createTab', wiki);
    await expect(bench.call('phone', 'createTab', wiki)).rejects.toBeInstanceOf(Map);
    expect(tabsOf(bench)).toHaveLength(10);
    expect(bench.workspace.getState().bars[0]?.message).toBe(
      'Maximum tabs reached. Close a tab in this session before opening another.',
    );
  });

  test('[TB11] focusTab shows that tab', async () => {
    const bench = await inSession();
    const id = await bench.call('phone', 'createTab', wiki);
    await bench.call('phone', 'focusTab', id);
    expect(focused(bench).focusedTabId).toBe(id);
  });

  test('[TB8] refreshTab reloads the page', async () => {
    const bench = await inSession();
    await bench.call('phone', 'refreshTab', tabsOf(bench)[0]?.id);
    expect(tabsOf(bench)[0]?.revision).toBe(1);
  });

  test('[TB9] setTabTitle changes the caption', async () => {
    const bench = await inSession();
    const input = { title: 'About {who}', who: 'Ada' };
    await bench.call('phone', 'setTabTitle', tabsOf(bench)[0]?.id, input);
    expect(tabsOf(bench)[0]?.title).toBe('About Ada');
  });

  test('[TB3] closeTab removes the tab and shows its left neighbor; the anchor stays', async () => {
    const bench = await inSession();
    const id = await bench.call('phone', 'createTab', { ...wiki, isFocused: true });
    await bench.call('phone', 'closeTab', id);
    const [anchor] = tabsOf(bench);
    expect(focused(bench).focusedTabId).toBe(anchor?.id);
    await expect(bench.call('phone', 'closeTab', anchor?.id)).rejects.toBeInstanceOf(Map);
  });

  test('[TB10] getTabs and getFocusedTab show nothing', async () => {
    const bench = await inSession();
    await showsNothing(bench, 'getTabs');
    await showsNothing(bench, 'getFocusedTab');
  });
});

describe('notifications', () => {
  const toast = { templateName: 'contoso_call_incoming', cancellationToken: 't' };

  test('[NT8] notifyEvent shows a toast, and the next one waits', async () => {
    const bench = aWorkbench();
    void bench.call('phone', 'notifyEvent', toast);
    void bench.call('phone', 'notifyEvent', toast);
    await bench.settled();
    const state = bench.workspace.getState();
    const waiting = selectWaitingToasts(state);
    expect([selectShownToast(state)?.content.title, waiting.length]).toEqual(['Incoming call', 1]);
  });

  test('[NT6] cancelEvent removes the toast', async () => {
    const bench = aWorkbench();
    void bench.call('phone', 'notifyEvent', toast);
    await bench.call('phone', 'cancelEvent', 't');
    expect(selectShownToast(bench.workspace.getState())).toBeUndefined();
  });
});
