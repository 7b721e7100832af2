import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startHost } from '../../headless/start-host.ts';
import { chooseBarAction, clearBar } from '../../workspace/notices/bars.ts';
import { followServer } from './follow-server.ts';

/** The browser's end of the channel; the test is the server. */
class Channel extends EventTarget {
  readonly address: string;

  constructor(address: string) {
    super();
    this.address = address;
    channels.push(this);
  }

  close(): void {
    this.dispatchEvent(new Event('close'));
  }
}

const channels: Channel[] = [];

beforeEach(() => {
  channels.length = 0;
  vi.stubGlobal('WebSocket', Channel);
  vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: () => undefined });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function follow() {
  const host = startHost();
  const reload = vi.fn();
  const place = {
    href: 'http://localhost:5173/main.aspx?pagetype=dashboard',
    reload,
  };
  const stop = followServer(host, { mark: 'run1.0', version: 'v1' }, place);
  const last = () => channels.at(-1);
  return {
    reload,
    stop,
    host,
    bars: () => host.workspace.getState().bars.map(({ message }) => message),
    address: () => last()?.address,
    answer: (mark = 'run1.0', version = 'v1') => {
      last()?.dispatchEvent(new Event('open'));
      const data = JSON.stringify({ kind: 'version', mark, version });
      last()?.dispatchEvent(new MessageEvent('message', { data }));
    },
    drop: () => last()?.close(),
    /** That many attempts in a row find no server. */
    fail: (times: number) => {
      for (let count = 0; count < times; count++) {
        host.advance(1_000);
        last()?.close();
      }
    },
  };
}

const gone = expect.stringContaining('The server of this workspace is not responding');
const outdated = expect.stringContaining('restarted with another configuration or build');

test('[SV8] a server that is briefly away, as after sleep or a quick restart, is not reported', () => {
  const { answer, drop, fail, bars, host } = follow();
  answer();
  drop();
  fail(4);
  // The laptop sleeps: hours count as one attempt.
  host.advance(3_600_000);
  answer();
  expect(bars()).toEqual([]);
});

test('[SV8] a server that stays away is reported once, until it returns', () => {
  const { answer, drop, fail, bars, reload } = follow();
  answer();
  drop();
  fail(5);
  expect(bars()).toEqual([gone]);
  fail(20);
  expect(bars()).toEqual([gone]);
  answer('run2.0');
  expect(bars()).toEqual([]);
  expect(reload).not.toHaveBeenCalled();
});

test('[SV8] a bar that the agent closed stays closed while the server is away', () => {
  const { answer, drop, fail, bars, host } = follow();
  answer();
  drop();
  fail(5);
  host.workspace.apply(clearBar, { id: host.workspace.getState().bars[0]?.id ?? '' });
  fail(20);
  expect(bars()).toEqual([]);
});

test('[SV8] another config or build offers a reload that the agent chooses', () => {
  const { answer, drop, bars, reload, host } = follow();
  answer();
  drop();
  host.advance(1_000);
  answer('run2.0', 'v2');
  expect(bars()).toEqual([outdated]);
  expect(reload).not.toHaveBeenCalled();
  host.workspace.apply(chooseBarAction, { id: host.workspace.getState().bars[0]?.id ?? '' });
  expect(reload).toHaveBeenCalledTimes(1);
});

test('[SV8] the offer ends when a server like the first one returns', () => {
  const { answer, drop, bars, host, address } = follow();
  answer();
  drop();
  host.advance(1_000);
  answer('run2.0', 'v2');
  drop();
  host.advance(1_000);
  expect(address()).toContain('since=run2.0');
  answer('run3.0', 'v1');
  expect(bars()).toEqual([]);
});

test('a workspace that stops following no longer listens', () => {
  const { stop, host } = follow();
  stop();
  host.advance(60_000);
  expect(channels).toHaveLength(1);
});
