import { type Cif, connect, type Environment } from 'provider-sdk';
import { useCallback, useEffect, useState } from 'react';

/**
 *   connecting --host answers--> ready
 *        `--no library, no host--> failed --try again--> connecting
 */
export type Connection =
  | { readonly status: 'connecting' }
  | { readonly status: 'ready'; readonly cif: Cif; readonly environment: Environment }
  | { readonly status: 'failed'; readonly reason: string };

const openConnection = async (): Promise<Connection> => {
  try {
    const cif = await connect();
    return { status: 'ready', cif, environment: await cif.getEnvironment() };
  } catch (error) {
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
};

export const useConnection = (): {
  readonly connection: Connection;
  readonly retry: () => void;
} => {
  const [connection, setConnection] = useState<Connection>({ status: 'connecting' });
  const open = useCallback(() => {
    let isCurrent = true;
    const show = (next: Connection) => {
      if (isCurrent) setConnection(next);
    };
    void openConnection().then(show);
    return () => {
      isCurrent = false;
    };
  }, []);
  useEffect(open, [open]);
  const retry = () => {
    setConnection({ status: 'connecting' });
    open();
  };
  return { connection, retry };
};
