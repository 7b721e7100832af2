import { describe, expect, test } from 'vitest';
import { noteActivity, requestAttention, setBreach } from './markers.ts';
import { homeSessionId, selectFocusedSession, selectFocusedSessionFor } from './session.ts';
import {
  closeSession,
  createSession,
  focusSession,
  openRecordSession,
  setSessionTitle,
} from './sessions.ts';
import { builtInTemplates } from '../templates/built-in-templates.ts';
import type { Templates } from '../templates/templates.ts';
import { aProvider, aWorkspace } from '../testing/a-workspace.ts';

const ids = (state: ReturnType<typeof aWorkspace>): string[] => state.sessions.map(({ id }) => id);

function withTitle(title: string): Templates {
  const [template] = builtInTemplates.sessions;
  if (!template) throw new Error('There is no template');
  const { anchorTab: _, ...plain } = template;
  const session = { ...plain, uniqueName: 'cust_session', title };
  return { ...builtInTemplates, sessions: [session] };
}

describe('opening', () => {
  test('[SE1] IDs continue from session-id-1 and are never reused', () => {
    const closed = closeSession(aWorkspace({ sessions: 2 }), { sessionId: 'session-id-2' });
    const reopened = openRecordSession(closed, { title: 'Case', entityName: 'incident' });
    expect(ids(reopened)).toEqual([homeSessionId, 'session-id-1', 'session-id-3']);
  });

  test('[SE1] a new session takes the focus and its template sets the panel', () => {
    const state = aWorkspace({ sessions: 1 });
    expect(state.focusedSessionId).toBe('session-id-1');
    expect(state.panel.mode).toBe('docked');
  });

  test('[SE1] the first tab is an anchor that cannot be closed', () => {
    const [anchor] = selectFocusedSession(aWorkspace({ sessions: 1 })).tabs;
    expect(anchor).toMatchObject({ canClose: false, title: 'Customer 1' });
  });

  test('[SE5] the session limit counts Home', () => {
    const full = aWorkspace({ sessions: 9 });
    const input = { title: 'Case', entityName: 'incident' };
    expect(() => openRecordSession(full, input)).toThrow('Maximum sessions reached');
  });

  test('[SE9] an unknown template is refused with its name', () => {
    const input = { ownerId: 'contoso_phone', templateName: 'nope', parameters: {} };
    expect(() => createSession(aWorkspace(), input)).toThrow(
      'Could not resolve unique name for session template: nope',
    );
  });

  test('[SE9] a display name finds the template too', () => {
    const input = { ownerId: 'contoso_phone', templateName: 'Phone session', parameters: {} };
    expect(createSession(aWorkspace(), input).focusedSessionId).toBe('session-id-1');
  });

  test('[TP1] a slug without a value stays in the title and is recorded', () => {
    const input = { ownerId: 'contoso_phone', templateName: 'cust_session', parameters: {} };
    const state = aWorkspace({ templates: withTitle('{queue}') });
    expect(selectFocusedSession(createSession(state, input))).toMatchObject({
      title: '{queue}',
      unresolvedSlugs: ['queue'],
    });
  });

  test('[SE24] a given name, or a template that shows none, assigns no visitor number', () => {
    const input = { ownerId: 'contoso_phone', templateName: 'cust_session' };
    const titleOf = (title: string, parameters: Readonly<Record<string, string>>) => {
      const state = createSession(aWorkspace({ templates: withTitle(title) }), {
        ...input,
        parameters,
      });
      return [selectFocusedSession(state).title, state.next.visitor];
    };
    expect(titleOf('{customerName}', { customer: 'Ada' })).toEqual(['Ada', 1]);
    expect(titleOf('{customerName}', {})).toEqual(['Visitor 1', 2]);
    expect(titleOf('Call', {})).toEqual(['Call', 1]);
  });

  test('[TP12] no slug of a built-in template reaches the screen, whatever is missing', () => {
    for (const { uniqueName, type } of builtInTemplates.sessions) {
      if (type === 'Entity') continue;
      const state = createSession(aWorkspace(), {
        ownerId: 'contoso_phone',
        templateName: uniqueName,
        parameters: {},
      });
      const { title, tabs } = selectFocusedSession(state);
      const shown = [title, ...tabs.map((tab) => `${tab.title} ${JSON.stringify(tab.page)}`)];
      expect([uniqueName, shown.join(' ').match(/\{\w+\}/)]).toEqual([uniqueName, null]);
      expect(tabs.every((tab) => tab.title.trim() !== '')).toBe(true);
    }
  });

  test('[SE10] a session that the agent opens belongs to no provider and hides the panel', () => {
    const input = { title: 'Case', entityName: 'incident', entityId: 'x' };
    const state = openRecordSession(aWorkspace({ sessions: 1 }), input);
    expect(selectFocusedSession(state).ownerId).toBeUndefined();
    expect(state.panel.mode).toBe('hidden');
  });
});

describe('navigation', () => {
  test('[SE6] switching to a session without marks changes no session', () => {
    const state = aWorkspace({ sessions: 2 });
    expect(focusSession(state, { sessionId: 'session-id-1' }).sessions).toBe(state.sessions);
  });

  test('[SE6] switching to a session applies its template again', () => {
    const home = focusSession(aWorkspace({ sessions: 1 }), { sessionId: homeSessionId });
    expect(home.panel.mode).toBe('hidden');
    expect(focusSession(home, { sessionId: 'session-id-1' }).panel.mode).toBe('docked');
  });

  test('[SE7] closing the focused session moves to the left neighbor', () => {
    const state = closeSession(aWorkspace({ sessions: 3 }), { sessionId: 'session-id-3' });
    expect(state.focusedSessionId).toBe('session-id-2');
  });

  test('[SE7] closing another session leaves the focus where it is', () => {
    const state = closeSession(aWorkspace({ sessions: 3 }), { sessionId: 'session-id-1' });
    expect(state.focusedSessionId).toBe('session-id-3');
  });

  test('[SE7] Home cannot be closed', () => {
    const state = aWorkspace({ sessions: 1 });
    expect(closeSession(state, { sessionId: homeSessionId })).toBe(state);
  });

  test('[SE4] a provider sees only Home and its own sessions', () => {
    const other = aProvider({ uniqueName: 'contoso_chat', sortOrder: 1 });
    const state = aWorkspace({ sessions: 1, providers: [aProvider(), other] });
    expect(selectFocusedSessionFor(state, 'contoso_phone')).toBe('session-id-1');
    expect(selectFocusedSessionFor(state, 'contoso_chat')).toBeNull();
  });

  test('[SE8] a new title keeps values that were not given again', () => {
    const state = setSessionTitle(aWorkspace({ sessions: 1 }), {
      sessionId: 'session-id-1',
      values: { other: 'x' },
    });
    expect(selectFocusedSession(state).title).toBe('Customer 1');
  });
});

describe('markers', () => {
  test('[SE12] activity shows on an unfocused session until the agent opens it', () => {
    const state = noteActivity(aWorkspace({ sessions: 2 }), {
      sessionId: 'session-id-1',
      count: 3,
    });
    expect(state.sessions[1]?.markers).toEqual({ activity: 3 });
    const visited = focusSession(state, { sessionId: 'session-id-1' });
    expect(visited.sessions[1]?.markers).toEqual({});
  });

  test('[SE12] the focused session shows no activity', () => {
    const state = aWorkspace({ sessions: 1 });
    expect(noteActivity(state, { sessionId: 'session-id-1', count: 3 })).toBe(state);
  });

  test('[SE13] a request for attention moves nothing and replaces the badge', () => {
    const busy = noteActivity(aWorkspace({ sessions: 2 }), { sessionId: 'session-id-1', count: 3 });
    const state = requestAttention(busy, { sessionId: 'session-id-1' });
    expect(state.focusedSessionId).toBe('session-id-2');
    expect(state.sessions[1]?.markers).toEqual({ wantsAttention: true });
  });

  test('[SE14] a breach stays until it is cleared', () => {
    const input = { sessionId: 'session-id-1', isBreached: true, details: 'waits' };
    const breached = setBreach(aWorkspace({ sessions: 2 }), input);
    const visited = focusSession(breached, { sessionId: 'session-id-1' });
    expect(visited.sessions[1]?.markers).toEqual({ breach: { details: 'waits' } });
    const cleared = setBreach(visited, { sessionId: 'session-id-1', isBreached: false });
    expect(cleared.sessions[1]?.markers).toEqual({});
  });
});
