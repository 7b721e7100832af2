import type { recordMethods } from '../../../contract/index.ts';
import type { LibraryCasesFor } from '../cases.ts';
import { posts, refuses, throwsAtCaller } from '../expectations.ts';
import { timedEntity, timedJson, timedValue } from '../styles.ts';

const blankName = 'The EntityName parameter is blank. Provide a value to the parameter.';
const blankId = 'The EntityId parameter is blank. Provide a value to the parameter.';
const blankData =
  'The data parameter is blank. Provide a value to the parameter to update the record.';
const noData = 'Provide a value to the data parameter to create record.';

const json = '{"subject":"x","nested":{"a":[1]}}';
const parsed = new Map<string, unknown>([
  ['subject', 'x'],
  ['nested', { a: [1] }],
]);
const lost = new Map<string, unknown>([
  ['message', 'hi'],
  ['msdyn_name', undefined],
]);

export const recordLibraryCases = {
  createRecord: [
    posts(['task', json, 'c'], 'createrecord', {
      entityName: 'task',
      value: parsed,
      correlationId: 'c',
    }),
    posts(
      ['task', '{"message":"hi","subject":"x"}'],
      'createrecord',
      { entityName: 'task', value: lost, correlationId: undefined },
      { rule: 'RC3', checks: [34] },
    ),
    posts(['task', '["a"]'], 'createrecord', {
      entityName: 'task',
      value: new Map([['0', 'a']]),
      correlationId: undefined,
    }),
    posts(['task', 5], 'createrecord', {
      entityName: 'task',
      value: new Map(),
      correlationId: undefined,
    }),
    refuses(['', '{}'], { text: blankName, functName: 'createrecord', checks: [4] }),
    refuses([null, '{', 'c'], { text: blankName, functName: 'createrecord', correlationId: 'c' }),
    refuses(['contact'], { text: noData, functName: 'createrecord', checks: [4] }),
    refuses([], { text: blankName, functName: 'createrecord', checks: [4] }),
    throwsAtCaller(['contact', '{'], 'SyntaxError', [3]),
    throwsAtCaller(['contact', ''], 'SyntaxError'),
    throwsAtCaller(['contact', { subject: 'x' }], 'SyntaxError'),
    throwsAtCaller(['contact', Symbol('s')], 'TypeError'),
    throwsAtCaller(['contact', 'null'], 'TypeError'),
    ...timedEntity(['contact', '{}']),
  ],
  retrieveRecord: [
    posts(['contact', 'id', '?$select=a', 'c'], 'retrieverecord', {
      entityName: 'contact',
      entityId: 'id',
      queryParameters: '?$select=a',
      correlationId: 'c',
    }),
    posts(['contact', 'id'], 'retrieverecord', {
      entityName: 'contact',
      entityId: 'id',
      queryParameters: undefined,
      correlationId: undefined,
    }),
    refuses(['', 'x'], {
      text: 'The EntityName parameter is blank.Provide a value to the parameter.',
      functName: 'retrieverecord',
      checks: [5],
    }),
    refuses(['contact', '', '', 'c'], {
      text: blankId,
      functName: 'retrieverecord',
      correlationId: 'c',
    }),
    ...timedEntity(['contact', 'id']),
  ],
  updateRecord: [
    posts(['task', 'id', json, 'c'], 'updaterecord', {
      entityName: 'task',
      entityId: 'id',
      value: parsed,
      correlationId: 'c',
    }),
    refuses([], { text: blankName, functName: 'updaterecord' }),
    refuses(['task', ''], { text: blankId, functName: 'updaterecord' }),
    refuses(['task', 'id', undefined, 'c'], {
      text: blankData,
      functName: 'updaterecord',
      correlationId: 'c',
    }),
    throwsAtCaller(['task', 'id', '{'], 'SyntaxError'),
    ...timedEntity(['task', 'id', '{}']),
  ],
  deleteRecord: [
    posts(['task', 'id', 'c'], 'deleterecord', {
      entityName: 'task',
      entityId: 'id',
      correlationId: 'c',
    }),
    refuses(['', 'id'], { text: blankName, functName: 'deleterecord' }),
    refuses(['task', null, 'c'], { text: blankId, functName: 'deleterecord', correlationId: 'c' }),
    ...timedEntity(['task', 'id']),
  ],
  getEntityMetadata: [
    posts(['contact', ['fullname'], 'c'], 'getEntityMetadata', {
      entityName: 'contact',
      attributes: ['fullname'],
      correlationId: 'c',
    }),
    refuses(['', [], 'c'], {
      text: 'The EntityName parameter is blank. Provide a value to the parameter',
      functName: 'getEntityMetadata',
      correlationId: 'c',
    }),
    ...timedValue(['contact']),
  ],
  executeFetchQuery: [
    posts(['contacts', '?$top=1', 'c'], 'executeFetchQuery', {
      entityName: 'contacts',
      options: '?$top=1',
    }),
    posts([], 'executeFetchQuery', { entityName: undefined, options: undefined }),
    ...timedJson(['contacts', '']),
  ],
  executeAction: [
    posts([{ operationName: 'x' }, 'c'], 'executeAction', {
      executeActionRequest: { operationName: 'x' },
      correlationId: 'c',
    }),
    ...timedValue([{}]),
  ],
  updateConversation: [
    posts(['id', json, 'c'], 'updateConversation', {
      entityName: 'msdyn_ocliveworkitem',
      entityId: 'id',
      value: parsed,
      correlationId: 'c',
    }),
    refuses(['', '{}'], { text: blankId, functName: 'updateConversation' }),
    refuses(['id', null, 'c'], {
      text: blankData,
      functName: 'updateConversation',
      correlationId: 'c',
    }),
    throwsAtCaller(['id', '{'], 'SyntaxError'),
    ...timedEntity(['id', '{}']),
  ],
} satisfies LibraryCasesFor<typeof recordMethods>;
