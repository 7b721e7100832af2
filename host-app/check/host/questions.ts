import { findingOf, lastLines, trafficBefore } from '../findings.ts';
import { faceAfterLoading, faceOf, isBlank } from '../in-page/face.ts';
import { look, type SeenMessage, type Sight } from '../in-page/look.ts';
import type { Scene } from '../scene.ts';
import { mistakes } from '../start-checks.ts';
import type { Finding } from '../verdict.ts';
import { broken, violated, type HostileCheck, type WidgetFacts } from './hostile-check.ts';

/** Where the log ended when a check began. */
export interface Mark {
  readonly diagnostic: number;
  readonly message: number;
  readonly uncaught: number;
}

export async function markOf(scene: Scene): Promise<Mark> {
  const { diagnostics, traffic } = await look(scene.page, scene.provider);
  return {
    diagnostic: diagnostics.at(-1)?.id ?? 0,
    message: traffic.at(-1)?.id ?? 0,
    uncaught: scene.uncaught.length,
  };
}

export const wholeScene: Mark = { diagnostic: 0, message: 0, uncaught: 0 };

// Each of these is a call or a handler that fails because of the disturbance.
const failures: ReadonlySet<string> = new Set(['WS2', 'WS3', 'EV3', 'EV4', 'EV7']);

/** The questions after each check: errors, handlers, posts to anyone, loops, a dead screen. */
export async function askAll(
  scene: Scene,
  check: HostileCheck,
  facts: WidgetFacts,
  since: Mark,
): Promise<readonly Finding[]> {
  const sight = await look(scene.page, scene.provider);
  const reported = diagnosticFindings(sight, check, facts, since);
  return [
    ...reported,
    ...uncaughtFindings(scene, check, facts, since, reported),
    ...loopFindings(sight.traffic, check, since),
    ...(await deadScreen(scene, check.id, facts)),
  ];
}

function diagnosticFindings(
  { diagnostics, traffic }: Sight,
  check: HostileCheck,
  facts: WidgetFacts,
  since: Mark,
): readonly Finding[] {
  const told = new Set<string>();
  return mistakes(diagnostics)
    .filter(({ id, rule }) => id > since.diagnostic && !check.expects?.includes(rule))
    .filter(({ rule, message }) => {
      const key = keyOf(rule, message);
      if (facts.known.has(key) || told.has(key)) return false;
      told.add(key);
      return true;
    })
    .map((entry) => {
      const finding = findingOf(check.id, entry, trafficBefore(traffic, entry));
      if (!failures.has(finding.rule)) return finding;
      return { ...finding, severity: check.isLenient ? 'warning' : 'error' };
    });
}

/** The same mistake has the same key in every workspace. */
export function keyOf(rule: string, message: string): string {
  return `${rule} ${keyText(message)}`;
}

/** Errors of pages whose library does not report them. */
function uncaughtFindings(
  { uncaught }: Scene,
  { id, expects, isLenient }: HostileCheck,
  facts: WidgetFacts,
  since: Mark,
  reported: readonly Finding[],
): readonly Finding[] {
  if (expects?.includes('WS3') || reported.some(({ rule }) => rule === 'WS3')) return [];
  const texts = new Set(uncaught.slice(since.uncaught).map((text) => text.split('\n')[0] ?? ''));
  return [...texts]
    .filter(
      (text) =>
        ![...facts.known].some((key) => key.startsWith('WS3') && key.includes(keyText(text))),
    )
    .map((text) =>
      violated(id, 'WS3', {
        severity: isLenient ? 'warning' : 'error',
        message: `The page threw an error that nothing caught: ${text}`,
        fix: "Look at the line in the page's own code: the script stopped there.",
      }),
    );
}

function keyText(text: string): string {
  return text.replaceAll(/\d+/g, '0');
}

const mostRepeats = 25;

/** Messages that the library sends by itself. */
const background: ReadonlySet<string> = new Set([
  'onUserActivity',
  'logErrorsAndReject',
  'debugInformationEvent',
]);

function loopFindings(
  traffic: readonly SeenMessage[],
  { id: checkId, raises = 0 }: HostileCheck,
  since: Mark,
): readonly Finding[] {
  const counts = new Map<string, SeenMessage[]>();
  for (const message of traffic) {
    const { id, kind, type, data, correlationId = '' } = message;
    if (id <= since.message || kind !== 'request' || background.has(type)) continue;
    if (correlationId.startsWith('replay-')) continue;
    const key = `${type} ${data}`;
    counts.set(key, [...(counts.get(key) ?? []), message]);
  }
  return [...counts.values()]
    .filter((messages) => messages.length > mostRepeats + raises)
    .map((messages) => ({
      ...broken(
        checkId,
        'VD2',
        `The page sent ${messages[0]?.type} ${messages.length} times with the same data.`,
      ),
      traffic: lastLines(messages),
    }));
}

async function deadScreen(
  scene: Scene,
  check: string,
  { isVisible }: WidgetFacts,
): Promise<readonly Finding[]> {
  const frame = await scene.frame();
  if (!frame) {
    return [broken(check, 'VD1', 'The panel has no page of the widget any more.')];
  }
  const face = await (isVisible ? faceAfterLoading(frame) : faceOf(frame));
  if (!face) {
    return [broken(check, 'VD1', 'The page did not respond within 10 seconds.')];
  }
  if (!isVisible || !isBlank(face)) return [];
  return [broken(check, 'VD1', 'The page is blank now, and it was not before.')];
}
