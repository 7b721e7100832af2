export { expect } from './matchers.ts';
export { test, type KitFixtures, type KitOptions, type KitWorkerOptions } from './fixtures.ts';
export { launchForWidgets } from './launch-for-widgets.ts';
export { Session, Toast, Workspace } from './workspace.ts';
export { Provider } from './provider.ts';
export type { Diagnostic, Message, Row } from './door.ts';
export type { Received, ScriptMember, Sent } from './matchers.ts';
