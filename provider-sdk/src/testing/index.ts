export { createManualClock, type ManualClock } from './manual-clock.ts';
export {
  createMemoryWidget,
  settled,
  type HostMessage,
  type MemoryWidget,
  type MemoryWidgetOptions,
  type MemoryWindow,
} from './memory-transport.ts';
export { fromPlain, toPlain } from './plain-value.ts';
export { hostCases } from './conformance/host/index.ts';
export { libraryCases } from './conformance/library/index.ts';
export { listCases, type CaseTable, type ListedCase } from './conformance/listing.ts';
export { openMemoryStage, type Install } from './conformance/memory-stage.ts';
export { watch, type Outcome, type OutcomeState } from './conformance/outcome.ts';
export { rulesInTitles, rulesOf, type Rule } from './conformance/rules.ts';
export { Unmet } from './conformance/unmet.ts';
export type {
  Case,
  CasesFor,
  HostCase,
  HostContext,
  LibraryCase,
  LibraryContext,
} from './conformance/cases.ts';
export type {
  Agent,
  HostSetup,
  HostStage,
  HostWidget,
  Received,
  SessionView,
  TabView,
  ToastView,
  WorkspaceView,
} from './conformance/host-stage.ts';
export type {
  InputName,
  LibraryStage,
  Post,
  Sender,
  StageOptions,
} from './conformance/library-stage.ts';
export { casesAgainst, findKiller, type Mutant } from './conformance/mutants/find-killer.ts';
export { libraryMutants } from './conformance/mutants/index.ts';
export { coverageOf, type HostFacts } from './conformance/coverage.ts';
