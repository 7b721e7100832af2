export { runExport } from './export-command.ts';
export { runImport } from './import-command.ts';
export { importInto } from './import-into.ts';
