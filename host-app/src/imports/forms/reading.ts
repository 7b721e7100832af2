import type { Report } from '../report.ts';

/** Surroundings of a reader. */
export interface Reading {
  /** The file or folder that was named; it begins each place of the report. */
  readonly source: string;
  readonly report: Report;
  /** Language of localized texts. */
  readonly lcid: number;
}
