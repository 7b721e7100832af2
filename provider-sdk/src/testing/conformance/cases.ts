import type { HostStage, HostSetup } from './host-stage.ts';
import type { LibraryStage, StageOptions } from './library-stage.ts';

/** One claim about a library or a host, with the rule it demonstrates. */
export interface Case<Context> {
  /** ID of a rule in SPEC.md. */
  readonly rule: string;
  /** The claim in words; unique within its method. */
  readonly says: string;
  /** Numbers of the checks in api.md section 19 that it covers. */
  readonly checks?: readonly number[];
  /** This project made the choice; the product's own file may behave differently. */
  readonly isOwnChoice?: true;
  readonly run: (context: Context) => Promise<void>;
}

/** A library under test, against a host that only follows the case's script. */
export interface LibraryContext {
  /** The method that the case belongs to. */
  readonly method: string;
  readonly open: (options?: StageOptions) => Promise<LibraryStage>;
}

/** A host under test, with its widgets and an agent. */
export interface HostContext {
  readonly open: (setup?: HostSetup) => Promise<HostStage>;
}

export type LibraryCase = Case<LibraryContext>;
export type HostCase = Case<HostContext>;

type AtLeastOne<Item> = readonly [Item, ...(readonly Item[])];

/** At least one case for each name; the compiler names any without one. */
export type CasesFor<Names, Context> = {
  readonly [Name in keyof Names]: AtLeastOne<Case<Context>>;
};

export type LibraryCasesFor<Names> = CasesFor<Names, LibraryContext>;
export type HostCasesFor<Names> = CasesFor<Names, HostContext>;
