import { methods } from '../contract/index.ts';
import { createCalls, type Call } from './create-library.ts';
import { createReceiver, type Inbound } from './inbound.ts';
import { createIrregularCalls } from './irregular.ts';
import { namespaces } from './namespaces.ts';
import type { Page } from './page.ts';
import { createRequests, type Requests } from './requests.ts';
import { createSubscriptions } from './subscriptions.ts';

export interface Library {
  /** The members of `Microsoft.CIFramework`: functions, and the namespaces beside them. */
  readonly framework: Readonly<Record<string, unknown>>;
  /** Only its functions. */
  readonly calls: Readonly<Record<string, Call>>;
  /** Handles a message event of the widget's window. */
  readonly receive: (message: Inbound) => void;
  readonly requests: Requests;
}

/** The whole drop-in library over a page, or over a test double of one. */
export function createLibrary(
  page: Page,
  hostnameOf: (address: string) => string,
  table = methods,
): Library {
  const requests = createRequests(page);
  const subscriptions = createSubscriptions(requests);
  const regular = createCalls(table, requests);
  const calls = { ...regular, ...createIrregularCalls(requests, subscriptions, regular) };
  return {
    framework: { ...calls, ...namespaces },
    calls,
    receive: createReceiver(page, hostnameOf, requests, subscriptions),
    requests,
  };
}
