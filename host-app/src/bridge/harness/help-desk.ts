import { SchemaError } from 'provider-sdk/contract';
import {
  parseHelpReport,
  type Explanation,
  type HelpReport,
  type Ping,
} from 'provider-sdk/contract/help';
import type { App } from '../../store/app.ts';
import type { Diagnostic } from '../../store/journal.ts';
import { followLog } from '../../store/log.ts';
import type { HelpCaller, HelpDoor } from '../help-door.ts';
import { diagnostics } from '../diagnostics.ts';
import { createFloodGate } from '../flood-gate.ts';
import { exceededBound } from '../message-bounds.ts';
import { findingDiagnostic, tooManyFindings, tooManyReports } from './findings.ts';
import { sourceLineOf } from './source-line.ts';

const mostFindings = 500;

/** A page that makes a thousand mistakes in a second sends about as many reports. */
const mostReportsPerSecond = 2_000;

/** Receives the findings of providers' pages. */
export interface HelpListener {
  /** `ping` asks the page for a sign of life, which comes as a report. */
  readonly onCaller: (provider: string, origin: string, ping: () => void) => void;
  readonly onReport: (provider: string, report: HelpReport) => void;
}

/**
 * Talks with the help in the widgets: their findings become diagnostics, and each diagnostic about
 * a message goes back to the page that sent it, which knows the line and shows it in its console.
 */
export function startHelpDesk(
  { journal, realTime }: Pick<App, 'journal' | 'realTime'>,
  door: HelpDoor,
  listener: HelpListener,
): () => void {
  const ports = new Map<string, MessagePort>();
  const findings = createFindingList(journal);
  const judgeRate = createFloodGate(realTime.now, mostReportsPerSecond);

  const explain = (entry: Diagnostic): void => {
    const port = entry.provider === undefined ? undefined : ports.get(entry.provider);
    if (!port || entry.severity === 'info') return;
    const { correlationId, stack } = entry;
    if (correlationId === undefined && stack === undefined) return;
    port.postMessage({
      correlationId,
      stack,
      text: `[Sidetone ${entry.rule}] ${entry.message}\nFix: ${entry.fix}`,
      isError: entry.severity === 'error',
    } satisfies Explanation);
  };

  const take = (provider: string, report: HelpReport): void => {
    listener.onReport(provider, report);
    if (report.kind === 'site') complete(journal, provider, report.correlationId, report.stack);
    if (report.kind !== 'finding') return;
    const diagnostic = findingDiagnostic(report);
    if (!diagnostic) return;
    const about = report.about.slice(0, 300);
    const isMember = report.name === 'unknownMember' || report.name === 'memberCalled';
    const name = isMember ? `member ${about}` : `${diagnostic.rule} ${about} ${diagnostic.stack}`;
    findings.list(provider, name, { ...diagnostic, source: sourceLineOf(report.stack) });
  };

  const takeData = (provider: string, port: MessagePort, data: unknown): void => {
    // A closed port still delivers messages that have already arrived.
    if (ports.get(provider) !== port) return;
    const verdict = judgeRate(provider);
    if (verdict === 'too many') {
      journal.diagnostics.add({ ...tooManyReports(mostReportsPerSecond), provider });
    }
    if (verdict !== 'usual') {
      // Reports have no turns, so only a closed port keeps a flood from delaying all providers.
      port.close();
      ports.delete(provider);
      listener.onReport(provider, { kind: 'gone' });
      return;
    }
    const bound = exceededBound(data);
    if (bound !== undefined) {
      findings.list(provider, 'too big', diagnostics.tooBig('A finding', bound));
    }
    const report = bound === undefined ? parsed(data) : undefined;
    if (report) take(provider, report);
  };

  door.open(({ provider, origin, port }: HelpCaller) => {
    ports.get(provider)?.close();
    ports.set(provider, port);
    findings.forget(provider);
    listener.onCaller(provider, origin, () => port.postMessage({ isPing: true } satisfies Ping));
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
      takeData(provider, port, data),
    );
    port.start();
  });
  const stop = followLog(journal.diagnostics, explain);
  return () => {
    stop();
    for (const port of ports.values()) port.close();
  };
}

/** Lists each finding of a page once, while there is room. */
function createFindingList({ diagnostics: all }: App['journal']) {
  const told = new Map<string, Set<string>>();
  return {
    list: (provider: string, name: string, diagnostic: Diagnostic): void => {
      const own = told.get(provider) ?? new Set();
      told.set(provider, own);
      if (own.size > mostFindings || own.has(name)) return;
      own.add(name);
      const isOneTooMany = own.size > mostFindings;
      all.add({ ...(isOneTooMany ? tooManyFindings(mostFindings) : diagnostic), provider });
    },
    /** A page that loads again starts with an empty list. */
    forget: (provider: string): void => void told.delete(provider),
  };
}

/** Adds the place in the page's source to the diagnostics of one of its messages. */
function complete(
  { diagnostics: all }: App['journal'],
  provider: string,
  correlationId: string,
  stack: string,
): void {
  for (const entry of all.entries()) {
    if (entry.provider !== provider || entry.correlationId !== correlationId) continue;
    all.amend(entry.id, { stack: stack.slice(0, 4000), source: sourceLineOf(stack) });
  }
}

function parsed(data: unknown): HelpReport | undefined {
  try {
    return parseHelpReport(data);
  } catch (error) {
    // Other messages from a page are ignored.
    if (error instanceof SchemaError) return undefined;
    throw error;
  }
}
