import type { Cif } from '../src/client/cif.ts';
import type { events, methods, pageRaisedEvents, PayloadOf } from '../src/contract/index.ts';
import type { IrregularMethod } from '../src/testing/conformance/library/events.ts';
import type { CIFramework } from './cif.d.ts';

// A method or an event is declared in three places: contract, ambient types and typed client. If
// one of them lacks it, or has it alone, the error of the line below names it.
type Contract = keyof typeof methods;
/** Built by hand in the library, since no table describes them. */
type Irregular = IrregularMethod;
/** Methods that only the client has, and the irregular one that it has under the same name. */
type OfTheClient = 'on' | 'onCustom' | 'raiseEvent';

type Nothing<Names> = [Names] extends [never] ? true : Names;

const missingInTypes: Nothing<Exclude<Contract | Irregular, keyof CIFramework>> = true;
const missingInContract: Nothing<Exclude<keyof CIFramework, Contract | Irregular>> = true;
const missingInClient: Nothing<Exclude<Contract, keyof Cif>> = true;
const onlyInClient: Nothing<Exclude<keyof Cif, Contract | OfTheClient>> = true;

type Events = typeof events & typeof pageRaisedEvents;
/** The older name of `onPresenceChange`: new code should not use it. */
type OfOldProviders = 'setPresenceEvent';
type Payloads = { readonly [Name in keyof Events]: PayloadOf<Events[Name]> };
type Declared = Microsoft.CIFramework.EventPayloads;
type Shared = keyof Declared & keyof Payloads;

const eventsMissingInTypes: Nothing<Exclude<keyof Payloads, keyof Declared | OfOldProviders>> =
  true;
const eventsMissingInContract: Nothing<Exclude<keyof Declared, keyof Payloads>> = true;

/** An object's present members; one side writes "or undefined" where the other writes "?". */
type Members<Payload> = { [Key in keyof Payload]-?: Exclude<Payload[Key], undefined> };

/** Events whose payload has different members, or member types, in the two places. */
type Unlike = {
  [Name in Shared]: Members<Declared[Name]> extends Members<Payloads[Name]>
    ? keyof Payloads[Name] extends keyof Declared[Name]
      ? keyof Declared[Name] extends keyof Payloads[Name]
        ? never
        : Name
      : Name
    : Name;
}[Shared];

const payloadsThatDiffer: Nothing<Unlike> = true;

void [missingInTypes, missingInContract, missingInClient, onlyInClient];
void [eventsMissingInTypes, eventsMissingInContract, payloadsThatDiffer];
