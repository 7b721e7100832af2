import type { FindingName } from '../../contract/help.ts';

/** Tells the host of a mistake; the stack is that of the caller unless given. */
export type Tell = (name: FindingName, about?: string, stack?: string) => void;
