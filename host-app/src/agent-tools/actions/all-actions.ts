import type { RunAction } from '../macro-at-work.ts';
import { conversationActions } from './conversations.ts';
import { formActions } from './forms.ts';
import { pageActions } from './pages.ts';
import { recordActions } from './records.ts';

const all: Readonly<Record<string, RunAction>> = {
  ...pageActions,
  ...formActions,
  ...recordActions,
  ...conversationActions,
};

const byName = new Map(Object.entries(all).map(([name, run]) => [name.toLowerCase(), run]));

export function findAction(type: string): RunAction | undefined {
  return byName.get(type.trim().toLowerCase());
}
