import type { BootCheck, BootCheckName } from '../../store/boot-reports.ts';
import type { BootEvidence } from './boot-evidence.ts';
import {
  announcementCheck,
  firstCallCheck,
  hostAddressCheck,
  hostNameCheck,
  libraryCheck,
  loadedOnceCheck,
  originCheck,
} from './library-checks.ts';
import { answersCheck, framingCheck, mixedContentCheck, policyCheck } from './page-checks.ts';
import {
  localNetworkCheck,
  microphoneCheck,
  popupCheck,
  signInCheck,
  storageCheck,
} from './permission-checks.ts';

type Judge = (evidence: BootEvidence) => Omit<BootCheck, 'name' | 'rule'>;

/** In the order in which a page starts: an early failure explains later ones. */
const judges: readonly (readonly [name: BootCheckName, rule: BootCheck['rule'], judge: Judge])[] = [
  ['answers', 'BT1', answersCheck],
  ['origin', 'HO2', originCheck],
  ['framing', 'BT2', framingCheck],
  ['mixed content', 'BT3', mixedContentCheck],
  ['content security policy', 'BT6', policyCheck],
  ['library', 'BT7', libraryCheck],
  ['loaded once', 'BT5', loadedOnceCheck],
  ['host address', 'WR15', hostAddressCheck],
  ['CIFInitDone', 'BT4', announcementCheck],
  ['first call', 'BT4', firstCallCheck],
  ['host name', 'BT12', hostNameCheck],
  ['sign-in', 'BT14', signInCheck],
  ['microphone', 'BT8', microphoneCheck],
  ['pop-ups', 'BT9', popupCheck],
  ['storage', 'BT11', storageCheck],
  ['local network', 'BT10', localNetworkCheck],
];

// A page that never loaded, or whose library was blocked, is silent for that reason.
const reasonsToBeSilent: ReadonlySet<BootCheckName> = new Set([
  'answers',
  'framing',
  'mixed content',
  'content security policy',
]);

/** All findings about the start of a provider's page. */
export function judgeBoot(evidence: BootEvidence): readonly BootCheck[] {
  const checks = judges.map(([name, rule, judge]) => ({ name, rule, ...judge(evidence) }));
  const reason = checks.find(
    ({ name, status }) => status === 'fault' && reasonsToBeSilent.has(name),
  );
  if (!reason) return checks;
  return checks.map((check) =>
    check.status === 'fault' && check.name === 'library' && !evidence.facts
      ? { ...check, status: 'unknown', detail: `Not loaded: see "${reason.name}".`, fix: undefined }
      : check,
  );
}
