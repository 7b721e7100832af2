import { expect, type Page } from '@playwright/test';
import type { ConfigInput } from '../run/workspace-server.ts';
import { accept, afterGap, call, phone, ring, takeCall } from './hands.ts';
import type { Chapter } from './picture.ts';

const fields = [
  { title: 'Customer', value: '{customerName}' },
  { title: 'Case', value: '{caseTitle}' },
  { title: 'Queue', value: 'Billing, priority 1' },
  { title: 'Language', value: 'English' },
];

const templates: ConfigInput = {
  notificationTemplates: [
    { uniqueName: 'contoso_full', title: 'Incoming call', timeoutSeconds: 45, fields },
    { uniqueName: 'contoso_light', title: 'Chat request', theme: 'Light', fields },
    {
      uniqueName: 'contoso_accept_only',
      title: 'Assigned work',
      showReject: false,
      theme: 'Light',
      showTimeout: false,
      fields: fields.slice(0, 2),
    },
  ],
};

/** Rings from the softphone, with more toasts behind it on request. */
async function ringAs(page: Page, ...names: readonly string[]): Promise<void> {
  for (const templateName of names) {
    await call(page, 'notifyEvent', {
      templateName,
      templateParameters: {
        customerName: 'Tomás Herrera',
        caseTitle: 'Autopay charged twice, and no one has answered the letter about it yet',
      },
    });
  }
  await expect(page.getByRole('alertdialog')).toBeVisible();
}

async function bars(page: Page): Promise<void> {
  const [success, error, warning, information] = [1, 2, 3, 4];
  const show = (options: object) => call(page, 'showGlobalNotification', { type: 2, ...options });
  await show({ level: success, message: 'The call was recorded.', showCloseButton: true });
  await show({
    level: information,
    message: 'A new script is ready for billing questions.',
    showCloseButton: true,
    action: { actionLabel: 'Read it', eventHandler: 'https://contoso.example/' },
  });
  await show({ level: warning, message: 'The Billing queue has more than ten callers.' });
  await show({ level: error, message: 'The phone system is offline.', showCloseButton: true });
  const region = page.getByRole('region', { name: 'Global notifications' });
  await region.getByRole('button', { name: /more/ }).click();
  await expect(region.getByText('The call was recorded.')).toBeVisible();
}

export const arriving: Chapter = {
  title: 'Notifications and messages',
  pictures: [
    {
      name: 'toast-queue',
      says: 'A toast with four fields, and two more waiting behind it.',
      config: templates,
      show: (page) => ringAs(page, 'contoso_full', 'contoso_light', 'contoso_full'),
    },
    {
      name: 'toast-light',
      says: 'A light toast over the dark workspace.',
      look: 'dark',
      size: 'small',
      config: templates,
      show: (page) => ringAs(page, 'contoso_light'),
    },
    {
      name: 'toast-accept-only',
      says: 'A toast that can only be accepted.',
      look: 'high contrast',
      size: 'small',
      config: templates,
      show: (page) => ringAs(page, 'contoso_accept_only'),
    },
    {
      name: 'past-notifications',
      says: 'Past notifications and their outcomes.',
      look: 'dark',
      show: async (page) => {
        await ring(page);
        await page.getByRole('alertdialog').getByRole('button', { name: 'Reject' }).click();
        await afterGap(page);
        await ring(page);
        await accept(page);
        await bars(page);
        const close = page.getByRole('button', { name: /^Close message/ });
        for (const left of [2, 1, 0]) {
          await close.first().click();
          await expect(close).toHaveCount(left);
        }
        await page.getByRole('button', { name: 'Notifications' }).click();
        await expect(page.getByRole('list', { name: 'Answered' })).toBeVisible();
      },
    },
    { name: 'bars', says: 'Messages at all four levels.', show: bars },
    {
      name: 'bars-contrast',
      says: 'The same in high contrast.',
      look: 'high contrast',
      show: bars,
    },
    {
      name: 'presence',
      says: 'Choosing a presence.',
      show: async (page) => {
        await phone(page).getByRole('button', { name: 'Simulate incoming call' }).waitFor();
        await page.getByRole('button', { name: /^Presence:/ }).click();
        await page.getByRole('radio', { name: 'Busy', exact: true }).click();
      },
    },
    {
      name: 'dialog',
      says: 'A provider asks a question.',
      look: 'dark',
      show: async (page) => {
        await takeCall(page);
        await call(
          page,
          'openDialog',
          JSON.stringify({
            title: 'Transfer the call?',
            subtitle: 'Ada Whitcomb will be on hold in the meantime.',
            text: 'The billing team has three callers before her. She knows that it can take five minutes.',
            confirmButtonLabel: 'Transfer',
            cancelButtonLabel: 'Keep the call',
          }),
        );
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
    {
      name: 'progress',
      says: 'A progress indicator.',
      look: 'branded',
      show: async (page) => {
        await takeCall(page);
        await call(page, 'showProgressIndicator', 'Transferring to the billing team');
        await expect(page.getByText('Transferring to the billing team')).toBeVisible();
      },
    },
    {
      name: 'limit',
      says: 'The session limit is reached.',
      look: 'branded',
      config: { limits: { sessions: 2 } },
      show: async (page) => {
        await takeCall(page);
        await page.getByRole('searchbox', { name: 'Search' }).fill('bill');
        await page.keyboard.press('Enter');
        const results = page.getByRole('main');
        await results
          .getByRole('button', { name: /bill/ })
          .first()
          .click({ modifiers: ['Shift'] });
        await expect(page.getByText('Maximum sessions reached')).toBeVisible();
      },
    },
    {
      name: 'close-session',
      says: 'A session with unsaved changes asks before it closes.',
      show: async (page) => {
        await ring(page);
        await accept(page);
        await page.getByRole('main').getByRole('textbox', { name: 'Job Title' }).fill('Owner');
        await page.getByRole('button', { name: 'Close Ada Whitcomb' }).first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    },
  ],
};
