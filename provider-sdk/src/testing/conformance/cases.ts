import type { HostStage, HostSetup } from './host-stage.ts';
import type { LibraryStage, StageOptions } from './library-stage.ts';

/** One claim about a library or a host, with the rule it shows. */
export interface Case<Context> {
  /** Id of a rule in SPEC.md. */
  readonly rule: string;
  /** The claim in words; unique within its method. */
  readonly says: string;
  /** Numbers of the checks of api.md section 19 that it settles. */
  readonly checks?: readonly number[];
  /** Settled by this project; the product's own file may well differ. */
  readonly isOwnChoice?: true;
  readonly run: (context: Context) => Promise<void>;
}

/** A library under test, against a host that only says what a case tells it to. */
export interface LibraryContext {
  /** The method that the case stands under. */
  readonly method: string;
  readonly open: (options?: StageOptions) => Promise<LibraryStage>;
}

/** A host under test, with widgets in it and an agent before it. */
export interface HostContext {
  readonly open: (setup?: HostSetup) => Promise<HostStage>;
}

export type LibraryCase = Case<LibraryContext>;
export type HostCase = Case<HostContext>;

type AtLeastOne<Item> = readonly [Item, ...(readonly Item[])];

/** At least one case for each name: the compiler names the one without. */
export type CasesFor<Names, Context> = {
  readonly [Name in keyof Names]: AtLeastOne<Case<Context>>;
};

export type LibraryCasesFor<Names> = CasesFor<Names, LibraryContext>;
export type HostCasesFor<Names> = CasesFor<Names, HostContext>;
