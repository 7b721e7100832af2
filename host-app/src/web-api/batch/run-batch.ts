import type { Desk } from '../call.ts';
import type { ApiAnswer, ApiRequest } from '../messages.ts';
import { readPrefer } from '../prefer.ts';
import { refuseVerb } from '../refusal.ts';
import { inAddress, inBody, type ContentIds } from './content-ids.ts';
import { readBatch, type BatchPart, type BatchRequest, type ChangeSet } from './read-batch.ts';
import { writeBatch, type AnsweredPart } from './write-batch.ts';

/** Answers one part, and what its making refuses; never throws. */
export type AnswerPart = (makeRequest: () => ApiRequest) => Promise<ApiAnswer>;

/** Headers of the whole batch that hold for its parts. */
const inherited = ['mscrmcallerid', 'callerobjectid', 'authorization'];

/** Answers `POST $batch` (page-scripting.md 12.6). */
export async function runBatch(
  desk: Desk,
  request: ApiRequest,
  answerPart: AnswerPart,
): Promise<ApiAnswer> {
  if (request.method !== 'POST') refuseVerb(request.method);
  const { isContinued } = readPrefer(request.headers['prefer']);
  const ids = new Map<string, string>();
  const answered: AnsweredPart[] = [];
  let status = 200;
  for (const part of readBatch(request.body, request.headers['content-type'] ?? '')) {
    // One after another: each sees the rows of those before it.
    // oxlint-disable-next-line no-await-in-loop
    const done = await runPart(desk, request, part, ids, answerPart);
    answered.push(done.part);
    if (!done.isFailed || isContinued) continue;
    status = done.status;
    break;
  }
  const boundary = `batchresponse_${desk.newId()}`;
  return {
    status,
    headers: {
      'Content-Type': `multipart/mixed; boundary=${boundary}`,
      ...(isContinued ? { 'Preference-Applied': 'odata.continue-on-error' } : {}),
    },
    body: writeBatch(answered, boundary, desk.newId),
  };
}

interface Done {
  readonly part: AnsweredPart;
  readonly status: number;
  readonly isFailed: boolean;
}

async function runPart(
  desk: Desk,
  outer: ApiRequest,
  part: BatchPart,
  ids: Map<string, string>,
  answerPart: AnswerPart,
): Promise<Done> {
  if (part.kind === 'change set') return runChangeSet(desk, outer, part, ids, answerPart);
  const answer = await answerPart(() => requestOf(outer, part, ids));
  remember(part, answer, ids);
  return doneOf(answer, part.contentId);
}

/** All or nothing: a failing change set is answered by one part with the error. */
async function runChangeSet(
  desk: Desk,
  outer: ApiRequest,
  { requests }: ChangeSet,
  ids: Map<string, string>,
  answerPart: AnswerPart,
): Promise<Done> {
  const back = desk.records.remember();
  const answers: AnsweredPart[] = [];
  for (const request of requests) {
    const answer = await answerPart(() => requestOf(outer, request, ids));
    remember(request, answer, ids);
    const done = doneOf(answer, request.contentId);
    if (done.isFailed) {
      back();
      return done;
    }
    answers.push(done.part);
  }
  return { part: { kind: 'change set', answers }, status: 200, isFailed: false };
}

function doneOf(answer: ApiAnswer, contentId: string | undefined): Done {
  const { status } = answer;
  return { part: { kind: 'answer', answer, contentId }, status, isFailed: status >= 400 };
}

function remember(
  { contentId }: BatchRequest,
  { headers }: ApiAnswer,
  ids: Map<string, string>,
): void {
  const [, row] =
    /\/(\w+\([^)]*\))$/.exec(headers['OData-EntityId'] ?? headers['Location'] ?? '') ?? [];
  if (contentId !== undefined && row !== undefined) ids.set(contentId, row);
}

function requestOf(outer: ApiRequest, part: BatchRequest, ids: ContentIds): ApiRequest {
  const shared = inherited.flatMap((name) => {
    const value = outer.headers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...outer,
    method: part.method,
    target: targetOf(outer, part.address, ids),
    headers: { ...Object.fromEntries(shared), ...part.headers },
    body: inBody(part.body, ids),
  };
}

function targetOf({ target }: ApiRequest, address: string, ids: ContentIds): string {
  const path = inAddress(address.replace(/^https?:\/\/[^/]+/i, ''), ids);
  if (path.startsWith('/api/data/')) return path;
  const [root = ''] = /^\/api\/data\/[^/]+/i.exec(target) ?? [];
  return `${root}/${path.replace(/^\//, '')}`;
}
