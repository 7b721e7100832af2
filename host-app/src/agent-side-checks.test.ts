import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Checks of the agent's side that hold as a whole, and the titles of their tests. */
const held: Readonly<Record<number, string>> = {
  1: '[AG1] a template with two scripts offers both by name',
  2: '[AG2] steps stand in ascending order, with values from createSession',
  3: '[AG2] steps stand in ascending order, with values from createSession',
  4: '[AG3] a step that is done has a tick in its session until the session closes',
  5: '[AG3] a macro that fails leaves a cross and its reason',
  6: '[AG3] View shows the other script, and the list leads back',
  7: '[AG4] a key of createSession chooses the script until the agent has chosen',
  8: '[AG4] the JSON of the product and the short form choose the same',
  9: '[AG5] an inactive step is absent, and one with a missing macro is disabled',
  10: '[AG7] Create_New opens a focused tab with its values, and every provider hears',
  11: '[AG7] a lookup value names its table with %s',
  12: '[AG7] autofill changes the fields of the form in focus, and of another table fails',
  13: '[AG7] Save fails while a required field is empty, and names it',
  14: "[AG8] an action refreshes the tab that an earlier one's output names",
  15: '[AG6] an action that accepts a failure runs after it',
  16: '[AG8] a value without its line end is written',
  17: '[AG7] setSessionTitle shows what a macro has set',
  18: '[AG9] a macro that has run says so, and adds a row to the history',
  19: '[AG10] an action of an unknown type fails by its name',
  20: '[AG7] a macro on Home opens a record as a session without owner',
  22: 'the pane is kept per session and initially collapsed',
  24: 'the productivity pane raises no event and leaves the width of the widget',
  25: 'panes without a close button stand first, in the order of creation',
  28: 'else that of the role with the best rank',
  29: '[SE21] the Inbox raises no session event, and a record opened from it',
  31: '[SE16] the conversation names customer, channel, agent and times, and closes once',
  32: '[SE16] updateConversation names %s as the customer',
  33: '[SE16] %s fills the one lookup to the case',
  34: '[SE16] priority, wrap-up and hold pass without a hint about their columns',
  35: '[SE16] a state set by the provider stays when the session closes',
  36: '[SE16] no record is created when %s',
  38: '[SE24] a given name, or a template that shows none, assigns no visitor number',
  39: '[AG11] a required code is asked for before the session closes, and Cancel keeps it',
  40: '[AG11] a third code is refused at a maximum of two',
  41: '[AG12] the rows of the chosen codes exist when onSessionClosed arrives',
  42: '[AG11] without the feature, the session closes without asking',
  43: '[RC14] a wrong plural of the events is not found',
  44: '[EN10] a custom event with a definition is a row',
  45: '[EN10] nothing is written when %s, and one hint gives the reason',
  46: '[EN10] nothing is written when %s, and one hint gives the reason',
  47: '[EN10] a notification and its session share an ID',
  48: '[EN10] a switch is logged for the owner of the session, with analytics on',
  49: '[EN10] of two providers, only the one with analytics on has rows',
  50: '[NT18] with Always, a desktop notification is shown while the window is in front',
  51: '[NT10] automatic acceptance has the caption Open and no reject; with the timeout',
  52: '[NT19] %s sets the presence and gives the reason, and a reset restores the former one',
  53: '[NT19] %s sets the presence and gives the reason, and a reset restores the former one',
  54: '[NT19] a cancelled notification changes no presence',
  55: '[NT19] the presence is do not disturb once all sessions are in use',
  56: '[PR6] setPresence refuses a presence that only the system sets: Inactive, or one of the config',
  57: '[PR7] after %s without a connection',
  59: '[PG15] openForm with %o opens the form and explains the option',
  60: '[PG14] a form parameter that fits %s rejects with its name, and no form opens',
  61: '[IM22] an ID that finds nothing opens a new form unless the record is validated: %s',
  62: '%s has all 44 members',
  63: '[IM22] an imported Entity template is refused by createSession',
  65: '[TB4] the message for an eleventh tab ends as in the product',
  67: '[SE25] the icon of the session template stands before its title',
  70: '[PN3] setMode on %s describes the situation',
};

/** Checks that do not hold as a whole, with what they lack. */
const left: ReadonlyMap<number, string> = new Map([
  [21, 'The pane has no mode in a profile.'],
  [23, 'The tools of the pane are fixed.'],
  [26, 'A profile does not turn the channels of the product off.'],
  [27, 'The entity template is chosen by its table, not by the profile; it has no script.'],
  [30, 'Smart assist suggests nothing.'],
  [37, 'No test links a customer by hand.'],
  [58, 'The status row follows; a history has no test.'],
  [64, 'The card shows; "customPages" does not exist yet.'],
  [66, 'No test has a tab template without a title.'],
  [68, 'The setting applies at once; no test reloads the page.'],
  [69, 'Sessions are not restored.'],
]);

test("each of the 70 checks of the agent's side has a test of that title, or a reason", () => {
  const folder = fileURLToPath(new URL('./', import.meta.url));
  const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.endsWith('agent-side-checks.test.ts'))
    .map((file) => readFileSync(`${folder}${file}`, 'utf8'))
    .join('\n');
  expect(Object.values(held).filter((title) => !text.includes(title))).toEqual([]);
  const all = Array.from({ length: 70 }, (_none, index) => index + 1);
  expect(all.filter((number) => number in held === left.has(number))).toEqual([]);
});
