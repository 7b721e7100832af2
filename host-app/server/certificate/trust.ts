import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';
import {
  certificateStore,
  commandText,
  makeStoreCommand,
  trustCommands,
  untrustCommands,
  type TrustCommand,
  type TrustPlace,
} from './trust-commands.ts';

/**
 * Makes the user's browsers trust the certificate, or reverses that.
 *
 * @throws {StartError} with the command, when its program is missing or fails.
 */
export function changeTrust(
  kind: 'trust' | 'untrust',
  place: TrustPlace,
  print: (text: string) => void,
): void {
  if (place.platform !== 'darwin' && place.platform !== 'win32') makeStore(place.home, print);
  const commands = kind === 'trust' ? trustCommands(place) : untrustCommands(place);
  for (const command of commands) run(command, print);
  print(
    kind === 'trust'
      ? `Restart the browsers of this user to make them trust ${place.file}; "sidetone untrust" reverses it.`
      : `Restart the browsers of this user to make them stop trusting ${place.file}.`,
  );
}

function makeStore(home: string, print: (text: string) => void): void {
  const store = certificateStore(home);
  if (existsSync(join(store, 'cert9.db'))) return;
  mkdirSync(store, { recursive: true, mode: 0o700 });
  run(makeStoreCommand(home), print);
}

function run(command: TrustCommand, print: (text: string) => void): void {
  const text = commandText(command);
  print(text);
  const { error, status, stderr } = spawnSync(command.program, command.args, {
    encoding: 'utf8',
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  if (error && 'code' in error && error.code === 'ENOENT') {
    const source =
      command.program === 'certutil'
        ? ' (Debian and Ubuntu: libnss3-tools; Fedora: nss-tools)'
        : '';
    throw new StartError(`${command.program}: expected this program to be installed${source}`);
  }
  if (error || status !== 0) {
    throw new StartError(`${text}: failed: ${error?.message ?? stderr.trim()}`);
  }
}
