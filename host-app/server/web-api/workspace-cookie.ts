/** Name of the cookie that says which workspace a page belongs to; cookies ignore ports. */
export function workspaceCookieName(
  host: string | undefined,
  localPort: number | undefined,
): string {
  return `sidetone-workspace-${/:(\d+)$/.exec(host ?? '')?.[1] ?? String(localPort ?? '')}`;
}

export function cookieOf(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
