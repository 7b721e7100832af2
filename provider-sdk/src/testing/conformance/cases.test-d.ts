import type { backgroundMethods, events, methods } from '../../contract/index.ts';
import type { hostCases } from './host/index.ts';
import type { IrregularMethod } from './library/events.ts';
import type { libraryCases } from './library/index.ts';

type NamesOf<Table> = { [Area in keyof Table]: keyof Table[Area] }[keyof Table];

// An area that is not joined in its index shows here, with the names that are not covered.
type Covers<Table, Wanted> = [Exclude<Wanted, NamesOf<Table>>] extends [never]
  ? true
  : `${Exclude<Wanted, NamesOf<Table>> & string} has no case`;

const missesNoMethodOfALibrary: Covers<
  typeof libraryCases,
  keyof typeof methods | IrregularMethod
> = true;

const missesNothingOfAHost: Covers<
  typeof hostCases,
  keyof (typeof methods & typeof events & typeof backgroundMethods)
> = true;

void missesNoMethodOfALibrary;
void missesNothingOfAHost;
