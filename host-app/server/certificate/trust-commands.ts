import { join } from 'node:path';

/** A program that the user could also start by hand. */
export interface TrustCommand {
  readonly program: string;
  readonly args: readonly string[];
}

export interface TrustPlace {
  readonly platform: NodeJS.Platform;
  /** Home of the user. */
  readonly home: string;
  /** Path of the certificate. */
  readonly file: string;
}

const nickname = 'sidetone';
const commonName = 'Sidetone on this machine';

/** Commands that make the browsers of this user, and of no other user, trust the certificate. */
export function trustCommands({ platform, home, file }: TrustPlace): readonly TrustCommand[] {
  if (platform === 'darwin') {
    const keychain = join(home, 'Library/Keychains/login.keychain-db');
    const args = ['add-trusted-cert', '-r', 'trustAsRoot', '-p', 'ssl', '-k', keychain, file];
    return [{ program: 'security', args }];
  }
  if (platform === 'win32') {
    return [{ program: 'certutil', args: ['-user', '-addstore', 'Root', file] }];
  }
  // Trusted as a server, not as an authority.
  return [certutil(home, '-A', '-t', 'P,,', '-n', nickname, '-i', file)];
}

/** Commands that reverse this. */
export function untrustCommands({ platform, home, file }: TrustPlace): readonly TrustCommand[] {
  if (platform === 'darwin') {
    return [{ program: 'security', args: ['remove-trusted-cert', file] }];
  }
  if (platform === 'win32') {
    return [{ program: 'certutil', args: ['-user', '-delstore', 'Root', commonName] }];
  }
  return [certutil(home, '-D', '-n', nickname)];
}

/**
 * Folder of the certificates of Chrome and Edge on Linux, which create it when they first start.
 */
export function certificateStore(home: string): string {
  return join(home, '.pki/nssdb');
}

export function makeStoreCommand(home: string): TrustCommand {
  return certutil(home, '-N', '--empty-password');
}

function certutil(home: string, ...args: readonly string[]): TrustCommand {
  return { program: 'certutil', args: ['-d', `sql:${certificateStore(home)}`, ...args] };
}

/** The command as the user would type it. */
export function commandText({ program, args }: TrustCommand): string {
  return [program, ...args.map((arg) => (/^[\w.:/=,-]+$/.test(arg) ? arg : `"${arg}"`))].join(' ');
}
