import type { BootCheck } from '../../store/boot-reports.ts';
import { isLoopback, originOf, type BootEvidence } from './boot-evidence.ts';

type Check = Omit<BootCheck, 'name' | 'rule'>;

const unknown: Check = { status: 'unknown', detail: 'The page has not reported yet.' };

/** A fault only for a page that requests it: not every provider uses audio. */
export function microphoneCheck({ provider, facts, probe, findings }: BootEvidence): Check {
  const policy = probe?.permissionsPolicy;
  const isForbidden = /microphone=\(\s*\)/.test(policy ?? '');
  if (!facts && !isForbidden) return unknown;
  const isOpen = !isForbidden && facts?.isSecure !== false && facts?.microphone !== 'refused';
  if (isOpen) return { status: 'good', detail: 'The page may ask the agent for it.' };
  const granted = originOf(provider.channelUrl);
  const origin = originOf(facts?.page) ?? granted;
  const [detail, fix] = isForbidden
    ? [
        `Its Permissions-Policy blocks it: ${policy}.`,
        'Respond with Permissions-Policy: microphone=(self), or without that header.',
      ]
    : facts?.isSecure === false
      ? [
          'The page is not a secure context, so there is no microphone.',
          'Serve it over https or from localhost.',
        ]
      : origin !== granted
        ? [
            `The frame grants it to the origin of the Channel URL only (${granted}), but the page runs on ${origin}: see "origin".`,
            'Use the address where the page ends up as the Channel URL.',
          ]
        : [
            'A policy blocks it for the page.',
            'Respond with Permissions-Policy: microphone=(self).',
          ];
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

export function storageCheck({ facts, provider, workspaceOrigin }: BootEvidence): Check {
  if (!facts) return unknown;
  if (facts.storage === 'refused') {
    return {
      status: 'note',
      detail: 'The browser blocks storage for the page, as it may for any cross-site frame.',
    };
  }
  return new URL(provider.channelUrl).hostname === new URL(workspaceOrigin).hostname
    ? {
        status: 'note',
        detail:
          'Here it is easier, because the page and the workspace are the same site. In a real organization the page is cross-site: its storage is separate from its own windows, and its cookies are third-party cookies.',
        fix: 'Test with a Channel URL on its own host name, such as phone.localhost, and set cookies with SameSite=None; Secure; Partitioned.',
      }
    : {
        status: 'good',
        detail: "Available; most browsers keep it separate from the page's own windows.",
      };
}

/** The product serves the library to signed-in users only. */
export function signInCheck({ provider, workspaceOrigin }: BootEvidence): Check {
  if (originOf(provider.channelUrl) === workspaceOrigin) {
    return {
      status: 'good',
      detail: 'The page is part of the organization and shares its sign-in.',
    };
  }
  return {
    status: 'note',
    detail:
      'Here it is easier, because the library needs no sign-in. A real organization serves it to signed-in users only: where the browser blocks third-party cookies, the request is redirected to the sign-in page and Microsoft.CIFramework never appears.',
    fix: "Allow third-party cookies for the organization's address in the agents' browsers, and show a message in the page when window.Microsoft is missing.",
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
