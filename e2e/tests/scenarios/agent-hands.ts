import type { Page } from '@playwright/test';

/** A step of a scenario file that the agent is expected to take. */
export interface AgentStep {
  readonly agent: string;
  readonly [detail: string]: string;
}

/** Follows the guide as a person would, with the elements on screen. */
export async function doAsAgent(page: Page, step: AgentStep): Promise<void> {
  const phone = page.frameLocator('iframe[title="Phone"]');
  const session = (title = '') =>
    page
      .getByRole('tablist', { name: 'Sessions' })
      .getByRole('tab', { name: new RegExp(`^${title.replace('+', '\\+')}`) });
  const saveCall = () => phone.getByRole('button', { name: 'Save and finish' }).click();
  switch (step.agent) {
    case 'accepts':
      return page.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click();
    case 'declines':
      return page.getByRole('alertdialog').getByRole('button', { name: 'Reject' }).click();
    case 'switches to':
      return session(step['session']).click();
    case 'closes': {
      await session(step['session']).hover();
      await page
        .getByRole('button', { name: new RegExp(`^Close ${step['session']}`) })
        .first()
        .click();
      const confirm = page.getByRole('dialog').getByRole('button', { name: /close/i });
      if (await confirm.isVisible()) await confirm.click();
      return;
    }
    case 'sets presence':
      await page.getByRole('button', { name: /^Presence:/ }).click();
      await page.getByRole('radio', { name: step['to'] ?? '', exact: true }).click();
      return page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    case 'calls':
      await page.getByRole('searchbox', { name: 'Search' }).fill(step['contact'] ?? '');
      await page.keyboard.press('Enter');
      return page
        .getByRole('button', { name: `Call ${step['number']}` })
        .first()
        .click();
    case 'finishes the call':
      await phone.getByRole('button', { name: 'End call' }).click();
      return saveCall();
    case 'transfers the call':
      await phone.getByRole('button', { name: 'Transfer' }).click();
      await phone.getByRole('menuitem', { name: `Transfer to ${step['to']} now` }).click();
      return saveCall();
    case 'reloads':
      await page.getByRole('button', { name: 'More panel actions' }).click();
      return page.getByRole('menuitem', { name: 'Reload' }).click();
    case 'sends the article':
      await page.getByRole('button', { name: 'Knowledge search' }).click();
      await page.getByRole('searchbox', { name: 'Search knowledge' }).fill(step['title'] ?? '');
      await page.getByRole('button', { name: `More actions for ${step['title']}` }).click();
      return page.getByRole('menuitem', { name: 'Send URL' }).click();
    case 'minimizes the panel':
      return page.getByRole('button', { name: 'Minimize panel' }).click();
    case 'docks the panel':
      return page.getByRole('button', { name: 'Dock panel' }).click();
    case 'opens the script':
      return page.getByRole('button', { name: 'Agent scripts' }).click();
    case 'runs the step': {
      // By the keyboard: the guide may lie over the pane.
      const named = step['named'] ?? '';
      await page.getByRole('button', { name: named, exact: true }).press('Enter');
      return page.getByRole('button', { name: `Run: ${named}` }).press('Enter');
    }
    default:
      throw new Error(`No hands for a step "${step.agent}"`);
  }
}
