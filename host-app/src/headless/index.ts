export { openWorkspace } from './open-workspace.ts';
export type { HeadlessWorkspace, OpenWorkspace } from './headless-workspace.ts';
