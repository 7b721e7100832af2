import type { App } from '../../store/app.ts';
import type { OpenForm } from '../../store/open-form.ts';
import { focusedTabOf } from '../../workspace/sessions/session.ts';
import { readColumns } from '../column-values.ts';
import type { ActionAtWork, RunAction } from '../macro-at-work.ts';
import { MacroFailure } from '../macro-failure.ts';

/** Milliseconds between two looks at the screen: at first, and at most. */
const pauses = { first: 25, longest: 1000 };
/** An action may take this long, in milliseconds (chosen). */
const longestAction = 30_000;

/** The form of the focused tab, once it is on screen: a tab that has just opened loads first. */
async function formOnScreen(work: ActionAtWork): Promise<OpenForm> {
  const { now } = work.app.realTime;
  const until = now() + longestAction;
  for (let pause = pauses.first; now() < until; pause = Math.min(2 * pause, pauses.longest)) {
    const tab = focusedTabOf(work.session());
    if (tab?.page.type !== 'entityrecord') throw new MacroFailure('the focused tab shows no form');
    const form = work.app.scripts.forms.get(tab.id);
    if (form) return form;
    await after(work.app, pause);
  }
  throw new MacroFailure(`the form is not on screen after ${longestAction / 1000} seconds`);
}

function after({ realTime }: App, pause: number): Promise<void> {
  return new Promise((resolve) => realTime.after(pause, resolve));
}

/** Changes fields without saving (documented). */
async function autofill(work: ActionAtWork): Promise<void> {
  const wanted = work.text('EntityName');
  const shown = tableOnScreen(work);
  if (shown !== wanted) throw new MacroFailure(`the focused tab shows ${shown}, not ${wanted}`);
  const form = await formOnScreen(work);
  for (const { column, value } of readColumns(form.table, work.columns(), work.app.records)) {
    form.change(column, value);
  }
}

function tableOnScreen({ session }: ActionAtWork): string {
  const page = focusedTabOf(session())?.page;
  return page?.type === 'entityrecord' ? page.entityName : 'no form';
}

async function save(work: ActionAtWork): Promise<void> {
  const form = await formOnScreen(work);
  if (form.save()) return;
  const empty = form.table.columns.filter((column) => {
    const value = form.valueOf(column);
    return column.isRequired === true && (value === null || value === '');
  });
  const names = empty.map(({ name }) => name).join(', ');
  throw new MacroFailure(
    names === '' ? 'the form could not be saved' : `required fields are empty: ${names}`,
  );
}

export const formActions = {
  update_form_attributes: autofill,
  Save: save,
} satisfies Readonly<Record<string, RunAction>>;
