import { events, pageRaisedEvents, type PayloadOf } from 'provider-sdk/contract';

type Samples = {
  readonly [Name in keyof typeof events]: PayloadOf<(typeof events)[Name]>;
} & {
  readonly [Name in keyof typeof pageRaisedEvents]: PayloadOf<(typeof pageRaisedEvents)[Name]>;
};

const presence = {
  presenceId: 'efdeb843-c07a-e811-8162-000d3aa11f51',
  presenceInfo: {
    presenceId: 'efdeb843-c07a-e811-8162-000d3aa11f51',
    presenceText: 'Busy',
    presenceColor: '#C50F1F',
    basePresenceStatus: 'BUSY',
  },
};

/** An example payload for each event, to edit. */
const samples: Samples = {
  onclicktoact: {
    value: '+1 555 0100',
    name: 'telephone1',
    format: 'Phone',
    entityLogicalName: 'contact',
    entityId: '7d0f0c3e-0000-4000-8000-000000000001',
    recordTitle: 'Ada Whitcomb',
  },
  onmodechanged: { value: 1 },
  onsizechanged: { value: 420 },
  onpagenavigate: { value: '/main.aspx?pagetype=entitylist&etn=contact' },
  onsendkbarticle: { title: 'Reset a device', link: 'https://contoso.example/kb/KA-01003' },
  onSessionSwitched: { sessionId: 'session-id-1', focused: true, focussed: true, context: {} },
  onSessionClosed: { sessionId: 'session-id-1', context: {} },
  onPresenceChange: presence,
  setPresenceEvent: presence,
  onGlobalNotificationActionClick: { notificationId: 'bar-id-1' },
  onSessionIdle: { sessionId: 'session-id-1', idle: true, context: {} },
  entityRecordSaved: {
    entityLogicalName: 'contact',
    entityId: '7d0f0c3e-0000-4000-8000-000000000001',
  },
};

/** Events in the form: every event of the product. */
export const eventNames: readonly string[] = [
  ...new Set([...Object.keys(events), ...Object.keys(pageRaisedEvents)]),
];

export function samplePayload(event: string): string {
  const byName: Readonly<Record<string, object>> = samples;
  return JSON.stringify(byName[event] ?? { value: '' }, undefined, 2);
}
