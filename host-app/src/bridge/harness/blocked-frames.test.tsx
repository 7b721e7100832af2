import { afterEach, expect, test } from 'vitest';
import { startHost } from '../../headless/start-host.ts';
import { watchBlockedFrames } from './blocked-frames.ts';

let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** Browsers report a refusal by their policy with this event; a page without a policy has none. */
function violation(effectiveDirective: string, blockedURI: string): Event {
  const event = new Event('securitypolicyviolation');
  return Object.assign(event, { effectiveDirective, blockedURI });
}

test("[SV3] a frame that the workspace's policy refuses is named with its provider", () => {
  const host = startHost({
    providers: [{ uniqueName: 'acme_phone', channelUrl: 'http://desk.example:3000/widget' }],
  });
  stop = watchBlockedFrames(host);
  document.dispatchEvent(violation('frame-src', 'http://desk.example:3000'));
  document.dispatchEvent(violation('img-src', 'http://elsewhere.example'));
  const told = host.journal.diagnostics.entries().filter(({ rule }) => rule === 'SV3');
  expect(told).toMatchObject([
    { provider: 'acme_phone', message: expect.stringContaining('http://desk.example:3000') },
  ]);
});
