/** Senders of requests, as the log shows them. */
export const callers = ['page', 'web resource', 'other page', 'back end'] as const;

export type Caller = (typeof callers)[number];

/** One request to the Web API, as it arrives over HTTP. */
export interface ApiRequest {
  readonly method: string;
  /** Path and query: `/api/data/v9.2/contacts?$top=1`. */
  readonly target: string;
  /** Origin under which the workspace was addressed; links repeat it. */
  readonly origin: string;
  /** Names in lower case; several headers of one name are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly caller: Caller;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty when there is none. */
  readonly body: string;
}
