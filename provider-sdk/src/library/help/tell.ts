import type { FindingName } from '../../contract/help.ts';

/** Reports a mistake to the host; by default, the stack is the caller's. */
export type Tell = (name: FindingName, about?: string, stack?: string) => void;
