import type { environmentMethods } from '../../../contract/index.ts';
import type { LibraryCasesFor } from '../cases.ts';
import { answersAtOnce, givesUp, posts, refuses } from '../expectations.ts';
import { entityStyle, timedValue } from '../styles.ts';

export const environmentLibraryCases = {
  getEnvironment: [
    posts(['c'], 'getenvironment', { correlationId: 'c' }),
    entityStyle([]),
    givesUp([], 'text', { checks: [11] }),
  ],
  setClickToAct: [
    posts([true, 'c'], 'setclicktoact', { value: true, correlationId: 'c' }),
    posts([], 'setclicktoact', { value: false, correlationId: undefined }),
    posts([null], 'setclicktoact', { value: false, correlationId: undefined }),
    posts(['yes'], 'setclicktoact', { value: 'yes', correlationId: undefined }),
    ...timedValue([true]),
  ],
  getClickToAct: [posts(['c'], 'getclicktoact', { correlationId: 'c' }), ...timedValue()],
  isConsoleApp: [posts(['c'], 'isConsoleApp', {}), ...timedValue()],
  getFcsValue: [
    posts(['ns', 'name', 'c'], 'getFcsValue', {
      featureNameSpace: 'ns',
      featureUniqueName: 'name',
      correlationId: 'c',
    }),
    answersAtOnce(['', 'x'], null, [37]),
    answersAtOnce(['x'], null),
    answersAtOnce([0, 'x'], null),
    ...timedValue(['ns', 'name']),
  ],
  isFeatureEnabled: [
    posts(['name', 'c'], 'isFeatureEnabled', { featureName: 'name', correlationId: 'c' }),
    ...timedValue(['name']),
  ],
  logAnalyticsEvent: [
    posts([{ events: [] }, 'name', 'c'], 'logAnalyticsEvent', {
      analyticsData: { events: [] },
      correlationId: 'c',
      analyticsEventname: 'name',
      analyticsEventtype: 1,
    }),
    posts(
      [null, 'x'],
      'logAnalyticsEvent',
      {
        analyticsData: null,
        correlationId: undefined,
        analyticsEventname: 'x',
        analyticsEventtype: 1,
      },
      { checks: [16] },
    ),
    posts([{}], 'logAnalyticsEvent', {
      analyticsData: {},
      correlationId: undefined,
      analyticsEventname: undefined,
      analyticsEventtype: 1,
    }),
    refuses([null, undefined, 'c'], {
      text: 'logAnalyticsEvent payload data or eventType is not valid. ',
      functName: 'logAnalyticsEvent',
      correlationId: 'c',
      checks: [16],
    }),
    ...timedValue([{}, 'x']),
  ],
} satisfies LibraryCasesFor<typeof environmentMethods>;
