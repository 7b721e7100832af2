import { expect, test } from 'vitest';
import { initialsOf } from './initials.ts';
import type { Markers, Session } from '../../workspace/sessions/session-shape.ts';
import { aWorkspace } from '../../workspace/testing/a-workspace.ts';
import { badgeText, sessionTip } from './session-name.ts';

test.each([
  ['Visitor', 'VI'],
  ['Kenny Smith', 'KS'],
  ['Ada Mary Example', 'AE'],
  ['ørsted ålborg', 'ØÅ'],
  ['+1 (555) 010', '10'],
  ['…', '?'],
])('the initials of %s are %s', (title, initials) => {
  expect(initialsOf(title)).toBe(initials);
});

test('from ten on, a badge shows a plus sign', () => {
  expect([badgeText(9), badgeText(10)]).toEqual(['9', '9+']);
});

test("the tooltip has the product's sentences, urgency first and the details last", () => {
  const session = aSession({ breach: { details: 'On hold for 2 minutes' }, activity: 12 });
  expect(sessionTip(session)).toBe(
    'Ada. Urgent attention is needed in your conversation. 9+ new updates in your conversation. On hold for 2 minutes',
  );
  expect(sessionTip(aSession({ activity: 3 }))).toBe('Ada. 3 new updates in your conversation.');
  expect(sessionTip(aSession({}))).toBe('Ada');
});

function aSession(markers: Markers): Session {
  const [home] = aWorkspace().sessions;
  if (!home) throw new Error('No Home');
  return { ...home, title: 'Ada', markers };
}
