import type { recordMethods } from '../../../contract/index.ts';
import { equal, isTrue } from '../assertions.ts';
import type { HostCasesFor } from '../cases.ts';
import { unmet } from '../unmet.ts';
import { created, parsed, platformErrorOf } from './steps.ts';

const nobody = '00000000-0000-4000-8000-00000000dead';
const gone = `contact With Id = ${nobody} Does Not Exist`;
const person = { firstname: 'Zoe', lastname: 'Zimt' };

function columns(record: unknown): Readonly<Record<string, unknown>> {
  return Object(record) as Readonly<Record<string, unknown>>;
}

export const recordHostCases = {
  createRecord: [
    {
      rule: 'RC4',
      says: 'returns entityType and id, nothing else',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        const made = await parsed(phone.call('createRecord', 'contact', JSON.stringify(person)));
        equal(Object.keys(columns(made)), ['entityType', 'id'], 'members');
        equal(columns(made)['entityType'], 'contact', 'entityType');
      },
    },
    {
      rule: 'RC3',
      says: 'only a column called message arrives',
      checks: [34],
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        const body = JSON.stringify({ message: 'hi', nosuchcolumn: 'lost' });
        const error = await platformErrorOf(phone.call('createRecord', 'task', body));
        isTrue(String(error.errorMsg).includes("Invalid property 'message'"), 'errorMsg');
      },
    },
    {
      rule: 'RC14',
      says: 'a name without a publisher prefix that the product does not have is refused',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        const body = JSON.stringify({ lastname: 'X', phone: '4255550142' });
        const error = await platformErrorOf(phone.call('createRecord', 'contact', body));
        isTrue(String(error.errorMsg).includes("Invalid property 'phone'"), 'errorMsg');
        await platformErrorOf(phone.call('createRecord', 'case', '{"title":"X"}'));
      },
    },
    {
      rule: 'RC15',
      says: 'a case without a customer is refused',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        await platformErrorOf(phone.call('createRecord', 'incident', '{"title":"X"}'));
      },
    },
    {
      rule: 'RC2',
      says: 'an unknown table and an unknown column with a publisher prefix are created on first use',
      run: async ({ open }) => {
        const stage = await open();
        const id = await created(stage, 'new_callnote', { new_text: 'hello' });
        const read = stage.widget('phone').call('retrieveRecord', 'new_callnote', id);
        equal(columns(await parsed(read))['new_text'], 'hello', 'column');
      },
    },
  ],
  retrieveRecord: [
    {
      rule: 'RC6',
      says: 'returns the requested columns, with etag and primary ID',
      run: async ({ open }) => {
        const stage = await open();
        const id = await created(stage, 'contact', person);
        const read = stage
          .widget('phone')
          .call('retrieveRecord', 'contact', id, '?$select=lastname');
        const record = columns(await parsed(read));
        equal([record['lastname'], record['contactid']], ['Zimt', id], 'columns');
        isTrue('@odata.etag' in record, 'there is an etag');
        isTrue(!('firstname' in record), 'nothing else');
      },
    },
    {
      rule: 'RC5',
      says: 'an unknown ID is a platform error, without a message at the top',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        const error = await platformErrorOf(phone.call('retrieveRecord', 'contact', nobody));
        equal(error.errorMsg, gone, 'errorMsg');
        equal(error.sourceFunc, 'client.retrieveRecord - Xrm.WebApi.retrieveRecord', 'sourceFunc');
      },
    },
  ],
  updateRecord: [
    {
      rule: 'RC4',
      says: 'changes the given columns and returns entityType and id',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        const id = await created(stage, 'contact', person);
        const answer = await parsed(
          phone.call('updateRecord', 'contact', id, '{"lastname":"Zorn"}'),
        );
        equal(answer, { entityType: 'contact', id }, 'answer');
        const record = columns(await parsed(phone.call('retrieveRecord', 'contact', id)));
        equal([record['firstname'], record['lastname']], ['Zoe', 'Zorn'], 'columns');
      },
    },
    {
      rule: 'RC5',
      says: 'an unknown ID is a platform error',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        await platformErrorOf(phone.call('updateRecord', 'contact', nobody, '{}'));
      },
    },
  ],
  deleteRecord: [
    {
      rule: 'RC4',
      says: 'returns entityType and id, and the record is gone',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        const id = await created(stage, 'contact', person);
        const answer = await parsed(phone.call('deleteRecord', 'contact', id));
        equal(answer, { entityType: 'contact', id }, 'answer');
        await platformErrorOf(phone.call('retrieveRecord', 'contact', id));
      },
    },
  ],
  getEntityMetadata: [
    {
      rule: 'RC7',
      says: 'is a JSON string, with the requested attributes and no others',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        const whole = columns(await parsed(phone.call('getEntityMetadata', 'contact')));
        equal(whole['LogicalName'], 'contact', 'LogicalName');
        equal(whole['PrimaryIdAttribute'], 'contactid', 'PrimaryIdAttribute');
        equal(whole['EntitySetName'], 'contacts', 'EntitySetName');
        equal(whole['Attributes'], {}, 'Attributes');
        const asked = phone.call('getEntityMetadata', 'contact', ['fullname']);
        const attributes = columns(columns(await parsed(asked))['Attributes']);
        equal(Object.keys(attributes), ['fullname'], 'Attributes asked for');
      },
    },
    {
      rule: 'RC5',
      says: 'an unknown table is a platform error, as a Map',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        const { sourceFunc } = await platformErrorOf(phone.call('getEntityMetadata', 'nope'));
        equal(sourceFunc, 'client.getEntityMetadata - Xrm.Utility.getEntityMetadata', 'sourceFunc');
      },
    },
  ],
  executeFetchQuery: [
    {
      rule: 'RC8',
      says: 'returns the body of the Web API as a JSON string, with a real array',
      run: async ({ open }) => {
        const stage = await open();
        await created(stage, 'contact', person);
        const query = "?$select=lastname&$filter=lastname eq 'Zimt'";
        const body = stage.widget('phone').call('executeFetchQuery', 'contacts', query);
        const { value } = columns(await parsed(body));
        isTrue(Array.isArray(value), 'value is an array');
        equal(columns(columns(value)[0])['lastname'], 'Zimt', 'first row');
      },
    },
    {
      rule: 'RC8',
      says: 'answers FetchXML in the address',
      run: async ({ open }) => {
        const stage = await open();
        await created(stage, 'contact', person);
        const filter =
          '<filter><condition attribute="lastname" operator="eq" value="Zimt"/></filter>';
        const xml = `<fetch><entity name="contact"><attribute name="lastname"/>${filter}</entity></fetch>`;
        const query = `?fetchXml=${encodeURIComponent(xml)}`;
        const body = stage.widget('phone').call('executeFetchQuery', 'contacts', query);
        const { value } = columns(await parsed(body));
        equal(columns(columns(value)[0])['lastname'], 'Zimt', 'first row');
      },
    },
    {
      rule: 'RC9',
      says: 'returns the body of a failure like any other',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        const answer = phone
          .call('executeFetchQuery', 'contacts', '?$select=fullnam')
          .catch((reason: unknown) => unmet('executeFetchQuery', 'an answer', reason));
        const body = await parsed(answer);
        const { message } = columns(columns(body)['error']);
        isTrue(String(message).includes("'fullnam'"), 'the message names the column');
      },
    },
  ],
  executeAction: [
    {
      rule: 'EN8',
      says: 'returns an empty response for an unknown action',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        const answer = await phone.call('executeAction', { operationName: 'x', operationType: 0 });
        equal(answer, { ok: true, status: 200, body: {} }, 'answer');
      },
    },
  ],
  updateConversation: [
    {
      rule: 'RC4',
      says: 'changes the conversation and returns entityType and id',
      run: async ({ open }) => {
        const stage = await open();
        const id = await created(stage, 'msdyn_ocliveworkitem', { subject: 'Call' });
        const answer = stage.widget('phone').call('updateConversation', id, '{"subject":"Done"}');
        equal(await parsed(answer), { entityType: 'msdyn_ocliveworkitem', id }, 'answer');
      },
    },
    {
      rule: 'RC5',
      says: 'an unknown conversation is a platform error',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        await platformErrorOf(phone.call('updateConversation', nobody, '{}'));
      },
    },
  ],
} satisfies HostCasesFor<typeof recordMethods>;
