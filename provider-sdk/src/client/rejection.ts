import { CifError, type CifErrorCode } from './cif-error.ts';

/** A failure in one shape, whatever its original shape. */
interface Failure {
  readonly text: string;
  /** 0 invalid parameters, 1 time limit, 2 platform failed, 3 other. */
  readonly errorType?: unknown;
}

// The texts are the product's own, including misspelled ones, so that they can be distinguished.
const texts: readonly (readonly [pattern: RegExp, code: CifErrorCode, fix?: string])[] = [
  [/^Timeout occurred/, 'TIMEOUT'],
  [
    /active provider/,
    'NOT_ACTIVE_PROVIDER',
    'Call it while one of your sessions has the focus; on Home, only a single provider can.',
  ],
  [
    /^Associated Provider|^Sender domain/,
    'UNKNOWN_PROVIDER',
    "Set the provider's Channel URL to this page's address.",
  ],
  [
    /^Session with ID|^Session Id|valid session id/,
    'SESSION_NOT_FOUND',
    'Use an id of getAllSessions().',
  ],
  [/^Focused session|not in focus/, 'SESSION_NOT_OWNED', 'Wait for onSessionSwitched.'],
  [/^Tab with ID/, 'TAB_NOT_FOUND', 'Use an id of getTabs().'],
  [/limit|^Maximum|LimitExceeded/i, 'LIMIT_REACHED', 'Ask canCreateSession() first.'],
  [
    /template/i,
    'TEMPLATE_NOT_FOUND',
    "Check the template's unique name and that the template is active.",
  ],
  [
    /blank|empty|\bnull\b|mandatory|invalid|must be|not valid|does not have|provide a/i,
    'INVALID_ARGUMENT',
  ],
  [/multiple tries/, 'INVALID_ARGUMENT', 'Arguments must be cloneable: no functions, no nodes.'],
];

const platformCodes: readonly CifErrorCode[] = [
  'INVALID_ARGUMENT',
  'TIMEOUT',
  'PLATFORM_FAILED',
  'REFUSED',
];

// A cloned Map may contain itself.
const deepest = 4;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const parseText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Map, JSON text, plain object or text; the reason is directly inside, or inside `value`. */
const parseFailure = (raw: unknown, depth = 0): Failure => {
  if (typeof raw === 'string') {
    const parsed = parseText(raw);
    return isObject(parsed) ? parseFailure(parsed, depth) : { text: raw };
  }
  if (raw instanceof Map) return parseFailure(Object.fromEntries(raw), depth);
  if (!isObject(raw) || depth > deepest) return { text: '' };
  const text = raw['message'] ?? raw['errorMsg'];
  if (typeof text === 'string') return { text, errorType: raw['errorType'] };
  return parseFailure(text ?? raw['value'], depth + 1);
};

/** As a whole sentence, because another follows. */
const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Turns any rejection of the library into the error class of this client. */
export const toCifError = (method: string, raw: unknown): CifError => {
  if (raw instanceof CifError)
    return new CifError(raw.code, `${method}: ${raw.message}`, raw.cause);
  const { text, errorType } = parseFailure(raw);
  const reason = text || 'failed without a reason';
  const say = (code: CifErrorCode, fix?: string) =>
    new CifError(code, `${method}: ${fix === undefined ? reason : `${ended(reason)} ${fix}`}`, raw);
  if (raw instanceof SyntaxError || raw instanceof TypeError) return say('INVALID_ARGUMENT');
  if (typeof errorType === 'number') return say(platformCodes[errorType] ?? 'REFUSED');
  const known = texts.find(([pattern]) => pattern.test(text));
  if (known) return say(known[1], known[2]);
  return say(text ? 'REFUSED' : 'UNEXPECTED');
};
