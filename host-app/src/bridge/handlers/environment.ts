import {
  events,
  methods,
  type AnyMethod,
  type environmentMethods,
  pageRaisedEvents,
  type backgroundMethods,
  type hostOnlyMethods,
  type HandlersFor,
} from 'provider-sdk/contract';
import { configured } from '../../workspace/whole/configured.ts';
import { pageParameters } from '../../workspace/tabs/page-address.ts';
import { findProvider, setOutbound } from '../../workspace/providers/providers.ts';
import { selectFocusedSession, selectFocusedTab } from '../../workspace/sessions/session.ts';
import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';
import { inputText } from './input.ts';
import { logEvents } from './log-analytics.ts';

export const environmentHandlers = {
  getEnvironment: (_none, { workspace, caller }) => {
    const state = workspace.getState();
    const { environment } = state;
    const tab = selectFocusedTab(state);
    const owns = selectFocusedSession(state).ownerId === caller;
    const customParams = findProvider(state, caller)?.customParams ?? '';
    const page = owns && tab ? { appid: environment.appId, ...pageParameters(tab.page) } : {};
    return new Map<string, unknown>(
      Object.entries({
        ...page,
        clientUrl: environment.clientUrl,
        appUrl: `${environment.clientUrl}/main.aspx?appid=${environment.appId}`,
        orgLcid: environment.orgLcid,
        orgUniqueName: environment.orgUniqueName,
        orgId: environment.orgId,
        tenantId: environment.tenantId,
        userId: `{${environment.user.id}}`,
        userLcid: environment.user.lcid,
        username: environment.user.fullName,
        userRoles: environment.user.roles,
        crmVersion: environment.crmVersion,
        cifVersion: '2.0',
        isDirty: tab?.page.type === 'entityrecord' ? tab.isDirty : null,
        orgGeo: 'NA',
        navigationType: 1,
        msdyn_customparams: customParams,
        customParams,
      }),
    );
  },
  setClickToAct: ({ value }, { workspace, caller, explain }) => {
    explain(diagnostics.clickToActDeprecated());
    workspace.apply(setOutbound, { uniqueName: caller, enableOutbound: value });
  },
  getClickToAct: (_none, { workspace, caller }) =>
    findProvider(workspace.getState(), caller)?.enableOutbound ?? false,
  isConsoleApp: () => true,
  getFcsValue: ({ featureNameSpace, featureUniqueName }, host) =>
    isFeatureOn(`${featureNameSpace}.${featureUniqueName}`, host),
  isFeatureEnabled: ({ featureName }, host) => isFeatureOn(inputText(featureName), host),
  logAnalyticsEvent: ({ analyticsData }, host) => {
    logEvents(analyticsData, host);
    return 'Success' as const;
  },
} satisfies HandlersFor<typeof environmentMethods, ProviderHost>;

function isFeatureOn(name: string, { workspace, explain }: ProviderHost): boolean {
  const isOn = configured(workspace.getState().settings.features, name);
  if (isOn === undefined) explain(diagnostics.unknownFeature(name));
  return isOn ?? false;
}

export const hostOnlyHandlers = {
  initLogAnalytics: () => 'Success' as const,
  setPosition: ({ value }) => value,
} satisfies HandlersFor<typeof hostOnlyMethods, ProviderHost>;

export const backgroundHandlers = {
  addGenericHandler: ({ eventType }, { registrations, caller, explain }) => {
    const right = Object.keys({ ...events, ...pageRaisedEvents }).find(
      (name) => name.toLowerCase() === eventType.toLowerCase(),
    );
    if (right !== undefined && right !== eventType)
      explain(diagnostics.wrongCase(eventType, right));
    registrations.add(caller, eventType);
    return true as const;
  },
  removeGenericHandler: ({ eventType }, { registrations, caller }) => {
    registrations.remove(caller, eventType);
    return true as const;
  },
  onUserActivity: (_request, { idleWatch }) => {
    idleWatch.noteAgent();
    return true as const;
  },
  debugInformationEvent: () => undefined,
  logErrorsAndReject: ({ errorMsg = '', functName = '' }, { explain, lastReply }) => {
    explain(diagnostics.clientCheckFailed(functName, errorMsg, textMethodOf(lastReply())));
  },
} satisfies HandlersFor<typeof backgroundMethods, ProviderHost>;

/** Name of the method with this message type, if it returns a JSON string. */
function textMethodOf(type: string | undefined): string | undefined {
  const found = Object.entries<AnyMethod>(methods).find(
    ([, { wire, wires = [] }]) => type !== undefined && (wire === type || wires.includes(type)),
  );
  return found && found[1].result.style !== 'value' ? found[0] : undefined;
}
