/** The ID in the cookie that names a workspace, `<name>=<id>`. */
export function workspaceIdOf(cookie: string): string {
  return cookie.slice(cookie.indexOf('=') + 1);
}
