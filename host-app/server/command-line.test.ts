import { afterEach, expect, test, vi } from 'vitest';
import { parseCommandLine } from './command-line.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const usual = {
  kind: 'serve',
  widgets: [],
  port: undefined,
  config: undefined,
  exports: [],
  host: undefined,
  allowedHosts: [],
  isBehindProxy: false,
  control: 'closed',
  lineSharedWith: [],
  https: false,
  orgUrl: undefined,
  open: false,
  source: false,
};

const usualCheck = {
  kind: 'check',
  widget: 'http://a.test/w.html',
  config: undefined,
  orgUrl: undefined,
  only: [],
  json: undefined,
  junit: undefined,
  sarif: undefined,
  driver: undefined,
  requireDriver: false,
  badge: undefined,
};

test.each([
  [[], usual],
  [
    ['http://localhost:3000/widget.html'],
    { ...usual, widgets: ['http://localhost:3000/widget.html'] },
  ],
  [['--port', '8080'], { ...usual, port: 8080 }],
  [['--config', 'my.json', '--source'], { ...usual, config: 'my.json', source: true }],
  [['--host', '0.0.0.0'], { ...usual, host: '0.0.0.0' }],
  [
    ['--https', '--open', 'http://a.test/'],
    { ...usual, https: true, open: true, widgets: ['http://a.test/'] },
  ],
  [
    ['--org-url', 'https://contoso.crm.dynamics.com/'],
    { ...usual, orgUrl: 'https://contoso.crm.dynamics.com' },
  ],
  [
    ['--org-url', 'https://contoso.crm.dynamics.com:8443'],
    { ...usual, orgUrl: 'https://contoso.crm.dynamics.com:8443' },
  ],
  [
    ['--allow-host', 'Desk.example', '--allow-host', 'proxy.example'],
    { ...usual, allowedHosts: ['desk.example', 'proxy.example'] },
  ],
  [
    ['--share-line', 'http://softphone.localhost:5174/'],
    { ...usual, lineSharedWith: ['http://softphone.localhost:5174'] },
  ],
  [['trust'], { kind: 'trust' }],
  [['untrust'], { kind: 'untrust' }],
  [['init'], { kind: 'init', file: undefined }],
  [['--import', 'a.zip', '--import', 'b'], { ...usual, exports: ['a.zip', 'b'] }],
  [['init', 'my.json'], { kind: 'init', file: 'my.json' }],
  [['check', 'http://a.test/w.html'], usualCheck],
  [
    ['check', 'http://a.test/w.html', '--json', '--only', 'host.leak', '--junit', 'out.xml'],
    { ...usualCheck, json: true, only: ['host.leak'], junit: 'out.xml' },
  ],
  [['explain', 'EV7'], { kind: 'explain', rule: 'EV7' }],
])('%j', (args, command) => {
  expect(parseCommandLine(args, '1.0.0')).toEqual(command);
});

test.each([
  [['--foo'], 'Unknown option `--foo`; "sidetone --help" lists the options'],
  [['localhost:3000/w.html'], 'did you mean "http://localhost:3000/w.html"?'],
  [['inti'], 'did you mean "sidetone init"?'],
  [['--prot', '80'], 'Unknown option `--prot` (did you mean "--port"?)'],
  [['--orgurl', 'x'], '(did you mean "--org-url"?)'],
  [['--allow-host', 'http://desk.example'], '--allow-host: expected a host name without scheme'],
  [['--share-line', 'softphone.localhost'], '--share-line: expected the origin of a sample phone'],
  [['start'], '"start": expected the address of a widget'],
  [['--org-url', 'contoso'], '--org-url: expected an address such as'],
  [['--port', 'abc'], '--port: expected a whole number from 0 to 65535, got "abc"'],
  [['--port', '65536'], '--port: expected a whole number from 0 to 65535, got "65536"'],
  [['--config'], 'option `--config <file>` value is missing; "sidetone --help" lists the options'],
  [['check'], 'check: expected the address of a widget'],
  [['check', 'a.test'], 'did you mean "http://a.test"?'],
  [['check', 'http://a.test/', '--onyl', 'x'], 'did you mean "--only"?'],
  [['check', 'http://a.test/', '--only', 'leak'], '--only: expected the ID of a check'],
  [['explain'], 'explain: expected the ID of a rule'],
  [['--host', 'a', '--host', 'b'], '--host: expected one value, got ["a","b"]'],
])('%j is refused', (args, message) => {
  expect(() => parseCommandLine(args, '1.0.0')).toThrow(message);
});

test.each([['--help'], ['--version']])('%s prints its text and exits', (flag) => {
  const print = vi.spyOn(console, 'info').mockImplementation(() => undefined);
  expect(parseCommandLine([flag], '1.2.3').kind).toBe('nothing more to do');
  expect(print.mock.calls.join()).toContain('1.2.3');
});
