import type { pageEvents, pageMethods } from '../../../contract/index.ts';
import { equal, isPending, isTrue } from '../assertions.ts';
import type { HostCasesFor } from '../cases.ts';
import { watch } from '../outcome.ts';
import { arrived, created, heard, openSession, parsed, rejectionOf } from './steps.ts';

const two = { providers: ['phone', 'chat'] };
const message = 'This operation can be performed from the active provider';

export const pageHostCases = {
  openForm: [
    {
      rule: 'PG1',
      says: 'shows the record and returns its reference',
      run: async ({ open }) => {
        const stage = await open();
        const id = await created(stage, 'contact', { firstname: 'Zoe', lastname: 'Zimt' });
        const options = JSON.stringify({
          entityName: 'contact',
          entityId: `{${id.toUpperCase()}}`,
        });
        const answer = await parsed(stage.widget('phone').call('openForm', options));
        const { savedEntityReference } = Object(answer) as { savedEntityReference?: unknown };
        const [reference] = Object(savedEntityReference) as readonly { readonly id?: unknown }[];
        equal(reference?.id, id, 'id');
        const tab = (await stage.agent.look()).tabs.at(-1);
        equal([tab?.page, tab?.isFocused], ['entityrecord', true], 'tab');
      },
    },
    {
      rule: 'PG1',
      says: 'a new record whose tab is closed has no reference',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        const answer = phone.call('openForm', '{"entityName":"contact"}');
        await stage.settled();
        await phone.call('closeTab', await phone.call('getFocusedTab'));
        equal(await answer, 'null', 'answer');
      },
    },
    {
      rule: 'PG2',
      says: 'an object instead of a string is refused with text, and opens nothing',
      run: async ({ open }) => {
        const stage = await open();
        const refused = rejectionOf(stage.widget('phone').call('openForm', { entityName: 'task' }));
        equal(typeof (await refused), 'string', 'typeof failure');
        equal((await stage.agent.look()).tabs.length, 1, 'tabs');
      },
    },
    {
      rule: 'PN2',
      says: 'only the active provider may call it',
      run: async ({ open }) => {
        const chat = (await open(two)).widget('chat');
        const refused = rejectionOf(chat.call('openForm', '{"entityName":"contact"}'));
        equal(await refused, JSON.stringify({ message, msdyn_name: 'openform' }), 'failure');
      },
    },
  ],
  refreshForm: [
    {
      rule: 'WR17',
      says: 'returns the text null',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        const opened = phone.call('openForm', '{"entityName":"contact"}');
        await stage.settled();
        equal(await phone.call('refreshForm'), 'null', 'answer');
        await phone.call('closeTab', await phone.call('getFocusedTab'));
        await opened;
      },
    },
  ],
  openDialog: [
    {
      rule: 'PG3',
      says: "waits for the agent and returns the agent's choice",
      run: async ({ open }) => {
        const stage = await open();
        for (const confirmed of [true, false]) {
          const strings = JSON.stringify({ title: 'Sure?', text: 'Really' });
          const answer = stage.widget('phone').call('openDialog', strings);
          const watched = watch('openDialog', () => answer);
          await stage.settled();
          equal((await stage.agent.look()).dialog, { title: 'Sure?', text: 'Really' }, 'dialog');
          isPending(watched);
          await stage.agent.answerDialog(confirmed);
          equal(await answer, JSON.stringify({ confirmed }), 'answer');
        }
        equal((await stage.agent.look()).dialog, undefined, 'dialog');
      },
    },
    {
      rule: 'PN2',
      says: 'only the active provider may call it',
      run: async ({ open }) => {
        const refused = rejectionOf((await open(two)).widget('chat').call('openDialog', '{}'));
        equal(await refused, JSON.stringify({ message, msdyn_name: 'openDialog' }), 'failure');
      },
    },
  ],
  openMDDDialog: [
    {
      rule: 'PG12',
      says: 'waits for the agent and returns a Map of parameters',
      run: async ({ open }) => {
        const stage = await open();
        const answer = stage.widget('phone').call('openMDDDialog', 'x');
        const watched = watch('openMDDDialog', () => answer);
        await stage.settled();
        equal((await stage.agent.look()).dialog?.title, 'x', 'title of the dialog');
        isPending(watched);
        await stage.agent.answerDialog(true);
        equal(await answer, new Map([['parameters', {}]]), 'answer');
      },
    },
  ],
  insertNotes: [
    {
      rule: 'WR17',
      says: 'returns the text of a note ID, empty when canceled',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        const answer = phone.call('insertNotes', 'contact', 'contacts', 'id');
        const watched = watch('insertNotes', () => answer);
        await stage.settled();
        isPending(watched);
        await phone.call('closeNotes');
        equal(await parsed(answer), { value: '' }, 'answer');
      },
    },
    {
      rule: 'PG6',
      says: 'a second flap is refused with a number',
      run: async ({ open }) => {
        const stage = await open();
        const phone = stage.widget('phone');
        const first = phone.call('insertNotes', 'contact', 'contacts', 'id');
        await stage.settled();
        const refused = rejectionOf(phone.call('insertNotes', 'contact', 'contacts', 'id'));
        const failure = { value: 'Flap already expanded', errorCode: 101 };
        equal(await refused, JSON.stringify(failure), 'failure');
        await phone.call('closeNotes');
        await first;
      },
    },
  ],
  closeNotes: [
    {
      rule: 'WR17',
      says: 'returns null',
      run: async ({ open }) => {
        equal(await (await open()).widget('phone').call('closeNotes'), null, 'answer');
      },
    },
  ],
} satisfies HostCasesFor<typeof pageMethods>;

export const pageEventCases = {
  onpagenavigate: [
    {
      rule: 'PG4',
      says: 'every provider is notified of a page that opens, not of a mere switch',
      run: async ({ open }) => {
        const stage = await open(two);
        await openSession(stage);
        await stage.agent.focusSession('session-id-0');
        await arrived(stage);
        for (const name of two.providers) {
          const told = heard(stage.widget(name), 'onpagenavigate');
          equal(told.length, 1, `times told to ${name}`);
          const { value } = Object(told[0]) as { readonly value?: unknown };
          isTrue(String(value).includes('/main.aspx?appid='), `an address of the app: ${value}`);
          isTrue(String(value).includes('pagetype=entityrecord'), `the kind of page: ${value}`);
        }
      },
    },
  ],
  onsendkbarticle: [
    {
      rule: 'PG5',
      says: 'no provider is notified of an article that the agent did not send',
      run: async ({ open }) => {
        const stage = await open();
        stage.widget('phone').listen('onsendkbarticle');
        await openSession(stage);
        await arrived(stage);
        equal(heard(stage.widget('phone'), 'onsendkbarticle'), [], 'articles');
      },
    },
  ],
} satisfies HostCasesFor<typeof pageEvents>;
