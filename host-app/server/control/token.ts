import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { StartError } from '../start-error.ts';

const shortest = 16;

/** The token of the door: `SIDETONE_CONTROL_TOKEN`, else a new one. */
export function chooseToken(given = process.env['SIDETONE_CONTROL_TOKEN']): string {
  if (given === undefined || given === '') return randomBytes(24).toString('base64url');
  if (given.length >= shortest && /^[\w.~+/=-]+$/.test(given)) return given;
  throw new StartError(
    `SIDETONE_CONTROL_TOKEN: expected at least ${shortest} letters, digits or characters of "-._~+/=", got ${given.length} characters`,
  );
}

/** Whether the header names this token; takes equally long for every wrong one. */
export function hasToken(authorization: string | undefined, token: string): boolean {
  const [, sent] = /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? '') ?? [];
  return sent !== undefined && timingSafeEqual(digest(sent), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
