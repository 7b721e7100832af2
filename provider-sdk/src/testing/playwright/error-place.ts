/**
 * Whether an uncaught error was thrown by the page itself, not by a frame of another origin in it. An
 * error whose stack names no file counts as the page's own.
 *
 * @param pageUrl The address of the page.
 */
export function isOwnError({ stack = '' }: Pick<Error, 'stack'>, pageUrl: string): boolean {
  const thrownAt = /\bhttps?:\/\/[^/\s)]+/.exec(stack)?.[0];
  return thrownAt === undefined || pageUrl.startsWith(`${thrownAt}/`);
}
