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

/** `true`, or what is missing and where it belongs, which the compiler then shows. */
type Nothing<Names, Place extends string> = [Names] extends [never]
  ? true
  : `${Names & string} ${Place}`;

const missingInTypes: Nothing<
  Exclude<Contract | Irregular, keyof CIFramework>,
  'is missing in provider-sdk/types'
> = true;
const missingInContract: Nothing<
  Exclude<keyof CIFramework, Contract | Irregular>,
  'is missing in provider-sdk/src/contract'
> = true;
const missingInClient: Nothing<
  Exclude<Contract, keyof Cif>,
  'is missing in provider-sdk/src/client'
> = true;
const onlyInClient: Nothing<
  Exclude<keyof Cif, Contract | OfTheClient>,
  'is missing in provider-sdk/src/contract'
> = true;

type Events = typeof events & typeof pageRaisedEvents;
/** The older name of `onPresenceChange`: new code should not use it. */
type OfOldProviders = 'setPresenceEvent';
type Payloads = { readonly [Name in keyof Events]: PayloadOf<Events[Name]> };
type Declared = Microsoft.CIFramework.EventPayloads;
type Shared = keyof Declared & keyof Payloads;

const eventsMissingInTypes: Nothing<
  Exclude<keyof Payloads, keyof Declared | OfOldProviders>,
  'is missing in EventPayloads of provider-sdk/types'
> = true;
const eventsMissingInContract: Nothing<
  Exclude<keyof Declared, keyof Payloads>,
  'is missing in provider-sdk/src/contract'
> = true;

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

const payloadsThatDiffer: Nothing<
  Unlike,
  'has another payload in provider-sdk/types than in the contract'
> = true;

void [missingInTypes, missingInContract, missingInClient, onlyInClient];
void [eventsMissingInTypes, eventsMissingInContract, payloadsThatDiffer];
