import { CifError } from 'provider-sdk';

/** Why the workspace refused, in a sentence for the agent. */
export const explain = (error: unknown): string =>
  error instanceof CifError ? error.message : `Unexpected error: ${String(error)}`;
