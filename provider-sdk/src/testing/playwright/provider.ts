import type { FrameLocator, Page } from '@playwright/test';
import type { Diagnostic, Message } from './door.ts';
import { explainFailure } from './failure-text.ts';
import { didYouMean } from './nearest-name.ts';
import { readJournal, type Journal } from './journal.ts';

/** A provider in the workspace: its page, and its messages to and from the host. */
export class Provider {
  /** Its unique name. */
  readonly uniqueName: string;
  /** The widget's page, for locators in it. */
  readonly page: FrameLocator;
  readonly #workspacePage: Page;

  constructor(workspacePage: Page, uniqueName: string) {
    this.uniqueName = uniqueName;
    this.page = workspacePage.frameLocator(`iframe[data-provider="${uniqueName}"]`);
    this.#workspacePage = workspacePage;
  }

  /** All messages from and to this provider, oldest first. */
  async messages(): Promise<readonly Message[]> {
    const { traffic } = await this.journal();
    return traffic.filter(({ provider }) => provider === this.uniqueName);
  }

  /** Diagnostics about its messages. */
  async diagnostics(): Promise<readonly Diagnostic[]> {
    const { diagnostics } = await this.journal();
    return diagnostics.filter(({ provider }) => provider === this.uniqueName);
  }

  /** The text that a failed matcher adds to its message. */
  explain(journal: Journal): Promise<string> {
    return explainFailure(this.#workspacePage, journal, this.uniqueName);
  }

  /** All messages and diagnostics of the workspace. */
  journal(): Promise<Journal> {
    return readJournal(this.#workspacePage);
  }
}

/** Lists the existing providers, the nearest first. */
export function unknownProvider(uniqueName: string, names: readonly string[]): Error {
  return new Error(
    `Unknown provider "${uniqueName}"${didYouMean(uniqueName, names)} ` +
      `Available: ${names.join(', ') || 'none'}. ` +
      'For a provider that the test adds itself, use provider(name, { comesLater: true }).',
  );
}
