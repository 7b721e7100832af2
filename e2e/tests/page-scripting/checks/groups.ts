import { apmChecks } from './apm-checks.ts';
import { appChecks } from './app-checks.ts';
import { dialogChecks } from './dialog-checks.ts';
import { pageChecks } from './page-checks.ts';
import { requestChecks } from './request-checks.ts';
import type { PlaceCheck } from './scripted.ts';
import { webApiChecks } from './web-api-checks.ts';

/** The checks that run in the page and in a web resource; those of a group share one page load. */
export const groups: readonly (readonly [name: string, checks: readonly PlaceCheck[]])[] = [
  ['Microsoft.Apm', apmChecks],
  ['Xrm.App', appChecks],
  ['Xrm.WebApi', webApiChecks],
  ['requests of a page', requestChecks],
  ['navigation, utilities and forms', pageChecks],
  ['dialogs and forms that the agent answers', dialogChecks],
];
