/** One host-source or scheme-source of a policy. */
interface Source {
  readonly scheme: string | undefined;
  /** Undefined for a source that is only a scheme. */
  readonly host: string | undefined;
  readonly port: string | undefined;
  readonly path: string;
}

/**
 * Whether a source expression of a content security policy allows an address (CSP3 6.7.2.8).
 * `page` is the address of the page with the policy: it resolves `'self'` and a missing scheme.
 */
export function matchesSource(expression: string, address: string, page: string): boolean {
  const url = new URL(address);
  const self = new URL(page);
  if (expression === '*' && isHttp(url.protocol)) return true;
  if (expression.toLowerCase() === "'self'") return isSelf(self, url);
  const source = readSource(expression);
  if (!source) return false;
  if (!matchesScheme(source.scheme ?? self.protocol, url.protocol)) return false;
  if (source.host === undefined) return true;
  return (
    matchesHost(source.host, url.hostname) &&
    matchesPort(source.port, url) &&
    matchesPath(source.path, url.pathname)
  );
}

function readSource(expression: string): Source | undefined {
  const scheme = /^([a-z][a-z\d+.-]*:)$/i.exec(expression)?.[1];
  if (scheme !== undefined) return { scheme, host: undefined, port: undefined, path: '' };
  const parts =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[a-z\d_-]+(?:\.[a-z\d_-]+)*|\[[\da-f:]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(
      expression,
    );
  if (!parts) return undefined;
  const [, given, host, port, path = ''] = parts;
  return { scheme: given, host, port, path };
}

function isHttp(protocol: string): boolean {
  return protocol === 'http:' || protocol === 'https:';
}

// A secure scheme also matches a source with the plain scheme.
function matchesScheme(pattern: string, protocol: string): boolean {
  const wanted = pattern.toLowerCase();
  if (wanted === protocol) return true;
  if (wanted === 'http:') return protocol === 'https:';
  if (wanted === 'ws:') return ['wss:', 'http:', 'https:'].includes(protocol);
  return wanted === 'wss:' && protocol === 'https:';
}

function matchesHost(pattern: string, host: string): boolean {
  const wanted = pattern.toLowerCase();
  if (wanted === '*') return true;
  return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : wanted === host;
}

// Browsers omit the default port of a scheme from an address.
function matchesPort(pattern: string | undefined, { port, protocol }: URL): boolean {
  if (pattern === '*') return true;
  if (pattern === undefined) return port === '';
  if (port !== '') return pattern === port;
  const usual = usualPorts[protocol];
  // A source written for http is upgraded together with its port.
  return pattern === usual || (pattern === '80' && usual === '443');
}

const usualPorts: Readonly<Record<string, string>> = {
  'http:': '80',
  'ws:': '80',
  'https:': '443',
  'wss:': '443',
};

function matchesPath(pattern: string, path: string): boolean {
  if (pattern === '' || (pattern === '/' && path === '')) return true;
  const wanted = pattern.split('/').map(decode);
  const given = path.split('/').map(decode);
  const isExact = wanted.at(-1) !== '';
  if (isExact && wanted.length !== given.length) return false;
  if (!isExact) wanted.pop();
  return wanted.every((piece, index) => piece === given[index]);
}

function decode(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece; // A stray percent sign is literal.
  }
}

// The same origin, or the same host on default ports with a scheme that is at least as secure.
function isSelf(self: URL, url: URL): boolean {
  if (self.origin === url.origin) return true;
  return (
    self.hostname === url.hostname &&
    self.port === url.port &&
    (['https:', 'wss:'].includes(url.protocol) ||
      (self.protocol === 'http:' && url.protocol === 'ws:'))
  );
}
