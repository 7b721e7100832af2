import type { backgroundMethods, events, methods } from '../../contract/index.ts';
import type { hostCases } from './host/index.ts';
import type { IrregularMethod } from './library/events.ts';
import type { libraryCases } from './library/index.ts';

type NamesOf<Table> = { [Area in keyof Table]: keyof Table[Area] }[keyof Table];

// An area that is not joined in its index shows here, with the names that are not covered.
type Uncovered<Wanted, Table> = Exclude<Wanted, NamesOf<Table>>;

const missesNoMethodOfALibrary: [
  Uncovered<keyof typeof methods | IrregularMethod, typeof libraryCases>,
] extends [never]
  ? true
  : false = true;

const missesNothingOfAHost: [
  Uncovered<keyof (typeof methods & typeof events & typeof backgroundMethods), typeof hostCases>,
] extends [never]
  ? true
  : false = true;

void missesNoMethodOfALibrary;
void missesNothingOfAHost;
