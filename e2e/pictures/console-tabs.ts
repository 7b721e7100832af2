import type { Page } from '@playwright/test';
import { call, openConsole, takeCall } from './hands.ts';
import type { Chapter, Picture } from './picture.ts';

/** The console at one of its tabs, during a call in which the widget made a mistake. */
function consoleAt(
  tab: string,
  picture: Omit<Picture, 'show'>,
  then?: (page: Page) => Promise<void>,
) {
  return {
    ...picture,
    show: async (page: Page) => {
      await takeCall(page);
      await call(page, 'setMode', 7);
      await call(page, 'setWidth', 120);
      await call(page, 'createTab', { templateName: 'contoso_wikki', isFocused: false });
      await openConsole(page, tab);
      await then?.(page);
    },
  };
}

export const consoleTabs: Chapter = {
  title: 'Simulator console',
  pictures: [
    consoleAt(
      'Traffic',
      { name: 'console-traffic', says: 'Every message between the workspace and its widgets.' },
      async (page) => {
        await page
          .getByRole('grid', { name: 'Traffic' })
          .getByText('createSession')
          .first()
          .click();
      },
    ),
    consoleAt('Diagnostics', {
      name: 'console-diagnostics',
      says: 'Diagnostics: each mistake with its rule and its fix.',
      look: 'dark',
    }),
    consoleAt('Boot', { name: 'console-boot', says: 'How each provider started.' }),
    consoleAt('Simulate', {
      name: 'console-simulate',
      says: 'Simulated calls, presence, clock and agent actions.',
      look: 'branded',
      size: 'large',
    }),
    consoleAt('Faults', {
      name: 'console-faults',
      says: 'Injected faults.',
      look: 'dark',
    }),
    consoleAt('State', { name: 'console-state', says: 'The complete state of the workspace.' }),
    consoleAt('Providers and templates', {
      name: 'console-admin',
      says: 'Editing providers and templates while the workspace runs.',
      look: 'high contrast',
    }),
    consoleAt(
      'Providers and templates',
      { name: 'console-profiles', says: 'App profiles: which agents work with which providers.' },
      async (page) => {
        const console = page.getByRole('region', { name: 'Simulator console' });
        await console.getByLabel('Kind of record').selectOption('App profiles');
        await console.getByRole('button', { name: 'Edit sidetone_everything' }).click();
      },
    ),
    consoleAt(
      'Traffic',
      {
        name: 'console-right',
        says: 'The console docked on the right of a large screen.',
        size: 'large',
        look: 'dark',
      },
      async (page) => {
        await page.getByRole('button', { name: 'Dock to the right' }).click();
      },
    ),
    consoleAt('Simulate', {
      name: 'console-small',
      says: 'The console on a small screen.',
      size: 'small',
    }),
  ],
};
