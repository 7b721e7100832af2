import type { BootCheck } from '../../store/boot-reports.ts';
import { isLoopback, type BootEvidence } from './boot-evidence.ts';

type Check = Omit<BootCheck, 'name' | 'rule'>;

const unknown: Check = { status: 'unknown', detail: 'The page has not reported yet.' };

/** A fault only for a page that asks for it: not every provider speaks. */
export function microphoneCheck({ facts, probe, findings }: BootEvidence): Check {
  const policy = probe?.permissionsPolicy;
  const isForbidden = /microphone=\(\s*\)/.test(policy ?? '');
  if (!facts && !isForbidden) return unknown;
  const isOpen = !isForbidden && facts?.isSecure !== false && facts?.microphone !== 'refused';
  if (isOpen) return { status: 'good', detail: 'The page may ask the agent for it.' };
  const [detail, fix] = isForbidden
    ? [
        `Its Permissions-Policy blocks it: ${policy}`,
        'Respond with Permissions-Policy: microphone=(self), or without that header.',
      ]
    : facts?.isSecure === false
      ? [
          'The page is not a secure context, so there is no microphone.',
          'Serve it over https or from localhost.',
        ]
      : ['A policy blocks it for the page.', 'Respond with Permissions-Policy: microphone=(self).'];
  return { status: findings.has('microphoneRefused') ? 'fault' : 'note', detail, fix };
}

export function popupCheck({ findings }: BootEvidence): Check {
  return findings.has('popupBlocked')
    ? {
        status: 'fault',
        detail: 'The browser blocked a pop-up window of the page.',
        fix: "Open it directly in the agent's click, and do not sandbox the page.",
      }
    : { status: 'good', detail: 'The frame allows them.' };
}

export function storageCheck({ facts }: BootEvidence): Check {
  if (!facts) return unknown;
  return facts.storage === 'refused'
    ? {
        status: 'note',
        detail: 'The browser blocks storage for the page, as it may for any cross-site frame.',
      }
    : {
        status: 'good',
        detail: "Available; most browsers keep it separate from the page's own windows.",
      };
}

export function localNetworkCheck({ provider }: BootEvidence): Check {
  return isLoopback(provider.channelUrl)
    ? {
        status: 'note',
        detail:
          'Fine here. Under a public organization, Chromium asks before a page can reach this machine.',
      }
    : { status: 'good', detail: 'The Channel URL is not on this machine.' };
}
