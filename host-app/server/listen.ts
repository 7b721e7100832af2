import type { Server } from 'node:http';
import {
  createServer as createNetServer,
  type AddressInfo,
  type Server as NetServer,
} from 'node:net';
import type { ReportFault } from './fault-log.ts';
import { StartError } from './start-error.ts';

/** The number of ports to try after a busy one. */
const attempts = 20;

export interface WantedPort {
  /** 0 for any free port. */
  readonly port: number;
  /** Tries no other port when it is busy. */
  readonly isFixed?: boolean;
  readonly report: ReportFault;
}

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens on every address at the requested port, or at the next port that is free on all of them.
 *
 * Port 0 means any free port.
 */
export async function listen(
  server: Server,
  addresses: readonly string[],
  { port: wanted, isFixed = false, report }: WantedPort,
): Promise<Listening> {
  const last = isFixed ? wanted : Math.min(wanted + attempts - 1, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    const listening = await listenAt(server, addresses, wanted === 0 ? 0 : port, report);
    if (listening) return listening;
  }
  throw new StartError(
    wanted === last
      ? `--port: expected a free port, but port ${wanted} is in use`
      : `--port: expected a free port, but ports ${wanted} to ${last} are all in use`,
  );
}

/** Undefined when the port is busy on one of the addresses. */
async function listenAt(
  server: Server,
  [first = '127.0.0.1', ...others]: readonly string[],
  wanted: number,
  report: ReportFault,
): Promise<Listening | undefined> {
  const opened: NetServer[] = [];
  const close = async () => {
    server.closeAllConnections();
    await Promise.all(opened.map(closeOne));
  };
  if ((await open(server, first, wanted)) === 'busy') return undefined;
  opened.push(server);
  const port = portOf(server);
  for (const address of others) {
    // Additional addresses feed their connections into the same http server.
    const feeder = createNetServer((socket) => server.emit('connection', socket));
    const outcome = await open(feeder, address, port);
    if (outcome === 'open') opened.push(feeder);
    if (outcome !== 'busy') continue;
    await close();
    return undefined;
  }
  // For example, too many open files when a connection is accepted; without a listener it ends the
  // process.
  for (const each of opened) each.on('error', report);
  return { port, close };
}

type Outcome = 'open' | 'busy' | 'no such address';

const outcomes: Readonly<Record<string, Outcome>> = {
  EADDRINUSE: 'busy',
  // Machines without IPv6 have no ::1.
  EADDRNOTAVAIL: 'no such address',
  EAFNOSUPPORT: 'no such address',
};

function open(server: NetServer, host: string, port: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      const outcome = outcomes[error.code ?? ''];
      if (outcome && !(outcome === 'no such address' && host !== '::1')) resolve(outcome);
      else reject(new StartError(`Cannot listen on ${host}, port ${port}: ${reasonOf(error)}`));
    };
    server.once('error', failed);
    server.listen({ host, port }, () => {
      server.off('error', failed);
      resolve('open');
    });
  });
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  return code === 'EACCES'
    ? 'this user cannot use ports below 1024. Choose another with --port, or run with permission to use them'
    : message;
}

function portOf(server: NetServer): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function closeOne(server: NetServer): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
