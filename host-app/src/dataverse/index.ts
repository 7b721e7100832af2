export { createDataverse } from './store.ts';
export { toGuid } from './guid.ts';
export { findSeedProblems, type SeedProblem } from './seed-problems.ts';
export { codeOf, DataverseError, errorBodyOf } from './errors.ts';
export { declarationOf } from './write/made-names.ts';
export { appNames } from './metadata/app-names.ts';
export { toTableDefinition } from './metadata/custom-table.ts';
export { hasPublisherPrefix } from './metadata/name-rules.ts';
export { nearestName } from './nearest-name.ts';
export { toEntityMetadata } from './metadata/entity-metadata.ts';
export { isFetchXml, queryParts, toQueryText, type QueryPart } from './query/query-parts.ts';
export { textLiteral } from './query/text-literal.ts';
export { mostRows, sumOf } from './query/paging.ts';
export { asOneStep } from './as-one-step.ts';
export { linkIds } from './link-ids.ts';
export { isJsonObject, withoutNulls } from './json.ts';
export { childRelationshipsOf } from './metadata/relationships.ts';
export { hasQuickCreate, quickCreateColumnsOf, viewColumnsOf, viewsOf } from './metadata/views.ts';
export {
  agentUserId,
  dateMove,
  moveDates,
  sampleSeed,
  sampleToday,
  type DateMove,
} from './seed/index.ts';
export type { DataverseErrorCode } from './errors.ts';
export type { JsonObject, JsonValue } from './json.ts';
export type { Notice, NoticeCode, NoticeListener } from './notice.ts';
export type {
  AdoptedRows,
  ChangeListener,
  Dataverse,
  DataverseChange,
  DataverseOptions,
  DataverseRecord,
  PhoneMatch,
  QueryLimits,
  QueryResult,
  RowList,
  RecordData,
  RecordReference,
  SearchGroup,
  SearchOptions,
  Seed,
  Snapshot,
  SnapshotRow,
} from './dataverse.ts';
export type { ChildRelationship } from './metadata/relationships.ts';
export type {
  Choice,
  ColumnDefinition,
  ColumnType,
  LookupTarget,
  ManyToMany,
  Ownership,
  TableDefinition,
  TextFormat,
  View,
} from './metadata/definition.ts';
