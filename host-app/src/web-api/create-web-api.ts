import { explainNotice } from '../store/record-notices.ts';
import type { App } from '../store/app.ts';
import type { RequestFault, RequestFaultRule } from '../store/faults.ts';
import type { Diagnostic } from '../store/journal.ts';
import { actorOf } from './actor.ts';
import { runBatch } from './batch/run-batch.ts';
import type { Call, Desk } from './call.ts';
import { apiDiagnostics, textOf } from './diagnostics.ts';
import { logRequest } from './log-entry.ts';
import type { ApiAnswer, ApiRequest } from './messages.ts';
import { readPath, type Path } from './path.ts';
import { refuseByFault, watchRequestFaults } from './request-faults.ts';
import { readPrefer } from './prefer.ts';
import { ApiRefusal, refusalOf, refuseLeftOut } from './refusal.ts';
import { answerRoute } from './routes.ts';
import { writeRefusal, writeReply } from './write-answer.ts';

type Surroundings = Omit<Desk, 'strike'> & Pick<App, 'faults'>;

/** The Web API over the rows of one workspace. */
export interface WebApi {
  /** Answers every request, errors included; one after another, in the order of arrival. */
  readonly answer: (request: ApiRequest) => Promise<ApiAnswer>;
}

export function createWebApi(surroundings: Surroundings): WebApi {
  const desk: Desk = { ...surroundings, strike: watchRequestFaults(surroundings.faults) };
  let last: Promise<unknown> = Promise.resolve();
  let isTokenMissed = false;
  const sayOnce = (request: ApiRequest): void => {
    const isBare = request.caller === 'back end' && request.headers['authorization'] === undefined;
    if (!isBare || isTokenMissed) return;
    isTokenMissed = true;
    desk.journal.diagnostics.add(apiDiagnostics.noToken());
  };
  return {
    answer: (request) => {
      const answered = last.then(() => {
        sayOnce(request);
        return answerLogged(desk, () => request, { request, isPart: false });
      });
      last = answered.catch(() => undefined);
      return answered;
    },
  };
}

interface Origin {
  /** The whole request, also for a part of a batch. */
  readonly request: ApiRequest;
  readonly isPart: boolean;
}

async function answerLogged(
  desk: Desk,
  makeRequest: () => ApiRequest,
  { request: outer, isPart }: Origin,
): Promise<ApiAnswer> {
  const startedAt = desk.realTime.now();
  let request = outer;
  let answer: ApiAnswer;
  let fault: RequestFault | undefined;
  const note = (struck: RequestFault): void => void (fault = struck);
  try {
    request = makeRequest();
    answer = await answerOne(desk, request, isPart, note);
  } catch (error) {
    answer = refusedAnswer(desk, request, error);
  }
  const milliseconds = Math.max(0, desk.realTime.now() - startedAt);
  const { id, fullName } = desk.workspace.getState().environment.user;
  const user = request.headers['mscrmcallerid'] ?? `${fullName} ${id.toLowerCase()}`;
  logRequest(desk, request, answer, { user, milliseconds, isPart, fault });
  return answer;
}

function refusedAnswer(desk: Desk, { headers }: ApiRequest, error: unknown): ApiAnswer {
  const refusal = refusalOf(error) ?? faultOf(desk, error);
  const { diagnostic } = refusal.detail;
  if (diagnostic !== undefined) desk.journal.diagnostics.add({ ...diagnostic });
  return writeRefusal(refusal, readPrefer(headers['prefer']), desk.newId());
}

function faultOf({ journal }: Desk, error: unknown): ApiRefusal {
  journal.mishaps.report('The Web API', error);
  return new ApiRefusal(500, '0x80040216', 'An unexpected error occurred.', {
    fix: 'The diagnostics of the workspace show the error.',
  });
}

async function answerOne(
  desk: Desk,
  request: ApiRequest,
  isPart: boolean,
  note: (fault: RequestFault) => void,
): Promise<ApiAnswer> {
  requireLength(request, isPart ? 65_536 : 32_768);
  const path = readPath(request.target);
  const { version, segments } = requireServed(path);
  requireProtocol(request);
  if (segments[0]?.name === '$batch') {
    return runBatch(desk, request, (makePart) =>
      answerLogged(desk, makePart, { request, isPart: true }),
    );
  }
  const struck = desk.strike({ verb: request.method, set: segments[0]?.name ?? '' });
  if (struck !== undefined) {
    note(struck.status === undefined ? 'delay' : 'status');
    await sufferFault(desk, `${request.method} ${segments[0]?.name ?? ''}`, struck);
  }
  const call = callOf(desk, request, { version, segments, query: path?.query ?? '' });
  return writeReply(await answerRoute(call), call.prefer, desk.newId());
}

async function sufferFault(desk: Desk, what: string, rule: RequestFaultRule): Promise<void> {
  const { status, milliseconds } = rule;
  const fault = status === undefined ? 'delay' : `status ${status}`;
  desk.journal.diagnostics.add(apiDiagnostics.faultSet(what, fault));
  if (milliseconds !== undefined) {
    await new Promise<void>((resolve) => void desk.realTime.after(milliseconds, resolve));
  }
  if (status !== undefined) refuseByFault(status, rule);
}

function callOf(desk: Desk, request: ApiRequest, { version, segments, query }: Path): Call {
  const prefer = readPrefer(request.headers['prefer']);
  if (prefer.isTracked) refuseLeftOut(apiDiagnostics.leftOut('Prefer: odata.track-changes'));
  const actor = actorOf(desk, request);
  const explain = (diagnostic: Diagnostic): void => {
    desk.journal.diagnostics.add({ ...diagnostic });
  };
  return {
    desk,
    request,
    records: desk.records.heardBy((notice) => explain(explainNotice(notice)), actor),
    userId: actor ?? desk.workspace.getState().environment.user.id.toLowerCase(),
    prefer,
    base: `${request.origin}/api/data/${version}`,
    segments,
    query,
    explain,
  };
}

function requireLength({ target }: ApiRequest, most: number): void {
  if (target.length <= most) return;
  const diagnostic = apiDiagnostics.longAddress(target.length);
  throw new ApiRefusal(414, '0x0', textOf(diagnostic), { diagnostic, fix: diagnostic.fix });
}

const served = ['v9.0', 'v9.1', 'v9.2'];

function requireServed(path: Path | undefined): Path {
  if (path !== undefined && served.includes(path.version)) return path;
  const diagnostic = apiDiagnostics.unknownVersion(path?.version ?? '');
  throw new ApiRefusal(404, '', textOf(diagnostic), { diagnostic, fix: diagnostic.fix });
}

function requireProtocol({ headers }: ApiRequest): void {
  const version = headers['odata-version'] ?? '4.0';
  if (version === '4.0') return;
  throw new ApiRefusal(
    400,
    '0x80060888',
    `The OData-Version '${version.slice(0, 20)}' is not supported.`,
    {
      fix: 'Send OData-Version: 4.0, or leave it out.',
    },
  );
}
