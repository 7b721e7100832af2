import { describe, expect, test } from 'vitest';
import { admitsFrame, admitsScript } from './content-policy.ts';
import { matchesSource } from './source-match.ts';

const page = 'http://widget.test:3000/widget.html';

// The examples of CSP3 6.7.2, and the expectations of its test suite.
describe('[BT2] a source of a policy', () => {
  test.each([
    ['*', 'http://a.test', true],
    ['*', 'https://a.test:8443', true],
    ['*', 'wss://a.test', false],
    ['*', 'data:text/html,x', false],
    ['http:', 'http://a.test', true],
    ['http:', 'https://a.test:8443', true],
    ['HTTPS:', 'https://a.test', true],
    ['https:', 'http://a.test', false],
    ['wss:', 'https://a.test', true],
    ['ws:', 'wss://a.test', true],
    ['http://a.test', 'http://a.test', true],
    ['http://a.test', 'https://a.test', true],
    ['https://a.test', 'http://a.test', false],
    ['HTTP://A.Test', 'http://a.test', true],
    ['a.test', 'http://a.test', true],
    ['a.test', 'https://a.test', true],
    ['a.test', 'http://sub.a.test', false],
    ['*.a.test', 'http://sub.a.test', true],
    ['*.a.test', 'http://deep.sub.a.test', true],
    ['*.a.test', 'http://a.test', false],
    ['*.a.test', 'http://bada.test', false],
    ['http://*:5505', 'http://a.test:5505', true],
    ['http://*:5505', 'http://a.test:5506', false],
    ['*:*', 'http://a.test:5505', true],
    ['*:*', 'https://a.test', true],
    ['http://a.test:*', 'http://a.test:8080', true],
    ['http://a.test:80', 'http://a.test', true],
    ['http://a.test:80', 'https://a.test', true],
    ['https://a.test:443', 'https://a.test', true],
    ['http://a.test:8080', 'http://a.test', false],
    ['http://a.test', 'http://a.test:8080', false],
    ['http://127.0.0.1:5173', 'http://127.0.0.1:5173', true],
    ['http://[::1]:5173', 'http://[::1]:5173', true],
    ["'self'", 'http://widget.test:3000', true],
    ["'SELF'", 'http://widget.test:3000', true],
    ["'self'", 'http://widget.test:3001', false],
    ["'self'", 'https://widget.test:3000', true],
    ["'none'", 'http://a.test', false],
    ["'unsafe-inline'", 'http://a.test', false],
    ['http://a.test/path/', 'http://a.test/path/file.js', true],
    ['http://a.test/path', 'http://a.test/path/file.js', false],
    ['http://a.test/path', 'http://a.test/path', true],
    ['http://a.test/a%20b', 'http://a.test/a b', true],
    ['http://a.test/', 'http://a.test/any', true],
    ['not a source', 'http://a.test', false],
    ['http://', 'http://a.test', false],
  ])('%s and %s: %s', (source, address, isAdmitted) => {
    expect(matchesSource(source, address, page)).toBe(isAdmitted);
  });

  test('a source without a scheme accepts that of the page, and a more secure one', () => {
    expect(matchesSource('a.test', 'http://a.test', 'https://widget.test/')).toBe(false);
    expect(matchesSource('*:*', 'http://a.test', 'https://widget.test/')).toBe(false);
    expect(matchesSource('a.test', 'https://a.test', 'http://widget.test/')).toBe(true);
  });
});

describe('[BT2] policies and frames', () => {
  const framer = 'http://localhost:5505';

  test.each([
    [undefined, undefined],
    ["default-src 'none'", undefined],
    ['frame-ancestors', false],
    ["frame-ancestors 'none'", false],
    ['FRAME-ANCESTORS http://LOCALHOST:5505', true],
    ["frame-ancestors 'self' http://*:5505", true],
    ['frame-ancestors *:*', true],
    ['frame-ancestors http:', true],
    ['frame-ancestors https:', false],
    ["frame-ancestors http://localhost:5505; frame-ancestors 'none'", true],
    ["frame-ancestors http://localhost:5505, frame-ancestors 'none'", false],
    ['frame-ancestors http://localhost:5505, default-src *', true],
    ["script-src 'self';frame-ancestors\thttp://localhost:*", true],
  ])('%s: %s', (policy, isAdmitted) => {
    expect(admitsFrame(policy, framer, page)).toBe(isAdmitted);
  });
});

describe('[BT6] policies and the library', () => {
  const script = 'http://localhost:5173/webresources/Widget/msdyn_ciLibrary.js';

  test.each([
    ["script-src 'self'", false],
    ["default-src 'self'", false],
    ["default-src 'self'; script-src http://localhost:5173", true],
    ["script-src 'none'; script-src-elem http://LOCALHOST:5173/webresources/", true],
    ['script-src http://localhost:5173/other/', false],
    ["script-src 'nonce-abc'", undefined],
    ["script-src 'sha256-abc'", undefined],
    ["script-src 'strict-dynamic' http://a.test", undefined],
    ["script-src 'nonce-abc', script-src 'self'", false],
    ['img-src *', undefined],
    [undefined, undefined],
    ["script-src http:, script-src 'nonce-abc'", undefined],
    ['img-src *, script-src http:', true],
    ["NONCE-abc 'self'", undefined],
    ["script-src 'NONCE-abc'", undefined],
    ["script-src http: 'unsafe-inline'", true],
    ['script-src http:', true],
  ])('%s: %s', (policy, isAdmitted) => {
    expect(admitsScript(policy, script, page)).toBe(isAdmitted);
  });
});
