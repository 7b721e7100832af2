/**
 * Ambient types of `window.Microsoft.CIFramework`, for pages that call it directly.
 *
 * They describe the shipped library, even where its reference pages differ: results are often JSON
 * strings, `getSession` resolves to a `Map`, and `addHandler` returns no promise.
 *
 * **How to read the marks.** `documented` has a reference page; `L` was seen in the shipped client
 * library (`L3`: only in its newer copy); `H` was seen in the shipped host; `T` is only declared in
 * newer typings; `chosen` is a decision of this project, because no source settles it.
 *
 * **How every call fails.** Nothing rejects with an `Error`, so `error.message` is always
 * `undefined`:
 * - a check in the library, and every call that resolves to JSON, rejects with a JSON string:
 *   `{"message":"..."}`, or `{"value":{"errorMsg":"...","errorType":2,...}}` when the platform failed;
 * - every other failure, the time limit included, rejects with a `Map`: read `error.get('message')`,
 *   or `error.get('value')` when the platform failed.
 *
 * **Limits.** A call waits 10 seconds for the host, unless its comment says that it waits
 * indefinitely. A host that does not know a method replies without a value: the call resolves to
 * `null` (`"null"` for the two that resolve to any JSON value), and never settles when it resolves
 * to a JSON object.
 *
 * `correlationId` is any text for your own telemetry; it is passed through and never checked.
 */

import './shapes.d.ts';
import './panel.d.ts';
import './records.d.ts';
import './search.d.ts';
import './forms.d.ts';
import './environment.d.ts';
import './notifications.d.ts';
import './sessions.d.ts';
import './tabs.d.ts';
import './indicators.d.ts';
import './presence.d.ts';
import './conversation.d.ts';
import './events.d.ts';
import './dialogs.d.ts';

declare global {
  namespace Microsoft {
    /**
     * The library. It exists once `msdyn_ciLibrary.js` has run in this frame, and may be called
     * after the window's event `CIFInitDone`.
     */
    const CIFramework: CIFramework;
  }

  interface WindowEventMap {
    /**
     * Fires once per load of the library, one task after it; never again for a late listener.
     * `detail` lists the origins of the host that the library will use. It does not indicate
     * whether a host responds. Source: documented, L.
     */
    CIFInitDone: CustomEvent<string[]>;
  }
}

/** The library's type, for code that prefers an import to the global name. */
export type CIFramework = Microsoft.CIFramework;
