/**
 * Address of a WebSocket of the server, such as `sidetone/changes`. It is relative to the page, since
 * a proxy may serve that below a path.
 */
export function socketAddress(path: string, page: string): string {
  const address = new URL(path, page);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return address.href;
}
