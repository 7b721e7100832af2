import type { OpenWorkspace } from './headless-workspace.ts';

// The types of the package: those of index.ts, without the whole host that it imports.
export declare const openWorkspace: OpenWorkspace;

export type { HeadlessWorkspace, OpenWorkspace } from './headless-workspace.ts';
