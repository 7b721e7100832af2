import type { environmentEvents, environmentMethods } from '../../../contract/index.ts';
import { equal, isTrue } from '../assertions.ts';
import type { HostCasesFor } from '../cases.ts';
import { arrived, heard, openSession, parsed } from './steps.ts';

type Values = Readonly<Record<string, unknown>>;

export const environmentHostCases = {
  getEnvironment: [
    {
      rule: 'EN1',
      says: 'contains the custom parameters under both names',
      checks: [39],
      run: async ({ open }) => {
        const customParams = '{"region":"eu"}';
        const stage = await open({ settings: { phone: { customParams } } });
        const values = Object(await parsed(stage.widget('phone').call('getEnvironment'))) as Values;
        const given = [values['msdyn_customparams'], values['customParams']];
        equal(given, [customParams, customParams], 'custom parameters');
      },
    },
    {
      rule: 'EN2',
      says: 'contains page parameters only while an own session is in focus',
      run: async ({ open }) => {
        const stage = await open({ providers: ['phone', 'chat'] });
        await openSession(stage);
        for (const [name, expected] of [
          ['phone', 'entityrecord'],
          ['chat', undefined],
        ] as const) {
          const values = await parsed(stage.widget(name).call('getEnvironment'));
          equal((Object(values) as Values)['pagetype'], expected, `pagetype for ${name}`);
        }
      },
    },
    {
      rule: 'EN3',
      says: 'contains organization, agent and versions',
      run: async ({ open }) => {
        const stage = await open();
        const values = Object(await parsed(stage.widget('phone').call('getEnvironment'))) as Values;
        const texts = 'clientUrl appUrl orgUniqueName orgId tenantId userId username crmVersion';
        for (const name of [...texts.split(' '), 'cifVersion', 'orgGeo']) {
          equal(typeof values[name], 'string', `typeof ${name}`);
        }
        isTrue(/^\{[\da-f-]{36}\}$/i.test(String(values['userId'])), 'userId in braces');
        isTrue(Array.isArray(values['userRoles']), 'userRoles is an array');
        equal(values['isDirty'], null, 'isDirty without a form');
      },
    },
  ],
  setClickToAct: [
    {
      rule: 'EN4',
      says: 'turns the flag of its own provider on and off, and returns null',
      checks: [32],
      run: async ({ open }) => {
        const stage = await open({ providers: ['phone', 'chat'] });
        const [phone, chat] = [stage.widget('phone'), stage.widget('chat')];
        await chat.call('setClickToAct', false);
        for (const isOn of [true, false, true]) {
          equal(await phone.call('setClickToAct', isOn), null, 'answer');
          equal(await phone.call('getClickToAct'), isOn, 'flag');
          equal(await chat.call('getClickToAct'), false, 'flag of another');
          equal(await stage.agent.selectPhone('555-0109'), isOn, 'a provider takes the call');
        }
      },
    },
  ],
  getClickToAct: [
    {
      rule: 'EN4',
      says: "returns the provider's configured flag",
      run: async ({ open }) => {
        for (const enableOutbound of [true, false]) {
          const stage = await open({ settings: { phone: { enableOutbound } } });
          equal(await stage.widget('phone').call('getClickToAct'), enableOutbound, 'answer');
        }
      },
    },
  ],
  isConsoleApp: [
    {
      rule: 'EN5',
      says: 'returns true, because there are several sessions',
      run: async ({ open }) => {
        equal(await (await open()).widget('phone').call('isConsoleApp'), true, 'answer');
      },
    },
  ],
  getFcsValue: [
    {
      rule: 'EN7',
      says: 'returns false for an unknown feature',
      run: async ({ open }) => {
        equal(await (await open()).widget('phone').call('getFcsValue', 'ns', 'x'), false, 'answer');
      },
    },
  ],
  isFeatureEnabled: [
    {
      rule: 'EN7',
      says: 'returns false for an unknown feature',
      run: async ({ open }) => {
        equal(await (await open()).widget('phone').call('isFeatureEnabled', 'x'), false, 'answer');
      },
    },
  ],
  logAnalyticsEvent: [
    {
      rule: 'EN6',
      says: 'returns Success, and requires nothing',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        equal(await phone.call('logAnalyticsEvent', { events: [] }, 'x'), 'Success', 'answer');
        equal(await phone.call('logAnalyticsEvent', null, 'x'), 'Success', 'answer');
      },
    },
  ],
} satisfies HostCasesFor<typeof environmentMethods>;

const off = { settings: { phone: { enableOutbound: false }, chat: { enableOutbound: false } } };

export const environmentEventCases = {
  onclicktoact: [
    {
      rule: 'CA1',
      says: 'only the active provider receives the number, with its record',
      checks: [32],
      run: async ({ open }) => {
        const stage = await open({ providers: ['phone', 'chat'] });
        for (const name of ['phone', 'chat']) {
          await stage.widget(name).call('setClickToAct', true);
        }
        await stage.agent.selectPhone('555-0109');
        await arrived(stage);
        const [told] = heard(stage.widget('phone'), 'onclicktoact');
        const members = 'value name format entityLogicalName entityId recordTitle';
        equal(Object.keys(Object(told) as object).join(' '), members, 'members');
        equal((Object(told) as Values)['value'], '555-0109', 'value');
        equal(heard(stage.widget('chat'), 'onclicktoact'), [], 'told to chat');
      },
    },
    {
      rule: 'CA1',
      says: 'when the active one has it off, the last in order that has it on takes the call',
      run: async ({ open }) => {
        const stage = await open({ ...off, providers: ['phone', 'chat'] });
        equal(await stage.agent.selectPhone('1'), false, 'no provider takes the call');
        await stage.widget('chat').call('setClickToAct', true);
        for (const number of ['555-0109', '555-0109']) await stage.agent.selectPhone(number);
        await arrived(stage);
        equal(heard(stage.widget('chat'), 'onclicktoact').length, 2, 'times told to chat');
        equal(heard(stage.widget('phone'), 'onclicktoact').length, 0, 'times told to phone');
      },
    },
  ],
} satisfies HostCasesFor<typeof environmentEvents>;
