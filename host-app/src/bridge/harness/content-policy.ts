/** Whether a policy lets a page be framed; undefined when it says nothing about frames. */
export function admitsFrame(
  policy: string | undefined,
  framer: string,
  page: string,
): boolean | undefined {
  const sources = directive(policy, 'frame-ancestors');
  return sources && sources.some((source) => matches(source, framer, page));
}

/** Whether a policy admits scripts of an origin; undefined when it says nothing about scripts. */
export function admitsScript(policy: string | undefined, origin: string): boolean | undefined {
  const sources =
    directive(policy, 'script-src-elem') ??
    directive(policy, 'script-src') ??
    directive(policy, 'default-src');
  if (!sources) return undefined;
  // A nonce, a hash or strict-dynamic may admit it; that cannot be told from here.
  if (sources.some((source) => /^'(nonce-|sha|strict-dynamic)/.test(source))) return undefined;
  return sources.some((source) => matches(source, origin, undefined));
}

function directive(policy: string | undefined, name: string): readonly string[] | undefined {
  for (const part of policy?.split(/[;,]/) ?? []) {
    const [found, ...sources] = part.trim().split(/\s+/);
    if (found?.toLowerCase() === name) return sources;
  }
  return undefined;
}

function matches(source: string, origin: string, page: string | undefined): boolean {
  if (source === '*') return true;
  if (source === "'self'") return page !== undefined && new URL(page).origin === origin;
  const { protocol, hostname, port } = new URL(origin);
  if (source.toLowerCase() === protocol) return true;
  const parts = /^(?:([a-z]+:)\/\/)?([^:/]+)(?::(\d+|\*))?/i.exec(source);
  if (!parts) return false;
  const [, scheme, host = '', wantedPort] = parts;
  const isHost = host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : host === hostname;
  return (
    isHost &&
    (scheme === undefined || scheme === protocol) &&
    (wantedPort === '*' || (wantedPort ?? '') === port)
  );
}
