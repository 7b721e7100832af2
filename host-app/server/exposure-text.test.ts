import { expect, test } from 'vitest';
import { createAddresses } from './addresses.ts';
import { exposureText } from './exposure-text.ts';

const http = createAddresses({ scheme: 'http', port: 5173 });
const https = createAddresses({ scheme: 'https', port: 5173 });
const own = () => ['192.168.0.7', 'fe80::1', 'fd00::7'];

test('a server on every address prints those that other machines can open', () => {
  const text = exposureText('0.0.0.0', http, own).join('\n');
  expect(text).toContain('http://192.168.0.7:5173/');
  expect(text).toContain('http://[fd00::7]:5173/');
  expect(text).not.toMatch(/0\.0\.0\.0:5173|fe80/);
});

test('the text says what is exposed, and that a microphone needs https', () => {
  expect(exposureText('192.168.0.7', http, own).join(' ')).toMatch(
    /records.*the Web API stay on this machine.*microphone.*--https/,
  );
  expect(exposureText('192.168.0.7', https, own).join(' ')).not.toContain('microphone');
});

test.each([undefined, 'localhost', '127.0.0.1'])('the host %s exposes nothing', (host) => {
  expect(exposureText(host, http, own)).toEqual([]);
});
