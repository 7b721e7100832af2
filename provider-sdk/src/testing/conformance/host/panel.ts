import type { panelEvents, panelMethods } from '../../../contract/index.ts';
import { equal } from '../assertions.ts';
import type { HostCasesFor } from '../cases.ts';
import { arrived, heard, named, openSession, rejectionOf, until } from './steps.ts';

const notActive = 'This operation can be performed from the active provider';
const two = { providers: ['phone', 'chat'] };

export const panelHostCases = {
  setMode: [
    {
      rule: 'PN1',
      says: 'returns the current mode, and the agent sees it',
      run: async ({ open }) => {
        const stage = await open();
        for (const [mode, shown] of [
          [1, 'docked'],
          [0, 'minimized'],
          [2, 'hidden'],
        ] as const) {
          equal(await stage.widget('phone').call('setMode', mode), mode, 'answer');
          equal((await stage.agent.look()).panel, shown, 'panel');
        }
      },
    },
    {
      rule: 'PN2',
      says: 'a provider that is not active is refused by name',
      checks: [24],
      run: async ({ open }) => {
        const stage = await open(two);
        const refused = rejectionOf(stage.widget('chat').call('setMode', 1));
        equal(await refused, named(notActive, 'setmode'), 'failure');
        equal((await stage.agent.look()).panel, 'hidden', 'panel');
      },
    },
    {
      rule: 'PN3',
      says: 'with several providers, nothing is shown on Home',
      run: async ({ open }) => {
        const stage = await open(two);
        equal(await stage.widget('phone').call('setMode', 1), 2, 'answer');
      },
    },
  ],
  getMode: [
    {
      rule: 'PN1',
      says: 'starts hidden and follows the agent, for any provider',
      run: async ({ open }) => {
        const stage = await open(two);
        equal(await stage.widget('chat').call('getMode'), 2, 'at the start');
        await openSession(stage);
        equal(await stage.widget('chat').call('getMode'), 1, 'in a session');
        await stage.agent.setPanelMode('minimized');
        equal(await stage.widget('phone').call('getMode'), 0, 'after the agent minimized');
      },
    },
  ],
  setWidth: [
    {
      rule: 'PN5',
      says: 'below 300 it returns the width and changes nothing',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        await phone.call('setMode', 1);
        equal(await phone.call('setWidth', 30), 30, 'answer');
        equal(await phone.call('getWidth'), 378, 'width');
      },
    },
    {
      rule: 'PN6',
      says: 'above half of the window, the panel is minimized',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        await phone.call('setMode', 1);
        equal(await phone.call('setWidth', 5000), 5000, 'answer');
        equal((await stage.agent.look()).panel, 'minimized', 'panel');
      },
    },
    {
      rule: 'PN11',
      says: 'accepts text that JavaScript reads as a number, and returns it unchanged',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        await phone.call('setMode', 1);
        equal(await phone.call('setWidth', '420'), '420', 'answer');
        equal(await phone.call('getWidth'), 420, 'width');
      },
    },
    {
      rule: 'PN2',
      says: 'a provider that is not active is refused by name',
      run: async ({ open }) => {
        const stage = await open(two);
        const refused = rejectionOf(stage.widget('chat').call('setWidth', 400));
        equal(await refused, named(notActive, 'setwidth'), 'failure');
      },
    },
  ],
  getWidth: [
    {
      rule: 'PN7',
      says: 'returns the rendered width: docked, 320 minimized, 0 hidden',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        equal(await phone.call('getWidth'), 0, 'hidden');
        await phone.call('setMode', 1);
        equal(await phone.call('getWidth'), 378, 'docked');
        await phone.call('setMode', 0);
        equal(await phone.call('getWidth'), 320, 'minimized');
      },
    },
    {
      rule: 'PN8',
      says: 'a width set while hidden applies at the next docking',
      run: async ({ open }) => {
        const phone = (await open()).widget('phone');
        await phone.call('setWidth', 410);
        equal(await phone.call('getWidth'), 0, 'hidden');
        await phone.call('setMode', 1);
        equal(await phone.call('getWidth'), 410, 'docked');
      },
    },
    {
      rule: 'PN9',
      says: 'the agent cannot drag the panel below 300',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        await phone.call('setMode', 1);
        await stage.agent.dragPanel(120);
        equal(await phone.call('getWidth'), 300, 'width');
      },
    },
  ],
} satisfies HostCasesFor<typeof panelMethods>;

export const panelEventCases = {
  onmodechanged: [
    {
      rule: 'PN4',
      says: 'every provider receives each real change, once',
      run: async ({ open }) => {
        const stage = await open(two);
        await openSession(stage);
        await stage.widget('phone').call('setMode', 1);
        await stage.agent.setPanelMode('minimized');
        await arrived(stage);
        for (const name of two.providers) {
          const told = heard(stage.widget(name), 'onmodechanged');
          equal(told, [{ value: 1 }, { value: 0 }], `told to ${name}`);
        }
      },
    },
    {
      rule: 'PN4',
      says: "with manualOnly, only the agent's changes are reported",
      run: async ({ open }) => {
        const stage = await open({ config: { events: { manualOnly: true } } });
        await stage.widget('phone').call('setMode', 1);
        await stage.agent.setPanelMode('minimized');
        await arrived(stage);
        equal(heard(stage.widget('phone'), 'onmodechanged'), [{ value: 0 }], 'told');
      },
    },
  ],
  onsizechanged: [
    {
      rule: 'PN4',
      says: 'reports the rendered width after setWidth and after a drag',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        await phone.call('setMode', 1);
        await phone.call('setWidth', 420);
        await stage.agent.dragPanel(500);
        await until(stage, () => heard(phone, 'onsizechanged').length === 3);
        const told = heard(phone, 'onsizechanged');
        equal(told, [{ value: 378 }, { value: 420 }, { value: 500 }], 'told');
      },
    },
  ],
} satisfies HostCasesFor<typeof panelEvents>;
