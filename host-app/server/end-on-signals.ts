/** Open connections, such as those that wait for news of the config, end by then. */
const longestClose = 2_000;

/**
 * Ends the process cleanly when it is asked to.
 *
 * As the first process of a container it would otherwise ignore these signals, and be killed only
 * after a grace period. The exit codes are those that shells and container engines expect: 0 for a
 * stop that was asked for, 130 for Ctrl+C.
 */
export function endOnSignals(close: () => Promise<void>): void {
  const end = (code: number): void => {
    setTimeout(() => process.exit(code), longestClose).unref();
    void close().finally(() => process.exit(code));
  };
  process.once('SIGTERM', () => end(0));
  process.once('SIGINT', () => end(130));
}
