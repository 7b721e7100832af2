import type { AgentScript, DispositionCode, Macro } from './agent-tools-shape.ts';

/** Shown in sessions of the built-in templates. */
export const builtInScripts: readonly AgentScript[] = [
  {
    uniqueName: 'contoso_service_call',
    name: 'Service call',
    language: 1033,
    description: 'A call about a product or an invoice.',
    steps: [
      {
        uniqueName: 'contoso_service_call_1',
        name: 'Greet and verify the caller',
        order: 1,
        type: 'Text',
        text: 'Say your name and the name of the company. Ask for the customer number and the ZIP code.',
      },
      {
        uniqueName: 'contoso_service_call_2',
        name: 'Link the customer',
        order: 2,
        type: 'Macro',
        macro: 'Link customer',
        text: 'The conversation then counts for this customer.',
      },
      {
        uniqueName: 'contoso_service_call_3',
        name: 'Write a call note',
        order: 3,
        type: 'Macro',
        macro: 'Call note',
        text: 'Opens a task for the follow-up with the subject filled in.',
      },
      {
        uniqueName: 'contoso_service_call_4',
        name: 'Draft a follow-up email',
        order: 4,
        type: 'Macro',
        macro: 'Email draft',
        text: 'Opens an email about the record of this session.',
      },
      {
        uniqueName: 'contoso_service_call_5',
        name: 'Handle a complaint',
        order: 5,
        type: 'Script',
        script: 'contoso_complaint',
        text: 'Switch to the script for complaints if the caller is not satisfied.',
      },
    ],
  },
  {
    uniqueName: 'contoso_complaint',
    name: 'Upset caller',
    language: 1033,
    description: 'The caller is not satisfied.',
    steps: [
      {
        uniqueName: 'contoso_complaint_1',
        name: 'Apologize once',
        order: 1,
        type: 'Text',
        text: 'Let the caller finish, and repeat the reason in your own words.',
      },
      {
        uniqueName: 'contoso_complaint_2',
        name: 'Agree on the next step',
        order: 2,
        type: 'Text',
        text: 'Who does what, by when.',
      },
    ],
  },
];

/** Scripts of the built-in session templates. */
export const builtInScriptNames: readonly string[] = ['contoso_service_call', 'contoso_complaint'];

export const builtInMacros: readonly Macro[] = [
  {
    name: 'Call note',
    id: '5d1f0c1e-0000-4000-8000-0000000000a1',
    actions: [
      {
        name: 'Open',
        type: 'Create_New',
        inputs: {
          EntityName: 'task',
          Custom_Array: [{ Name: 'subject', Value: 'Follow up on the call' }],
        },
      },
    ],
  },
  {
    name: 'Email draft',
    id: '5d1f0c1e-0000-4000-8000-0000000000a2',
    actions: [
      {
        name: 'Draft',
        type: 'Draft_Email',
        inputs: {
          EntityName: '${Session.AnchorTab.EntityName}',
          EntityId: '${Session.AnchorTab.EntityId}',
        },
      },
    ],
  },
  {
    name: 'Link customer',
    id: '5d1f0c1e-0000-4000-8000-0000000000a3',
    actions: [
      {
        name: 'Link',
        type: 'Link_Record',
        inputs: {
          EntityName: '${Session.AnchorTab.EntityName}',
          EntityId: '${Session.AnchorTab.EntityId}',
        },
      },
    ],
  },
];

export const builtInDispositionCodes: readonly DispositionCode[] = [
  { name: 'Solved', value: 'solved', category: 'Result' },
  { name: 'Follow-up needed', value: 'follow_up', category: 'Result' },
  { name: 'Wrong number', value: 'wrong_number', category: 'No service' },
];
