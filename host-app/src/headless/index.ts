export { openWorkspace, type HeadlessWorkspace } from './open-workspace.ts';
