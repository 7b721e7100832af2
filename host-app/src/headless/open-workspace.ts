import type { OpenWorkspace } from './headless-workspace.ts';
import { startHost } from './start-host.ts';

export const openWorkspace: OpenWorkspace = (config) => startHost(config);
