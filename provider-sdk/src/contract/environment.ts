import { correlationId } from './correlation.ts';
import { arg, check, entity, event, from, method, none, value } from './define.ts';
import { anything, boolean, lenient, object, text } from './schema.ts';

export const environmentMethods = {
  getEnvironment: method({
    wire: 'getenvironment',
    keys: { correlationId: correlationId(0) },
    result: entity<ReadonlyMap<string, unknown>>(),
  }),
  setClickToAct: method({
    wire: 'setclicktoact',
    // The library turns a blank argument into false before it posts.
    keys: { value: from(([given]) => given ?? false, boolean), correlationId: correlationId(1) },
    result: none(),
    failure: { kind: 'platform', sourceFunc: 'client.setClickToAct - Xrm.WebApi.updateRecord' },
  }),
  getClickToAct: method({
    wire: 'getclicktoact',
    keys: { correlationId: correlationId(0) },
    result: value<boolean>(),
  }),
  isConsoleApp: method({
    wire: 'isConsoleApp',
    keys: {},
    result: value<boolean>(),
    source: 'shipped',
  }),
  getFcsValue: method({
    wire: 'getFcsValue',
    keys: {
      featureNameSpace: arg(0, text),
      featureUniqueName: arg(1, text),
      correlationId: correlationId(2),
    },
    result: value<boolean>(),
    source: 'shipped',
  }),
  isFeatureEnabled: method({
    wire: 'isFeatureEnabled',
    keys: { featureName: arg(0, anything), correlationId: correlationId(1) },
    result: value<boolean>(),
    source: 'declared',
  }),
  logAnalyticsEvent: method({
    wire: 'logAnalyticsEvent',
    keys: {
      analyticsData: arg(0, anything),
      correlationId: correlationId(2),
      analyticsEventname: arg(1, lenient(text)),
      analyticsEventtype: from(() => 1, anything),
    },
    checks: [
      check(
        ([data, name]) => (data ?? undefined) === undefined && (name ?? undefined) === undefined,
        'logAnalyticsEvent payload data or eventType is not valid. ',
      ),
    ],
    result: value<'Success'>(),
    failure: { kind: 'plain' },
  }),
};

/**
 * Requests that older and other pages send: no function of the library does. A host must answer
 * them.
 */
export const hostOnlyMethods = {
  initLogAnalytics: method({
    wire: 'initLogAnalytics',
    keys: { analyticsData: arg(0, anything), correlationId: correlationId(1) },
    result: value<'Success'>(),
    failure: { kind: 'plain' },
  }),
  setPosition: method({
    wire: 'setPosition',
    keys: { value: arg(0, anything) },
    result: value<unknown>(),
    source: 'shipped',
  }),
};

/** Requests that no function of the library sends by name, but that a host must answer. */
export const backgroundMethods = {
  addGenericHandler: method({
    wire: 'addGenericHandler',
    keys: { eventType: arg(0, text), correlationId: correlationId(2) },
    result: value<true>(),
  }),
  removeGenericHandler: method({
    wire: 'removeGenericHandler',
    keys: { eventType: arg(0, text), correlationId: correlationId(2) },
    result: value<true>(),
  }),
  onUserActivity: method({
    wire: 'onUserActivity',
    keys: { value: arg(0, anything) },
    result: value<true>(),
    source: 'shipped',
  }),
  debugInformationEvent: method({
    wire: 'debugInformationEvent',
    keys: { value: arg(0, anything) },
    result: none(),
    source: 'shipped',
  }),
  logErrorsAndReject: method({
    wire: 'logErrorsAndReject',
    keys: {
      errorMsg: arg(0, lenient(text)),
      correlationId: correlationId(1),
      functName: arg(2, lenient(text)),
    },
    result: none(),
    source: 'shipped',
  }),
};

export const environmentEvents = {
  /** The last two members come with built-in fields only (observed). */
  onclicktoact: event({
    payload: object({
      value: text,
      name: text,
      format: text,
      entityLogicalName: text,
      entityId: anything,
      recordTitle: anything,
    }),
  }),
};
