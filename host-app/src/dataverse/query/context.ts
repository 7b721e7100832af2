import type { Catalog } from '../metadata/catalog.ts';
import type { SchemaRule } from '../metadata/name-rules.ts';
import type { NoticeListener } from '../notice.ts';
import type { RowSet } from '../row-set.ts';

/** Everything that a query may read: the tables, their rows, the time and the user. */
export type QueryContext = {
  readonly catalog: Catalog;
  readonly schema: SchemaRule;
  readonly rowsOf: (table: string) => RowSet;
  readonly now: () => number;
  readonly userId: string | undefined;
  readonly userLanguage: number | undefined;
  readonly notice: NoticeListener;
};
