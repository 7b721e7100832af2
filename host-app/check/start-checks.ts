import type { BootCheck, BootCheckName } from '../src/store/boot-reports.ts';
import type { DiagnosticEntry } from '../src/store/journal.ts';
import { findingOf, trafficBefore } from './findings.ts';
import type { Sight } from './in-page/look.ts';
import { resultOf, type CheckResult, type Finding } from './verdict.ts';

const titles: Readonly<Record<BootCheckName, string>> = {
  answers: 'The Channel URL answers with a page',
  framing: 'The page may be shown in a frame of the workspace',
  'mixed content': 'A workspace on https can load the page',
  'content security policy': 'The policy of the page admits the library',
  library: 'The page loads the library of its organization',
  'loaded once': 'The page loads the library once',
  'host address': 'The library sends its requests to the workspace',
  CIFInitDone: 'CIFInitDone finds its listener',
  'first call': 'The page calls the library',
  origin: 'The page is on the origin of its provider',
  'host name': 'No other provider has the same host name',
  'sign-in': 'The page works without the sign-in of the organization',
  microphone: 'The page may use the microphone',
  'pop-ups': 'The browser blocks no pop-up window',
  storage: 'The page can store data',
  'local network': 'The browser lets the page reach this machine',
};

/** Stage 1: how the page starts, as the Boot tab of the console shows it. */
export function startChecks(sight: Sight, milliseconds: number): readonly CheckResult[] {
  const seen = new Map(sight.boots.map((check) => [check.name, check]));
  const names = Object.keys(titles).filter(isBootCheckName);
  return names.map((name) => bootResult(name, seen.get(name), sight, milliseconds));
}

function isBootCheckName(name: string): name is BootCheckName {
  return Object.hasOwn(titles, name);
}

function idOf(name: BootCheckName): string {
  return `start.${name.replaceAll(' ', '-')}`;
}

function bootResult(
  name: BootCheckName,
  check: BootCheck | undefined,
  sight: Sight,
  milliseconds: number,
): CheckResult {
  const common = { id: idOf(name), stage: 'start', title: titles[name], milliseconds } as const;
  if (check?.status === 'fault') {
    const finding: Finding = {
      id: `${idOf(name)}/${check.rule}`,
      severity: 'error',
      rule: check.rule,
      provenance: 'observed',
      message: check.detail,
      fix: check.fix ?? '',
      source: sight.diagnostics.find(({ rule, source }) => rule === check.rule && source)?.source,
      traffic: [],
    };
    return { ...common, result: 'failed', detail: check.detail, findings: [finding] };
  }
  const isKnown = check !== undefined && check.status !== 'unknown';
  return {
    ...common,
    result: isKnown ? 'passed' : 'not exercised',
    detail: check?.detail ?? 'The workspace has no report of it.',
    findings: [],
  };
}

const conversation = {
  id: 'start.conversation',
  stage: 'start',
  title: 'The page makes no mistake in its calls and handlers while it starts',
} as const;

/** The messages of a start without any disturbance; the boot checks have reported their part. */
export function conversationCheck(
  sight: Sight,
  starts: readonly CheckResult[],
  milliseconds: number,
): CheckResult {
  const reported = new Set(starts.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const findings = mistakes(sight.diagnostics)
    .filter(({ rule }) => !reported.has(rule))
    .map((entry) => findingOf(conversation.id, entry, trafficBefore(sight.traffic, entry)));
  const requests = sight.traffic.filter(({ kind }) => kind === 'request').length;
  const isSilent = requests === 0 && findings.length === 0;
  return {
    ...conversation,
    result: isSilent ? 'not exercised' : resultOf(findings),
    detail: isSilent ? 'The page sent no request.' : `${requests} requests`,
    findings,
    milliseconds,
  };
}

/** Mistakes of the widget, without notes and without faults of the workspace itself. */
export function mistakes(entries: readonly DiagnosticEntry[]): readonly DiagnosticEntry[] {
  return entries.filter(({ severity, rule }) => severity !== 'info' && !/^(CN|FI)/.test(rule));
}
