import type { ApiAnswer } from '../messages.ts';

/** One answer of a batch, or those of a change set. */
export type AnsweredPart =
  | { readonly kind: 'answer'; readonly answer: ApiAnswer; readonly contentId: string | undefined }
  | { readonly kind: 'change set'; readonly answers: readonly AnsweredPart[] };

/** Writes `multipart/mixed`, every line with CRLF. */
export function writeBatch(
  parts: readonly AnsweredPart[],
  boundary: string,
  newName: () => string,
): string {
  const pieces = parts.map((part) => [`--${boundary}`, ...linesOf(part, newName)].join(end));
  return [...pieces, `--${boundary}--`, ''].join(end);
}

const end = '\r\n';

function linesOf(part: AnsweredPart, newName: () => string): readonly string[] {
  if (part.kind === 'change set') {
    const inner = `changesetresponse_${newName()}`;
    return [
      `Content-Type: multipart/mixed; boundary=${inner}`,
      '',
      writeBatch(part.answers, inner, newName),
    ];
  }
  const { answer, contentId } = part;
  return [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    ...(contentId === undefined ? [] : [`Content-ID: ${contentId}`]),
    '',
    `HTTP/1.1 ${answer.status} ${statusTexts[answer.status] ?? 'Error'}`,
    ...Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`),
    '',
    answer.body,
  ];
}

const statusTexts: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  304: 'Not Modified',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  412: 'Precondition Failed',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
};
