import type { presenceEvents, presenceMethods } from '../../../contract/index.ts';
import { equal } from '../assertions.ts';
import type { HostCasesFor } from '../cases.ts';
import { arrived, heard, rejectionOf } from './steps.ts';

const onBreak = {
  presenceId: 'p1',
  presenceText: 'On break',
  presenceColor: '#ff0000',
  basePresenceStatus: 'AWAY',
};

export const presenceHostCases = {
  setPresence: [
    {
      rule: 'PR1',
      says: 'accepts exactly one of the configured texts, else returns false',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        equal(await phone.call('setPresence', 'Busy'), true, 'answer');
        equal((await stage.agent.look()).presence, 'Busy', 'presence');
        equal(await phone.call('setPresence', 'busy'), false, 'answer in the wrong case');
        equal((await stage.agent.look()).presence, 'Busy', 'presence');
      },
    },
  ],
  getPresence: [
    {
      rule: 'PR2',
      says: 'returns the text that the agent chose',
      run: async ({ open }) => {
        const stage = await open();
        await stage.agent.choosePresence('Available');
        equal(await stage.widget('phone').call('getPresence'), 'Available', 'answer');
      },
    },
    {
      rule: 'PR2',
      says: 'returns FAILED when there is none',
      run: async ({ open }) => {
        const stage = await open({ config: { builtIn: false } });
        equal(await stage.widget('phone').call('getPresence'), 'FAILED', 'answer');
      },
    },
  ],
  setAgentPresence: [
    {
      rule: 'PR3',
      says: 'shows any presence given as a JSON string',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        equal(await phone.call('setAgentPresence', JSON.stringify(onBreak)), true, 'answer');
        equal((await stage.agent.look()).presence, 'On break', 'presence');
      },
    },
    {
      rule: 'PR3',
      says: 'bad JSON is a failure with a text',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        const failure = await rejectionOf(phone.call('setAgentPresence', '{'));
        equal(failure instanceof Map && failure.has('message'), true, 'a Map with a message');
      },
    },
  ],
  initializeAgentPresenceList: [
    {
      rule: 'PR3',
      says: "replaces the agent's choices",
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        const answer = phone.call('initializeAgentPresenceList', JSON.stringify([onBreak]));
        equal(await answer, true, 'answer');
        equal(await phone.call('setPresence', 'Busy'), false, 'an old text');
        equal(await phone.call('setPresence', 'On break'), true, 'the new text');
      },
    },
  ],
} satisfies HostCasesFor<typeof presenceMethods>;

export const presenceEventCases = {
  onPresenceChange: [
    {
      rule: 'PR4',
      says: 'every provider receives a change, by agent or widget, with the whole presence',
      run: async ({ open }) => {
        const stage = await open({ providers: ['phone', 'chat'] });
        const list = JSON.stringify([onBreak]);
        await stage.widget('phone').call('initializeAgentPresenceList', list);
        await stage.widget('phone').call('setPresence', 'On break');
        await arrived(stage);
        for (const name of ['phone', 'chat']) {
          const told = heard(stage.widget(name), 'onPresenceChange');
          equal(told, [{ presenceId: 'p1', presenceInfo: onBreak }], `told to ${name}`);
        }
      },
    },
  ],
  setPresenceEvent: [
    {
      rule: 'PR5',
      says: 'only providers that registered the older name receive it',
      run: async ({ open }) => {
        const stage = await open({ providers: ['phone', 'chat'] });
        stage.widget('chat').listen('setPresenceEvent');
        await stage.settled();
        await stage.agent.choosePresence('Busy');
        await arrived(stage);
        equal(heard(stage.widget('chat'), 'setPresenceEvent').length, 1, 'told to chat');
        equal(heard(stage.widget('phone'), 'setPresenceEvent').length, 0, 'told to phone');
      },
    },
  ],
} satisfies HostCasesFor<typeof presenceEvents>;
