import type { Page } from '@playwright/test';
import { productBehaviorOf } from '../../contract/product-behavior.ts';
import type { Diagnostic, Message } from './door.ts';
import type { Journal } from './journal.ts';
import { readScreen } from './screen.ts';
import { silentProviders } from './silent-providers.ts';

const most = { kinds: 6, messages: 8, letters: 160 } as const;

/** Explanation of a failed test: the likely causes, then the messages. */
export async function explainFailure(
  page: Page,
  journal: Journal,
  provider?: string,
): Promise<string> {
  const silent = await silentProviders(page, journal, provider).catch(() => []);
  return [...silent, failureText(journal, provider)].join('\n\n');
}

/** The part of it that comes from the journal alone. */
export function failureText(journal: Journal, provider?: string): string {
  return [
    ...causes(concerning(journal.diagnostics, provider)),
    ...onScreen(journal.state),
    lastMessages(journal.traffic),
  ].join('\n\n');
}

/** Diagnostics of one provider and those without a provider, or all when no provider is named. */
export function concerning(
  diagnostics: readonly Diagnostic[],
  provider: string | undefined,
): readonly Diagnostic[] {
  if (provider === undefined) return diagnostics;
  return diagnostics.filter((each) => each.provider === provider || each.provider === undefined);
}

/** One entry for each kind of diagnostic, worst first, with its fix. */
function folded(diagnostics: readonly Diagnostic[]): readonly string[] {
  const kinds = new Map<string, { first: Diagnostic; count: number }>();
  for (const each of diagnostics) {
    const kind = `${each.severity} ${each.rule} ${each.provider} ${each.message}`;
    const known = kinds.get(kind);
    kinds.set(kind, { first: known?.first ?? each, count: (known?.count ?? 0) + 1 });
  }
  const severities = ['error', 'warning', 'info'];
  const sorted = [...kinds.values()].toSorted(
    (a, b) => severities.indexOf(a.first.severity) - severities.indexOf(b.first.severity),
  );
  return sorted.map(({ first, count }) => {
    const { severity, rule, provider, message, cause, fix } = first;
    const origin = provider === undefined ? 'without a provider' : `from ${provider}`;
    const times = count > 1 ? ` (${count} times)` : '';
    const lines = [message, cause, fix, productBehaviorOf(rule)].filter(Boolean);
    return `  [${rule}] ${severity} ${origin}${times}: ${lines.join('\n      ')}`;
  });
}

function causes(diagnostics: readonly Diagnostic[]): readonly string[] {
  const kinds = folded(diagnostics.filter(({ severity }) => severity !== 'info'));
  if (kinds.length === 0) return [];
  const shown = kinds.slice(0, most.kinds);
  const rest = kinds.length - shown.length;
  const more = rest > 0 ? [`  and ${rest} more, in the attachment "diagnostics"`] : [];
  return [['The diagnostics:', ...shown, ...more].join('\n')];
}

/** A title that is misspelled in the test is obvious beside the existing ones. */
function onScreen(state: unknown): readonly string[] {
  const { sessions, notification } = readScreen(state);
  if (sessions.length === 0) return [];
  const titles = sessions.map((title) => JSON.stringify(title)).join(', ');
  return [`On screen: sessions ${titles}; notification ${JSON.stringify(notification) ?? 'none'}`];
}

/** Most events have no listener, and each reports that. */
function isUnheard({ kind, data }: Message): boolean {
  return kind === 'event-reply' && /No handlers found/.test(JSON.stringify(data) ?? '');
}

/** The last messages, one per line, for people. */
function lastMessages(traffic: readonly Message[]): string {
  const telling = traffic.filter((message) => !isUnheard(message));
  const lines = telling
    .slice(-most.messages)
    .map(({ provider, caller, kind, type, outcome, data }) => {
      const text = JSON.stringify(data) ?? 'nothing';
      const shown = text.length > most.letters ? `${text.slice(0, most.letters)}…` : text;
      return `  ${provider ?? caller ?? 'nobody'} ${kind} ${type}${outcome ? ` ${outcome}` : ''}: ${shown}`;
    });
  return lines.length > 0 ? `The last messages:\n${lines.join('\n')}` : 'There was no message.';
}
