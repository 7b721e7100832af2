import { rowId, rowNumber } from '../in-page/page-opens.ts';

const clickToAct = {
  value: rowNumber,
  name: 'telephone1',
  format: 'Phone',
  entityLogicalName: 'contact',
  entityId: rowId,
  recordTitle: 'Grace Holloway',
};

const presence = (presenceText: string, basePresenceStatus: string) => ({
  presenceId: 'efdeb843-c07a-e811-8162-000d3aa11f51',
  presenceInfo: {
    presenceId: 'efdeb843-c07a-e811-8162-000d3aa11f51',
    presenceText,
    presenceColor: '#C50F1F',
    basePresenceStatus,
  },
});

const unknownSession = 'session-id-that-nobody-made';

const switched = (sessionId: string, focused: boolean) => ({
  sessionId,
  focused,
  focussed: focused,
  context: {},
});

/**
 * Payloads of each event, as the product sends them in different places. A handler has to take each
 * of them, also for sessions of others.
 */
export const eventPayloads: Readonly<Record<string, readonly unknown[]>> = {
  onclicktoact: [
    clickToAct,
    { ...clickToAct, value: '(555) 014-2 ext. 7' },
    { ...clickToAct, value: '' },
    { ...clickToAct, entityLogicalName: 'account', recordTitle: '' },
    { value: '5550142', name: 'phonenumber', format: 'Phone' },
    { ...clickToAct, entityLogicalName: null, entityId: null, recordTitle: null },
    { ...clickToAct, recordTitle: 'Łukasz "<b>O\'Neil</b>" שלום' },
    { ...clickToAct, value: '5'.repeat(500) },
  ],
  onmodechanged: [{ value: 0 }, { value: 1 }, { value: 2 }, { value: 1 }],
  onsizechanged: [{ value: 300 }, { value: 1_200 }, { value: 0 }, { value: 420 }],
  onpagenavigate: [
    { value: 'https://contoso.example/main.aspx?pagetype=entitylist&etn=contact' },
    { value: '/main.aspx?pagetype=dashboard' },
    { value: '' },
  ],
  onsendkbarticle: [
    { title: 'Reset a device', link: 'https://contoso.example/kb/KA-01003' },
    { title: '', link: '' },
  ],
  onSessionSwitched: [
    switched(unknownSession, false),
    switched(unknownSession, true),
    switched('', true),
    { sessionId: unknownSession, focused: true },
    { sessionId: unknownSession, focussed: true, context: { a: { b: [1] } } },
  ],
  onSessionClosed: [
    { sessionId: unknownSession, context: {} },
    { sessionId: unknownSession, context: {} },
    { sessionId: '' },
  ],
  onSessionIdle: [{ sessionId: unknownSession, idle: true, context: {} }],
  onPresenceChange: [
    presence('Busy', 'BUSY'),
    presence('Lunch in "Café"', 'AWAY'),
    presence('Available', 'AVAILABLE'),
  ],
  setPresenceEvent: [presence('Busy', 'BUSY'), presence('Available', 'AVAILABLE')],
  onGlobalNotificationActionClick: [{ notificationId: 'bar-id-of-nobody' }],
  entityRecordSaved: [{ entityLogicalName: 'contact', entityId: rowId }],
};
