import type { Page } from 'playwright-core';
import { pollWithPatience, withPatience } from '../in-page/patience.ts';
import { quietBridge } from '../in-page/wait.ts';

interface OpenSession {
  readonly id: string;
  readonly title: string;
}

/** The part of the workspace that a call changes. */
export interface Desk {
  readonly sessions: readonly OpenSession[];
  /** Notifications that wait for the agent. */
  readonly toasts: number;
  /** Rows of the table of calls. */
  readonly rows: number;
}

export function deskOf(page: Page, table: string | undefined): Promise<Desk> {
  return page.evaluate((name) => {
    const app = window.sidetoneApp;
    const state = app?.workspace.getState();
    return {
      sessions: (state?.sessions ?? [])
        .filter(({ kind }) => kind === 'provider')
        .map(({ id, title }) => ({ id, title })),
      toasts: state?.questions.open.toast.length ?? 0,
      rows: name === undefined ? 0 : (app?.records.list(name).count ?? 0),
    };
  }, table);
}

/** The desk as soon as it is like this, or as it is after a while. */
export async function deskWhen(
  page: Page,
  table: string | undefined,
  isLikeThis: (desk: Desk) => boolean,
): Promise<Desk> {
  const desk = await pollWithPatience(page, () => deskOf(page, table), isLikeThis);
  return desk ?? deskOf(page, table);
}

/** Closes a session as the agent does. */
export async function closeSession(
  page: Page,
  { id, title }: OpenSession,
  { sessions }: Desk,
): Promise<void> {
  const namesakes = sessions.filter((each) => each.title === title);
  const nth = namesakes.findIndex((each) => each.id === id);
  const work = async (): Promise<void> => {
    await page
      .getByRole('button', { name: `Close ${title}`, exact: true })
      .nth(Math.max(0, nth))
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close session' }).click();
  };
  await withPatience(page, work());
  await quietBridge(page, 500, 3_000);
}
