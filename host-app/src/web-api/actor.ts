import type { Desk } from './call.ts';
import { apiDiagnostics, textOf } from './diagnostics.ts';
import type { ApiRequest } from './messages.ts';
import { ApiRefusal } from './refusal.ts';
import { plainText } from './plain-text.ts';

/** Headers that name the user to act for, and the columns that they hold (documented). */
const headers = [
  ['MSCRMCallerID', 'systemuserid'],
  ['CallerObjectId', 'azureactivedirectoryobjectid'],
] as const;

/** ID of the user that a request acts for; undefined for the signed-in agent. */
export function actorOf({ records }: Desk, request: ApiRequest): string | undefined {
  for (const [header, column] of headers) {
    const value = request.headers[header.toLowerCase()]?.trim();
    if (value === undefined || value === '') continue;
    const users = records.query('systemuser', `$select=systemuserid,fullname,${column}`).records;
    const wanted = value.replace(/^\{|\}$/g, '').toLowerCase();
    const user = users.find((row) => plainText(row[column]).toLowerCase() === wanted);
    if (user !== undefined) return plainText(user['systemuserid']);
    const known = users
      .slice(0, 10)
      .map((row) => `${plainText(row['fullname'])} ${plainText(row['systemuserid'])}`);
    const diagnostic = apiDiagnostics.unknownUser(header, value, known);
    throw new ApiRefusal(403, '0x80042f09', textOf(diagnostic), {
      diagnostic,
      fix: diagnostic.fix,
    });
  }
  return undefined;
}
