import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { ConfigInput } from '../run/workspace-server.ts';
import { twoVendors } from '../tests/two-vendors/vendors.ts';
import { accept, afterGap, main, openPage, phone, ring, takeCall } from './hands.ts';
import type { Chapter } from './picture.ts';

const screenPop = JSON.parse(
  readFileSync(
    new URL('../../sample-providers/screen-pop/workspace.config.json', import.meta.url),
    'utf8',
  ),
) as ConfigInput;

/** A call and two conversations; one customer has been waiting too long. */
async function threeCustomers(page: Page): Promise<void> {
  const messaging = phone(page, 'Contoso Messaging');
  const write = messaging.getByRole('button', { name: 'Simulate incoming conversation' }).first();
  const takeConversation = async (customer: string) => {
    // Uses events instead of clicks: a widget out of sight cannot be clicked, but it can ring.
    await write.dispatchEvent('click');
    await messaging.getByRole('menuitem', { name: customer }).dispatchEvent('click');
    await afterGap(page);
    await accept(page);
    await expect(messaging.getByRole('heading', { name: customer, level: 2 })).toBeVisible();
  };
  await write.waitFor({ state: 'attached' });
  await takeCall(page, 'Contoso Phone');
  await takeConversation('Grace Holloway');
  await takeConversation('Tomás Herrera');
  for (const what of ['Customer writes', 'Customer waits too long']) {
    await messaging.getByRole('button', { name: 'Actions for Grace Holloway' }).click();
    await messaging.getByRole('menuitem', { name: what }).click();
  }
  await expect(page.getByRole('tab', { name: 'Grace Holloway, 1 new, urgent' })).toBeVisible();
}

/** A customer calls the sample that looks up the caller; returns the sample's page. */
async function callScreenPop(page: Page, number: string) {
  const widget = phone(page, 'Screen pop');
  await widget.getByRole('textbox', { name: 'Phone number' }).fill(number);
  await widget.getByRole('button', { name: 'Incoming call' }).click();
  return widget;
}

export const calls: Chapter = {
  title: 'Calls and conversations',
  pictures: [
    {
      name: 'incoming-call',
      says: 'A customer calls.',
      show: (page) => ring(page),
    },
    {
      name: 'inbound-call',
      says: 'An accepted call: the caller’s record opens next to the softphone.',
      show: (page) => takeCall(page),
    },
    {
      name: 'inbound-call-dark',
      says: 'The same on a large dark screen.',
      size: 'large',
      look: 'dark',
      show: (page) => takeCall(page),
    },
    {
      name: 'inbound-call-small',
      says: 'A call on a small screen.',
      size: 'small',
      look: 'branded',
      show: (page) => takeCall(page),
    },
    {
      name: 'inbound-call-zoomed',
      says: 'A call zoomed to 200 percent: the record follows below the softphone.',
      size: 'zoomed',
      show: async (page) => {
        await takeCall(page);
        await page.mouse.move(600, 60);
        await page.mouse.wheel(0, 300);
        await expect(page.getByRole('button', { name: 'Site map' })).not.toBeInViewport();
      },
    },
    {
      name: 'inbound-call-contrast',
      says: 'A call in high contrast.',
      look: 'high contrast',
      show: (page) => takeCall(page),
    },
    {
      name: 'two-vendors',
      says: 'Two vendors at once, and a customer who has waited too long.',
      size: 'large',
      config: twoVendors,
      show: async (page) => {
        await threeCustomers(page);
        await page.getByRole('tab', { name: 'Ada Whitcomb' }).first().click();
        await expect(main(page).getByRole('heading', { name: 'Ada Whitcomb' })).toBeVisible();
      },
    },
    {
      name: 'conversation-dark',
      says: 'The second vendor’s conversation.',
      look: 'dark',
      config: twoVendors,
      show: async (page) => {
        await threeCustomers(page);
        await page.getByRole('tab', { name: /^Grace Holloway/ }).click();
        await expect(main(page).getByRole('heading', { name: 'Grace Holloway' })).toBeVisible();
      },
    },
    {
      name: 'several-matches',
      says: 'Two customers share the caller’s number.',
      config: screenPop,
      show: async (page) => {
        await callScreenPop(page, '+1 555 0188');
        await expect(main(page).getByRole('button', { name: /Quist$/ })).toHaveCount(2);
      },
    },
    {
      name: 'panel-minimized',
      says: 'A minimized panel; the call stays within reach.',
      show: async (page) => {
        await takeCall(page);
        await page.getByRole('button', { name: 'Minimize panel' }).click();
        await expect(page.getByRole('button', { name: 'Dock panel' })).toBeVisible();
      },
    },
    {
      name: 'panel-hidden',
      says: 'A hidden panel; a handle at the edge brings it back.',
      look: 'dark',
      show: async (page) => {
        await takeCall(page);
        await page.getByRole('button', { name: 'More panel actions' }).click();
        await page.getByRole('menuitem', { name: 'Hide panel' }).click();
      },
    },
    {
      name: 'panel-notes',
      says: 'Writing a note during a call.',
      look: 'branded',
      config: screenPop,
      show: async (page) => {
        const widget = await callScreenPop(page, '+1 555 0100');
        await expect(main(page).getByRole('heading', { name: 'Ada Whitcomb' })).toBeVisible();
        await widget.getByRole('button', { name: 'Add note' }).click();
        await page.getByRole('textbox', { name: 'Note text' }).fill('Asked for the August bill.');
      },
    },
    {
      name: 'provider-unreachable',
      says: 'A provider whose server is not running.',
      config: {
        providers: [
          { uniqueName: 'acme_phone', label: 'Acme', channelUrl: 'http://localhost:9/widget.html' },
        ],
      },
      show: async (page) => {
        await page.getByRole('button', { name: 'Show panel' }).click();
        await expect(page.getByRole('heading', { name: 'Acme cannot be loaded' })).toBeVisible();
        await openPage(page, 'Contacts');
        await page.getByRole('columnheader').first().waitFor();
      },
    },
  ],
};
