import type { Page } from '@playwright/test';
import type { Diagnostic, Message } from './door.ts';

export interface Journal {
  readonly traffic: readonly Message[];
  readonly diagnostics: readonly Diagnostic[];
  readonly state: unknown;
}

/**
 * Everything that the page has recorded, with objects in place of Maps and with JSON text parsed.
 */
export function readJournal(page: Page): Promise<Journal> {
  return page.evaluate(() => {
    const plain = (value: unknown): unknown => {
      if (value instanceof Map) return plain(Object.fromEntries(value));
      if (Array.isArray(value)) return value.map(plain);
      if (typeof value === 'bigint' || typeof value === 'function') return String(value);
      if (typeof value !== 'object' || value === null || value instanceof Date) return value;
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
    };
    const parsed = (text: unknown): unknown => {
      if (typeof text !== 'string') return plain(text);
      try {
        return JSON.parse(text);
      } catch {
        return text;
      }
    };
    const { journal, state } = window.sidetone ?? {};
    return {
      traffic: (journal?.traffic.entries() ?? []).map((message) => ({
        ...message,
        data: message.kind === 'event' ? parsed(message.data) : plain(message.data),
      })),
      diagnostics: (journal?.diagnostics.entries() ?? []).map((each) => ({ ...each })),
      state: plain(state?.()),
    };
  });
}
