import type { KeptTrouble, KeptTroubleReason } from '../dataverse/kept/kept-trouble.ts';
import type { Diagnostic } from './journal.ts';

const here = 'the simulator console, under State';

/** Meaning and remedy of each problem, in one sentence each, for the bar and the card. */
const advice: Readonly<Record<KeptTroubleReason, { readonly what: string; readonly fix: string }>> =
  {
    unavailable: {
      what: 'the browser stores nothing for this page',
      fix: 'Allow this site to store data, or open the workspace outside of a private window.',
    },
    blocked: {
      what: 'a tab with an earlier version of this page holds the database open',
      fix: `Close or reload the other tabs of this workspace, then choose "Try again" in ${here}.`,
    },
    newer: {
      what: 'a later version of Sidetone has kept rows in this browser',
      fix: `Start that version again, or download and replace the kept rows in ${here}.`,
    },
    superseded: {
      what: 'another tab has a later version of this page',
      fix: 'Reload this tab. Its changes since then are not kept, so download the rows first if you need them.',
    },
    lost: {
      what: 'the browser has closed the database, as it does when stored data is cleared',
      fix: `Choose "Try again" in ${here} to keep the rows of this tab from now on.`,
    },
    full: {
      what: 'the browser is out of space',
      fix: `Free some space; the changes wait and are written again every few seconds. To start over, replace the kept rows in ${here}.`,
    },
    unreadable: {
      what: 'the database cannot be opened or read',
      fix: `Download the readable rows, then replace the kept rows in ${here}.`,
    },
  };

/** A sentence for people who never open the console. */
export function keptTroubleText({ reason }: KeptTrouble): string {
  return `Changes to records are not kept: ${advice[reason].what}.`;
}

export function keptTroubleFix({ reason }: KeptTrouble): string {
  return advice[reason].fix;
}

export function notKept(trouble: KeptTrouble): Diagnostic {
  return {
    severity: 'warning',
    rule: 'KR2',
    provenance: 'chosen',
    message: `${keptTroubleText(trouble)} (${trouble.detail})`,
    fix: `${keptTroubleFix(trouble)} Everything else works.`,
  };
}

/** Reports the kept rows that were not loaded; the browser keeps them until they are cleared. */
export function keptRowsSetAside(
  rows: readonly { table: string; id: string; problem: string }[],
): Diagnostic {
  const [first] = rows;
  const others = rows.length > 1 ? `, and ${rows.length - 1} more` : '';
  const where = first ? ` ${first.table} ${first.id}: ${first.problem}${others}.` : '';
  return {
    severity: 'error',
    rule: 'KR3',
    provenance: 'chosen',
    message: `Kept rows that cannot be used were set aside:${where}`,
    fix: `Look at them, export them or clear them in ${here}. All other rows are available.`,
  };
}
