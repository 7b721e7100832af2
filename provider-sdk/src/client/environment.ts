import { json, nothing, present } from './answers.ts';
import type { Call } from './call.ts';

/** Organization, app, agent, and every query parameter of the current page. */
export type Environment = Microsoft.CIFramework.Environment;

// Hosts disagree about the name of this member; users of the client need only one.
const withCustomParams = (environment: Environment): Environment => {
  const text = environment.customParams ?? environment.msdyn_customparams;
  return text === undefined ? environment : { ...environment, customParams: text };
};

export const environmentMethods = (call: Call) => ({
  /** Resolves to the widget's environment. `customParams` is the text of the provider's record. */
  getEnvironment: (correlationId?: string) =>
    call(
      'getEnvironment',
      (api) => api.getEnvironment(correlationId),
      (text) => withCustomParams(json(text)),
    ),

  /**
   * Switches click-to-act for this provider.
   *
   * @throws {CifError} `PLATFORM_FAILED` when the agent may not write the provider's record.
   */
  setClickToAct: (isOn: boolean, correlationId?: string) =>
    call('setClickToAct', (api) => api.setClickToAct(isOn, correlationId), nothing),

  /** Resolves to whether click-to-act is on. */
  getClickToAct: (correlationId?: string) =>
    call('getClickToAct', (api) => api.getClickToAct(correlationId), present),

  /** Resolves to whether the app has several sessions. Undocumented. */
  isConsoleApp: () => call('isConsoleApp', (api) => api.isConsoleApp(), present),

  /** Resolves to whether a feature is on. Undocumented. */
  isFeatureEnabled: (feature: string, correlationId?: string) =>
    call('isFeatureEnabled', (api) => api.isFeatureEnabled(feature, correlationId), present),

  /** Resolves to a feature flag. Undocumented. @throws {CifError} `INVALID_ARGUMENT` when empty. */
  getFcsValue: (namespace: string, feature: string, correlationId?: string) =>
    call('getFcsValue', (api) => api.getFcsValue(namespace, feature, correlationId), present),
});
