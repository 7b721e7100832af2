import { type Cif, type CifErrorCode, connect, type NotificationOutcome } from '../index.ts';

const cif: Cif = await connect();

// Every method of the library is here; these three have a different form or none.
type Elsewhere = 'addHandler' | 'removeHandler' | 'isNullOrUndefined';
const missing: Exclude<keyof Microsoft.CIFramework, keyof Cif | Elsewhere>[] = [];
const noneMissing: never[] = missing;

const session = await cif.getSession('session-id-1');
const sessionId: string = session.sessionId;
// @ts-expect-error the client gives an object, not the library's Map
session.get('sessionId');
// @ts-expect-error the flag is called focused
const isFocused: boolean = session.isFocused;

const found = await cif.searchAndOpenRecords<{ fullname: string }>('contact', '?$top=1', true);
// @ts-expect-error the array may be empty
const name: string = found[0].fullname;

const describeOutcome = (outcome: NotificationOutcome): string => {
  if (outcome.actionName === 'Accept') {
    // @ts-expect-error declining is not a reason to accept
    return outcome.responseReason === 'DeclinedByAgent' ? 'no' : 'yes';
  }
  return outcome.responseReason;
};

const unsubscribe: () => void = cif.on('onmodechanged', ({ value }) => {
  const mode: 0 | 1 | 2 = value;
  return mode;
});
cif.on('onSessionSwitched', async ({ sessionId: id, focused }) => [id, focused]);
// @ts-expect-error the name is all lower case
cif.on('onPageNavigate', () => undefined);
// @ts-expect-error the payload has no such member
cif.on('onclicktoact', ({ number }) => number);

// @ts-expect-error 3 is not a mode
await cif.setMode(3);
// @ts-expect-error a width is a number
await cif.setWidth('400px');
// @ts-expect-error columns are an object, not JSON text
await cif.createRecord('contact', '{}');
// @ts-expect-error form options are an object, not JSON text
await cif.openForm('{}');
// @ts-expect-error no such code
const code: CifErrorCode = 'OOPS';

export { code, describeOutcome, isFocused, name, noneMissing, sessionId, unsubscribe };
