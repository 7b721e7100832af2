import { type Api, createCall, timeLimitMs } from './call.ts';
import { conversationMethods } from './conversation.ts';
import { dialogMethods } from './dialogs.ts';
import { environmentMethods } from './environment.ts';
import { eventMethods } from './events.ts';
import { formMethods } from './forms.ts';
import { indicatorMethods } from './indicators.ts';
import { notificationMethods } from './notifications.ts';
import { panelMethods } from './panel.ts';
import { presenceMethods } from './presence.ts';
import { recordMethods } from './records.ts';
import { searchMethods } from './search.ts';
import { sessionMethods } from './sessions.ts';
import { tabMethods } from './tabs.ts';

/** Every method and event of the framework, with parsed results, over the library of the page. */
export const createCif = (api: Api) => {
  const call = createCall(api, timeLimitMs);
  const callPatiently = createCall(api, Infinity);
  return {
    ...panelMethods(call),
    ...recordMethods(call),
    ...searchMethods(call),
    ...formMethods(call, callPatiently),
    ...environmentMethods(call),
    ...notificationMethods(callPatiently),
    ...sessionMethods(call, callPatiently),
    ...tabMethods(call),
    ...indicatorMethods(call),
    ...presenceMethods(call),
    ...conversationMethods(call),
    ...eventMethods(api, call),
    ...dialogMethods(call, callPatiently),
  };
};

/**
 * The connected client. Each method rejects with `CifError` only; besides the codes it names, each
 * may throw `TIMEOUT`, `UNKNOWN_PROVIDER`, `INVALID_ARGUMENT` and `NOT_SUPPORTED`.
 */
export interface Cif extends ReturnType<typeof createCif> {}
