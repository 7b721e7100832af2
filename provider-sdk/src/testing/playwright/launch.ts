export { browserArgumentsFor } from './browser-arguments.ts';
export { launchForWidgets } from './launch-for-widgets.ts';
