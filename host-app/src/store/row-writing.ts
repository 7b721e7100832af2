import { DataverseError } from '../dataverse/index.ts';

/**
 * Writes a row of the workspace itself. A widget may have deleted it or written nonsense into its
 * table; the workspace continues without it.
 */
export function writeOwnRow(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof DataverseError)) throw error;
  }
}
