import { expect, test, vi } from 'vitest';
import { createCallSites, firstLine } from './call-sites.ts';
import { openDesk } from './desk.ts';
import { watchErrors } from './error-watch.ts';
import { watchMembers } from './member-watch.ts';
import { sameFace } from './same-face.ts';
import type { Tell } from './tell.ts';

const own = '    at answer (http://localhost:3000/widget.js:12:5)';
const library = '    at post (http://localhost:5173/msdyn_ciLibrary.js:1:99)';

function aTell() {
  const said: unknown[][] = [];
  const tell: Tell = (...report) => void said.push(report);
  return { said, tell };
}

test('a stack keeps the frames of the page and loses those of the library', () => {
  const sites = createCallSites('msdyn_ciLibrary.js');
  expect(sites.own(['Error: here', library, own].join('\n'))).toBe(own);
  expect(sites.own(undefined)).toBe('');
  expect(createCallSites(undefined).own([library, own].join('\n'))).toBe([library, own].join('\n'));
  expect(sites.here()).toMatch(/help\.test\.ts:\d+:\d+/);
});

test('the first line of a stack is a file and a line, without the parenthesis', () => {
  expect(firstLine(own)).toBe('http://localhost:3000/widget.js:12');
  expect(firstLine('')).toBeUndefined();
});

test('five hundred call sites are kept, and the oldest is dropped first', () => {
  const sites = createCallSites(undefined);
  for (let id = 0; id <= 500; id++) sites.note(String(id), own);
  expect(sites.of('0')).toBeUndefined();
  expect([sites.of('1'), sites.of('500')]).toEqual([own, own]);
});

test('a missing member is reported once, and names that all code reads are never reported', () => {
  const { said, tell } = aTell();
  const asked: string[] = [];
  const framework: Record<string, unknown> = { setMode: 1 };
  const watched = watchMembers(framework, tell, (name) => void asked.push(name));
  expect([watched['setMode'], watched['setmode'], watched['setmode']]).toEqual([
    1,
    undefined,
    undefined,
  ]);
  expect([watched['then'], watched['toJSON']]).toEqual([undefined, undefined]);
  expect(said).toEqual([['unknownMember', 'setmode']]);
  expect(asked).toEqual(['setmode', 'setmode']);
});

/** The watch's report of an error that the page throws. */
function reportsOf(thrown: unknown, place: object = {}, members: readonly string[] = []) {
  const { said, tell } = aTell();
  const view = new EventTarget();
  const clues = {
    lastRegistration: () => own,
    unknownMembers: new Set(members),
    isExplained: () => false,
  };
  watchErrors(view, createCallSites(undefined), clues, tell);
  view.dispatchEvent(Object.assign(new Event('error'), { error: thrown, message: '', ...place }));
  return said;
}

const namesOf = (said: readonly unknown[][]): unknown[] => said.map(([name]) => name);

const thrown = (error: Error, stack = own): Error => Object.assign(error, { stack });

test('a call of a missing member is reported with its line', () => {
  const error = thrown(new TypeError('cif.setmode is not a function'));
  expect(reportsOf(error, {}, ['setmode'])).toEqual([['memberCalled', 'setmode', own]]);
  expect(namesOf(reportsOf(error))).toEqual(['uncaughtError']);
  const other = thrown(new Error('setmode is not a function'));
  expect(namesOf(reportsOf(other, {}, ['setmode']))).toEqual(['uncaughtError']);
});

test('a `then` on the result of addHandler is reported only near its registration', () => {
  const text = "Cannot read properties of undefined (reading 'then')";
  expect(reportsOf(thrown(new TypeError(text)))).toEqual([['thenOfRegistration', '', own]]);
  const far = own.replace(':12:', ':40:');
  expect(namesOf(reportsOf(thrown(new TypeError(text), far)))).toEqual(['uncaughtError']);
});

test('access to a window of another origin is reported with the property, from any handler', () => {
  const text = "Failed to read a named property 'Xrm' from 'Window': Blocked a cross-origin frame";
  const error = thrown(Object.assign(new Error(text), { name: 'SecurityError' }));
  const found = ['hostReached', 'Xrm', own];
  expect(reportsOf(error)).toEqual([found]);
  const { said, tell } = aTell();
  const view = new EventTarget();
  const clues = {
    lastRegistration: () => '',
    unknownMembers: new Set<string>(),
    isExplained: () => false,
  };
  watchErrors(view, createCallSites(undefined), clues, tell);
  view.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: error }));
  expect(said).toEqual([found]);
});

test("an error without a stack is reported at the browser's location", () => {
  const error = thrown(
    Object.assign(new Error('a cross-origin object'), { name: 'SecurityError' }),
    '',
  );
  const place = { filename: 'http://localhost:3000/widget.js', lineno: 4, colno: 2 };
  expect(reportsOf(error, place)).toEqual([
    ['hostReached', '', '    at http://localhost:3000/widget.js:4:2'],
  ]);
  expect(reportsOf('only a text', place)).toEqual([
    ['uncaughtError', 'only a text', '    at http://localhost:3000/widget.js:4:2'],
  ]);
});

type DeskView = Parameters<typeof openDesk>[0];

const aView = (
  top: DeskView['top'],
  addEventListener: DeskView['addEventListener'] = () => undefined,
): DeskView => ({ top, addEventListener });

test('[HO10] the desk answers a ping, and says when its page leaves', async () => {
  const postMessage = vi.fn<(message: unknown, target: string, transfer: Transferable[]) => void>();
  const leave: (() => void)[] = [];
  openDesk(
    aView({ postMessage }, (type, listener) => void (type === 'pagehide' && leave.push(listener))),
    'http://localhost:5173',
    () => undefined,
  );
  const port = postMessage.mock.calls[0]?.[2]?.[0];
  if (!(port instanceof MessagePort)) throw new Error('The desk sent no port');
  const heard: unknown[] = [];
  const both = new Promise<void>((resolve) => {
    port.addEventListener('message', ({ data }) => {
      heard.push(data);
      if (heard.length === 2) resolve();
      else leave.forEach((listener) => listener());
    });
  });
  port.start();
  port.postMessage({ isPing: true });
  await both;
  expect(heard).toEqual([{ kind: 'alive' }, { kind: 'gone' }]);
  port.close();
});

test('the desk greets the top window at the origin of the host, with a port, and reports through it', async () => {
  const postMessage = vi.fn<(message: unknown, target: string, transfer: Transferable[]) => void>();
  const site = { kind: 'site', correlationId: 'c1', stack: own } as const;
  const desk = openDesk(aView({ postMessage }), 'http://localhost:5173', () => site);
  const [greeting, origin, transfer] = postMessage.mock.calls[0] ?? [];
  const port = transfer?.[0];
  if (!(port instanceof MessagePort)) throw new Error('The desk sent no port');
  expect([greeting, origin]).toEqual([{ sidetoneHelp: 1 }, 'http://localhost:5173']);
  const heard: unknown[] = [];
  const both = new Promise<void>((resolve) => {
    port.addEventListener('message', ({ data }) => {
      heard.push(data);
      if (heard.length === 2) resolve();
    });
  });
  port.start();
  desk.report(site);
  port.postMessage({ text: 'An explanation' });
  await both;
  expect(heard).toEqual([site, site]);
  port.close();
});

test('without a host, reports have no recipient, and nothing fails', () => {
  const postMessage = vi.fn<() => void>();
  openDesk(aView({ postMessage }), undefined, () => undefined).report({
    kind: 'site',
    correlationId: 'c1',
    stack: '',
  });
  openDesk(aView(null), 'http://localhost:5173', () => undefined);
  expect(postMessage).not.toHaveBeenCalled();
});

test('a watched function has the name and the length of the original', () => {
  const watched = sameFace((...given: readonly unknown[]) => given, { name: 'setMode', length: 2 });
  expect([watched.name, watched.length]).toEqual(['setMode', 2]);
});
