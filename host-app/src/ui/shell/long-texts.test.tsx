import { act, cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inform, showBar, warn } from '../../workspace/notices/bars.ts';
import { showBriefToast } from '../../workspace/notices/brief-toasts.ts';
import { raiseNotification } from '../../workspace/notices/notifications.ts';
import { setProgress } from '../../workspace/notices/progress.ts';
import { addQuestion } from '../../workspace/questions/questions.ts';
import { openRecordSession } from '../../workspace/sessions/sessions.ts';
import { openTab } from '../../workspace/tabs/tabs.ts';
import type { Page } from '../../workspace/tabs/pages.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { ada, renderShell, type RenderedShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const long = 'x'.repeat(300_000);
const beginning = '(the first 5,000 of 300,000 characters)';
const rows = Array.from({ length: 300 }, (_, index) => ({
  header: `Name ${index}`,
  value: 'x'.repeat(1_000),
}));
const page: Page = { type: 'error', title: 'Not shown', detail: 'There is nothing to show.' };

const shows: Readonly<Record<string, (shell: RenderedShell) => void>> = {
  'a bar': ({ app }) => void app.workspace.apply(inform, { message: long }),
  'an alert': ({ app }) => void app.workspace.apply(warn, { message: long }),
  'the action of a bar': ({ app }) => {
    const action = { label: long, link: 'https://wiki.contoso.example/' };
    app.workspace.apply(showBar, { level: 'warning', message: 'x', canClose: true, action });
  },
  'a short message': ({ app, clock }) =>
    void app.workspace.apply(showBriefToast, {
      level: 'information',
      text: long,
      now: clock.now(),
    }),
  'a sign of work': ({ app }) => void app.workspace.apply(setProgress, { text: long }),
  'a toast': ({ app, clock }) => {
    const content = {
      title: long,
      rows: [{ header: long, value: long }],
      acceptText: long,
      rejectText: long,
      theme: 'Dark',
      showTimeout: true,
      timeoutSeconds: 30,
      autoAccept: false,
    } as const;
    const details = { content, raisedAt: clock.now() };
    app.workspace.apply(raiseNotification, { kind: 'toast', ownerId: 'contoso_phone', details });
  },
  'a dialog': ({ app }) => {
    const texts = { title: long, subtitle: long, text: long };
    const labels = { confirmLabel: long, cancelLabel: long };
    const details = { ...texts, ...labels, rows: [{ header: long, value: long }] };
    app.workspace.apply(addQuestion<'dialog'>, {
      kind: 'dialog',
      ownerId: 'contoso_phone',
      details,
    });
  },
  'a tab': ({ app }) => void app.workspace.apply(openTab, { title: long, page, isFocused: true }),
  'a session': ({ app }) => {
    const record = { entityName: 'contact', entityId: ada.contactid };
    app.workspace.apply(openRecordSession, { ...record, title: long });
  },
  'a value of a new form': ({ app }) => {
    const form: Page = { type: 'entityrecord', entityName: 'contact', data: { lastname: long } };
    app.workspace.apply(openTab, { title: 'New', page: form, isFocused: true });
  },
};

test.each(Object.entries(shows))(
  '[CN6] %s with an endless text shows its beginning and its length',
  async (_name, show) => {
    const shell = renderShell();
    await act(async () => show(shell));
    const { outerHTML } = document.documentElement;
    const values = [...document.querySelectorAll('input, textarea')].map((input) =>
      String(Reflect.get(input, 'value')),
    );
    expect([outerHTML, ...values].join('\n')).toContain(beginning);
    expect([outerHTML, ...values].join('').length).toBeLessThan(300_000);
  },
);

test('[CN6] a dialog with endless rows shows a hundred and the number of the rest', async () => {
  const { app } = renderShell();
  const details = { title: 'Rows', text: '', confirmLabel: 'OK', cancelLabel: 'Cancel', rows };
  await act(async () => {
    app.workspace.apply(addQuestion<'dialog'>, {
      kind: 'dialog',
      ownerId: 'contoso_phone',
      details,
    });
  });
  expect(document.querySelectorAll('[role="dialog"] dt')).toHaveLength(100);
  expect(document.body.textContent).toContain('200 more rows are not shown.');
});
