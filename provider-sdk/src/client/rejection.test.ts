import { expect, it } from 'vitest';
import { createCif } from './cif.ts';
import { CifError, isCifError } from './cif-error.ts';
import { toCifError } from './rejection.ts';
import { createScriptedFramework } from './scripted-framework.ts';

const notFound = 'Session with ID:session-id-9 does not exist';
const platform = { errorMsg: 'Principal lacks privilege', errorType: 2, sourceFunc: 'client.x' };
const self = new Map<string, unknown>();
self.set('value', self);

const shapes = [
  ['a Map', new Map([['message', notFound]]), 'SESSION_NOT_FOUND'],
  ['JSON text', `{"message":"${notFound}"}`, 'SESSION_NOT_FOUND'],
  ['a plain object', { message: notFound }, 'SESSION_NOT_FOUND'],
  ['plain text', notFound, 'SESSION_NOT_FOUND'],
  ['a Map with a platform failure', new Map([['value', platform]]), 'PLATFORM_FAILED'],
  ['JSON text of a platform failure', JSON.stringify({ value: platform }), 'PLATFORM_FAILED'],
  ['a plain platform failure', platform, 'PLATFORM_FAILED'],
  ['a Map with a bare value', new Map([['value', 'Failure']]), 'REFUSED'],
  ['a message that is an object', { message: { message: notFound } }, 'SESSION_NOT_FOUND'],
  ['nothing', undefined, 'UNEXPECTED'],
  ['an empty Map', new Map(), 'UNEXPECTED'],
  ['a Map that contains itself', self, 'UNEXPECTED'],
  ['a parser error', new SyntaxError('Unexpected token'), 'INVALID_ARGUMENT'],
] as const;

it.each(shapes)('[CL1] a rejection that is %s becomes a CifError', (_shape, raw, code) => {
  expect(toCifError('getSession', raw)).toMatchObject({ name: 'CifError', code, cause: raw });
});

const texts = [
  ['Timeout occurred as no response was received from listener window', 'TIMEOUT'],
  ['This operation can be performed from the active provider', 'NOT_ACTIVE_PROVIDER'],
  ['Associated Provider record not found', 'UNKNOWN_PROVIDER'],
  ['Sender domain is not a recognized or is invalid and hence the message', 'UNKNOWN_PROVIDER'],
  ['Please provide valid session id', 'SESSION_NOT_FOUND'],
  [
    'Focused session is neither the default session nor it belongs to the provider',
    'SESSION_NOT_OWNED',
  ],
  ['Tab with ID:tab-id-9 does not exist', 'TAB_NOT_FOUND'],
  ['Maximum sessions reached. Close a session before opening another.', 'LIMIT_REACHED'],
  ['NotificationTemplateNotFoundError', 'TEMPLATE_NOT_FOUND'],
  ['Could not resolve unique name for session template: a_b', 'TEMPLATE_NOT_FOUND'],
  ['The setMode paramter value must be 0, 1 or 2.', 'INVALID_ARGUMENT'],
  ['tabId is null or undefined', 'INVALID_ARGUMENT'],
  ['Some of required parameters are null', 'INVALID_ARGUMENT'],
  ['The SearchString Parameter cannot be NULL', 'INVALID_ARGUMENT'],
  ['Not able to post the request to receiving window after multiple tries.', 'INVALID_ARGUMENT'],
  ['Anchor tab cannot be closed', 'REFUSED'],
] as const;

it.each(texts)('[CL1] "%s" is %s', (message, code) => {
  expect(toCifError('call', new Map([['message', message]])).code).toBe(code);
});

it('[CL2] the message gives the place, the cause and the fix', () => {
  const error = toCifError('getSession', new Map([['message', notFound]]));
  expect(error.message).toBe(`getSession: ${notFound}. Use an id of getAllSessions().`);
});

it('[CL1] an error that the library throws synchronously arrives as a rejection', async () => {
  const cif = createCif(
    createScriptedFramework({
      createRecord: () => {
        throw new SyntaxError('Unexpected token');
      },
    }).api,
  );
  await expect(cif.createRecord('task', {})).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
});

it('[CL1] a record that cannot be written as JSON is INVALID_ARGUMENT', async () => {
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  const cif = createCif(createScriptedFramework({ createRecord: async () => '{}' }).api);
  await expect(cif.createRecord('task', cyclic)).rejects.toMatchObject({
    code: 'INVALID_ARGUMENT',
  });
});

it('[CL1] isCifError distinguishes one code from the others', () => {
  const error = new CifError('TIMEOUT', 'getMode: late');
  expect(isCifError(error, 'TIMEOUT')).toBe(true);
  expect(isCifError(error, 'REFUSED')).toBe(false);
  expect(isCifError(new Error('x'))).toBe(false);
});

it('[CL2] the cause and the fix are two sentences', () => {
  const cause = 'Could not resolve unique name for session template: nope';
  const { message } = toCifError('createSession', new Map([['message', cause]]));
  expect(message).toMatch(/template: nope\. Check the template's/);
});
