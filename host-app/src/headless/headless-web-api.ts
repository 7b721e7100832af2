import { createWebApi } from '../web-api/create-web-api.ts';
import type { HeadlessWebApi } from './headless-workspace.ts';
import type { HeadlessHost } from './start-host.ts';

/** The same requests as over HTTP, without a server (page-scripting.md 12.1). */
export function headlessWebApi(host: HeadlessHost): HeadlessWebApi {
  const api = createWebApi(host);
  const origin = host.workspace.getState().environment.clientUrl.replace(/\/+$/, '');
  return {
    request: async (method, address, headers = {}, body = '') => {
      const { pathname, search } = new URL(address, `${origin}/api/data/v9.2/`);
      const answer = await api.answer({
        method: method.toUpperCase(),
        target: `${pathname}${search}`,
        origin,
        headers: lowerCase({ authorization: 'Bearer headless', ...headers }),
        body: typeof body === 'string' ? body : JSON.stringify(body),
        caller: 'back end',
      });
      return {
        status: answer.status,
        headers: lowerCase(answer.headers),
        body: answer.body,
        json: () => JSON.parse(answer.body) as unknown,
      };
    },
  };
}

function lowerCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
