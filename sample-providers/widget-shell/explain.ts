import { CifError } from 'provider-sdk';

/** The reason for a refusal of the workspace, in a sentence for the agent. */
export const explain = (error: unknown): string =>
  error instanceof CifError ? error.message : `Unexpected error: ${String(error)}`;
