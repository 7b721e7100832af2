import type { Page } from 'playwright-core';
import type { BootCheck } from '../../src/store/boot-reports.ts';
import type { DiagnosticEntry, TrafficEntry } from '../../src/store/journal.ts';

/** A message of the log, with its data as short text. */
export interface SeenMessage extends Omit<TrafficEntry, 'data'> {
  readonly data: string;
}

/** The knowledge of the workspace about one provider. */
export interface Sight {
  readonly boots: readonly BootCheck[];
  readonly diagnostics: readonly DiagnosticEntry[];
  readonly traffic: readonly SeenMessage[];
}

/** Reads the log of the workspace; foreign messages belong to nobody, so they are in it as well. */
export function look(page: Page, provider: string): Promise<Sight> {
  return page.evaluate((name) => {
    const short = (data: unknown): string => {
      const plain = (_key: string, value: unknown): unknown => {
        if (value instanceof Map) return Object.fromEntries(value);
        return typeof value === 'bigint' ? String(value) : value;
      };
      const text = typeof data === 'string' ? data : (JSON.stringify(data, plain) ?? '');
      return text.length > 300 ? `${text.slice(0, 300)}...` : text;
    };
    const isOurs = ({ provider: owner }: { readonly provider?: string | undefined }): boolean =>
      owner === undefined || owner === name;
    const app = window.sidetoneApp;
    return {
      boots: app?.boots.all()[name] ?? [],
      diagnostics: app?.journal.diagnostics.entries().filter(isOurs) ?? [],
      traffic: (app?.journal.traffic.entries().filter(isOurs) ?? []).map((message) => ({
        ...message,
        data: short(message.data),
      })),
    };
  }, provider);
}
