import { expect, test } from 'vitest';
import type { Diagnostic, Message } from './door.ts';
import { concerning, failureText } from './failure-text.ts';
import type { Journal } from './journal.ts';

const odd = (change: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: 'warning',
  rule: 'NT5',
  provider: 'acme_phone',
  message: 'notifyEvent was refused',
  fix: 'Did you mean "contoso_call_incoming"?',
  ...change,
});

const said = (change: Partial<Message> = {}): Message => ({
  provider: 'acme_phone',
  kind: 'request',
  type: 'getmode',
  data: {},
  ...change,
});

const journal = (change: Partial<Journal> = {}): Journal => ({
  traffic: [],
  diagnostics: [],
  state: {},
  ...change,
});

test('the causes come before the last messages, folded, the worst first', () => {
  const text = failureText(
    journal({
      traffic: [said()],
      diagnostics: [
        odd(),
        odd(),
        odd({ severity: 'info', message: 'a note' }),
        odd({ severity: 'error', rule: 'PN1', message: 'bad arguments', provider: undefined }),
      ],
    }),
    'acme_phone',
  );
  expect(text).toMatch(
    /\[PN1\] error without a provider: bad arguments.*\[NT5\] warning from acme_phone \(2 times\): notifyEvent.*Did you mean.*The last messages/s,
  );
  expect(text).not.toContain('a note');
});

test("[SC2] each cause describes the product's behavior", () => {
  const diagnostics = [odd()];
  expect(failureText(journal({ diagnostics }))).toContain(
    'The product refuses it with the same reason.',
  );
});

test('diagnostics of other providers do not count as a cause', () => {
  const all = [odd(), odd({ provider: undefined }), odd({ provider: 'other_phone' })];
  expect(concerning(all, 'acme_phone')).toEqual(all.slice(0, 2));
  expect(concerning(all, undefined)).toEqual(all);
});

test('a long list of kinds is truncated, and the text says where the rest is', () => {
  const diagnostics = Array.from({ length: 9 }, (_, index) => odd({ message: `kind ${index}` }));
  expect(failureText(journal({ diagnostics }))).toContain('and 3 more, in the attachment');
});

test('the visible titles are listed, so that a misspelled title is noticed', () => {
  const notifications = { shown: { content: { title: 'Incoming call' } } };
  const state = { sessions: [{ title: 'Home' }], notifications };
  expect(failureText(journal({ state }))).toContain(
    'On screen: sessions "Home"; notification "Incoming call"',
  );
});

test('events without a listener do not push the relevant messages out', () => {
  const data = { message: 'No handlers found to process the request.' };
  const unheard = said({ kind: 'event-reply', type: 'CIF_Response', data });
  const text = failureText(
    journal({ traffic: [said(), ...Array.from({ length: 9 }, () => unheard)] }),
  );
  expect(text).toContain('request getmode');
  expect(text).not.toContain('No handlers');
});
