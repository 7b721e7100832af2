import { spawn } from 'node:child_process';

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // `start` takes its first quoted argument for the title of a window.
  win32: ['cmd', '/c', 'start', '""'],
};

/** Opens an address in the user's browser; says so when that fails. */
export function openBrowser(address: string, complain: (text: string) => void): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => complain(`Could not start a browser. Open ${address} yourself.`));
  child.unref();
}
