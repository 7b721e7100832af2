import { ConfigError } from '../config/config-error.ts';
import { parseWith } from '../config/problems.ts';
import type { ApiAnswer } from '../web-api/messages.ts';
import type { App } from '../store/app.ts';
import { ControlRefusal } from './control-refusal.ts';
import { handlers } from './handlers.ts';
import { jsonAnswer } from './json-answer.ts';
import { isOperationName, operations } from './operations.ts';
import { plainData } from './plain-data.ts';

/** Carries out one operation of the control door. Never throws: each mistake is an answer. */
export async function runOperation(app: App, name: string, raw: unknown): Promise<ApiAnswer> {
  try {
    if (!isOperationName(name)) throw new ControlRefusal(404, `There is no operation ${name}.`);
    const input = parseWith(operations[name].input, raw);
    return jsonAnswer(200, plainData(await handlers[name](app, input)) ?? null);
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): ApiAnswer {
  if (error instanceof ConfigError) {
    const { message, problems } = error;
    return jsonAnswer(400, { error: { message, problems } });
  }
  const message = error instanceof Error ? error.message : String(error);
  return jsonAnswer(error instanceof ControlRefusal ? error.status : 409, { error: { message } });
}
