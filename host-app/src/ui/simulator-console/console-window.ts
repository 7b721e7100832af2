/** The part of the address that turns a page of the workspace into the console of its opener. */
const query = 'simulator-console';

export function isConsoleWindow(address: Pick<Location, 'search'>): boolean {
  return new URLSearchParams(address.search).has(query);
}

/** Opens the console in its own window, or brings it to the front. False when it was blocked. */
export function openConsoleWindow(): boolean {
  // A static host may serve the workspace at any path.
  const address = `${window.location.pathname}?${query}`;
  const opened = window.open(address, 'sidetone-console', 'popup,width=1100,height=700');
  opened?.focus();
  return opened !== null;
}
