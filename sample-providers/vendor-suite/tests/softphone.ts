import { test as base, type Provider } from 'provider-sdk/playwright';

/**
 * The widget as a person uses it; the tests describe the actions, and this file finds the buttons.
 */
class Softphone {
  readonly provider: Provider;

  constructor(provider: Provider) {
    this.provider = provider;
  }

  async ring(number?: string): Promise<void> {
    const { page } = this.provider;
    if (number !== undefined) {
      await page.getByRole('textbox', { name: 'Phone number' }).fill(number);
    }
    await page.getByRole('button', { name: 'Simulate incoming call' }).click();
  }

  async finish(): Promise<void> {
    await this.provider.page.getByRole('button', { name: 'End call' }).click();
    await this.provider.page.getByRole('button', { name: 'Save and finish' }).click();
  }
}

export const test = base.extend<{ softphone: Softphone }>({
  softphone: async ({ provider }, use) => use(new Softphone(provider('contoso_phone'))),
});

export { expect } from 'provider-sdk/playwright';
