import './cif.d.ts';
import type { CIFramework } from './cif.d.ts';

const cif: CIFramework = window.Microsoft.CIFramework;

const session = await cif.getSession('session-id-1');
const sessionId: string = session.get('sessionId');
const isFocused: boolean = session.get('focused');
const conversationId: string | undefined = session.get('conversationId');
// @ts-expect-error the context is whatever createSession was given
const context: string = session.get('context');
// @ts-expect-error a Map has no such member
const misread = (await cif.getSession('session-id-1')).sessionId;
// @ts-expect-error the flag is called focused
session.get('isFocused');

// JSON strings are strings.
const created: string = await cif.createRecord('contact', '{}');
// @ts-expect-error the result is text: parse it
const id = (await cif.createRecord('contact', '{}')).id;
// @ts-expect-error the data is text: stringify it
await cif.createRecord('contact', { firstname: 'Ada' });
// @ts-expect-error the result is text, not an array
const [first] = Array.from<{ fullname: string }>(await cif.searchAndOpenRecords('a', 'b', true));
// @ts-expect-error the options are text: stringify them
await cif.openForm({ entityName: 'contact' });
const metadata: string = await cif.getEntityMetadata('contact');

// @ts-expect-error a mode is a number
await cif.setMode('1');
// @ts-expect-error 3 is refused
await cif.setMode(3);
const mode: 0 | 1 | 2 = await cif.getMode();

// @ts-expect-error it returns undefined: there is nothing to chain on
void cif.addHandler('onmodechanged', async () => undefined).then(() => undefined);
void cif.addHandler('onmodechanged', async (data) => {
  const text: string = data;
  // @ts-expect-error the payload is text: parse it
  return [text, data.value];
});
// @ts-expect-error a handler returns a promise
void cif.addHandler('onSessionClosed', () => undefined);

// @ts-expect-error the library does not export it
cif.initLogAnalytics({});
// @ts-expect-error it gives plain null for empty arguments
await cif.getFcsValue('a', 'b').then(() => undefined);

window.addEventListener('CIFInitDone', ({ detail }) => detail.map((origin) => origin.length));

export {
  context,
  conversationId,
  created,
  first,
  id,
  isFocused,
  metadata,
  misread,
  mode,
  sessionId,
};
