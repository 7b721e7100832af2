import { key, row } from './contoso.ts';
import type { Fixture } from './fixture.ts';

const contactTab = key('msdyn_applicationtabtemplate', 21, 'contoso_contact_tab', 'Contact');
const listTab = key('msdyn_applicationtabtemplate', 22, 'contoso_open_cases', 'Cases');
const session = key('msdyn_sessiontemplate', 23, 'contoso_phone_session', 'Phone session');
const toast = key('msdyn_notificationtemplate', 24, 'contoso_call_incoming', 'Call');
const caller = key('msdyn_notificationfield', 25, 'contoso_caller', 'Caller');
const number = key('msdyn_notificationfield', 26, 'contoso_number', 'Number');
const provider = key('msdyn_channelprovider', 27, 'contoso_phone', 'Phone');

/** Templates of an organization for the softphone sample: its calls name the templates. */
export const phone: Fixture = {
  rows: [
    row(provider, {
      msdyn_label: 'Desk phone',
      msdyn_channelurl: 'http://softphone.localhost:5173/',
      msdyn_apiversion: 162450000,
      msdyn_enableoutbound: true,
    }),
    row(contactTab, {
      msdyn_title: '{customerName}',
      msdyn_pagetype: 509180001,
      msdyn_pinned: true,
      msdyn_templateparameters: JSON.stringify({
        entityName: { value: 'contact' },
        entityId: { value: '{contactId}' },
        formId: { value: null },
      }),
    }),
    row(listTab, {
      msdyn_title: 'Cases of the day',
      msdyn_pagetype: 509180000,
      msdyn_templateparameters: '{"entityName":{"value":"incident"}}',
    }),
    row(
      session,
      {
        msdyn_title: 'Call: {customerName}',
        msdyn_sessiontype: 0,
        msdyn_panelstate: 162450002,
        msdyn_enabletitlesync: false,
      },
      { msdyn_anchortab: contactTab },
    ),
    row(caller, { msdyn_title: 'Who calls', msdyn_value: '{customerName}', msdyn_order: 2 }),
    row(number, { msdyn_title: 'From', msdyn_value: '{number}', msdyn_order: 1 }),
    row(toast, {
      msdyn_title: 'Call for the desk',
      msdyn_timeout: 60,
      msdyn_showtimeout: true,
      msdyn_showrejectbutton: true,
      msdyn_acceptbuttontext: 'Take it',
    }),
  ],
  links: [
    { intersect: 'msdyn_sessiontemplate_applicationtab', ends: [session, listTab] },
    { intersect: 'msdyn_notificationtemplate_notificationfield', ends: [toast, caller] },
    { intersect: 'msdyn_notificationtemplate_notificationfield', ends: [toast, number] },
  ],
};
