import { expect, test as base, type Provider } from 'provider-sdk/playwright';

/** The widget as its tests use it. */
export class Acme {
  readonly provider: Provider;

  constructor(provider: Provider) {
    this.provider = provider;
  }

  get status() {
    return this.provider.page.getByRole('status');
  }

  /** The telephone system reports a call to the widget. */
  async ring(number: string): Promise<void> {
    await expect(this.status).not.toHaveText('Starting');
    await this.status.evaluate((element, detail) => {
      const view = element.ownerDocument.defaultView;
      view?.dispatchEvent(new CustomEvent('incoming', { detail }));
    }, number);
  }
}

export const test = base.extend<{ acme: Acme }>({
  acme: async ({ provider }, use) => use(new Acme(provider('acme_phone'))),
});

export { expect };
