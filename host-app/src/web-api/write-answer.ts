import type { JsonObject, JsonValue } from '../dataverse/index.ts';
import { isWanted, withAnnotations } from './annotations.ts';
import type { Reply } from './call.ts';
import type { ApiAnswer } from './messages.ts';
import type { Prefer } from './prefer.ts';
import type { ApiRefusal } from './refusal.ts';

const json = 'application/json; odata.metadata=minimal';

/** Headers of every answer (documented); the limits are constants here. */
function commonHeaders(id: string): Readonly<Record<string, string>> {
  return {
    'OData-Version': '4.0',
    'Cache-Control': 'no-cache',
    REQ_ID: id,
    'x-ms-ratelimit-burst-remaining-xrm-requests': '5999',
    'x-ms-ratelimit-time-remaining-xrm-requests': '1200',
  };
}

export function writeReply(reply: Reply, { annotations }: Prefer, id: string): ApiAnswer {
  const { status, json: value, text, type, headers = {} } = reply;
  const common = { ...commonHeaders(id), ...withAnnotationsApplied(headers, annotations) };
  if (text !== undefined) {
    return { status, headers: { ...common, 'Content-Type': `${type}; charset=utf-8` }, body: text };
  }
  if (value === undefined) return { status, headers: common, body: '' };
  const body = JSON.stringify(withAnnotations(value, annotations));
  return { status, headers: { ...common, 'Content-Type': json }, body };
}

function withAnnotationsApplied(
  headers: Readonly<Record<string, string>>,
  annotations: readonly string[],
): Readonly<Record<string, string>> {
  if (annotations.length === 0) return headers;
  const wish = `odata.include-annotations="${annotations.join(',')}"`;
  const others = headers['Preference-Applied'];
  return { ...headers, 'Preference-Applied': others === undefined ? wish : `${others}, ${wish}` };
}

export function writeRefusal(
  { status, code, message, detail }: ApiRefusal,
  { annotations }: Prefer,
  id: string,
): ApiAnswer {
  const error: JsonObject = {
    code,
    message,
    '@Microsoft.PowerApps.CDS.HelpLink':
      'http://go.microsoft.com/fwlink/?LinkID=398563&error=Microsoft.Crm.CrmException',
    '@Microsoft.PowerApps.CDS.TraceText': detail.fix ?? '',
    '@Microsoft.PowerApps.CDS.InnerError.Message': message,
  };
  const shown: JsonValue = Object.fromEntries(
    Object.entries(error).filter(
      ([name]) => !name.startsWith('@') || isWanted(name.slice(1), annotations),
    ),
  );
  return {
    status,
    headers: { ...commonHeaders(id), 'Content-Type': json, ...detail.headers },
    body: JSON.stringify({ error: shown }),
  };
}
