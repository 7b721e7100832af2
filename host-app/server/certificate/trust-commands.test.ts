import { expect, test } from 'vitest';
import { commandText, trustCommands, untrustCommands } from './trust-commands.ts';

const place = (platform: NodeJS.Platform) => ({
  platform,
  home: '/home/a user',
  file: '/home/a user/.sidetone/certificate.pem',
});

test.each([
  ['linux', /-A -t P,, -n sidetone -i "\/home\/a user/, /-D -n sidetone/],
  ['darwin', /add-trusted-cert -r trustAsRoot -p ssl/, /remove-trusted-cert/],
  ['win32', /-user -addstore Root/, /-user -delstore Root "Sidetone on this machine"/],
] as const)(
  'on %s the commands make this user trust the certificate, and reverse it',
  (name, on, off) => {
    expect(trustCommands(place(name)).map(commandText).join('\n')).toMatch(on);
    expect(untrustCommands(place(name)).map(commandText).join('\n')).toMatch(off);
  },
);
