/** Operations of the product that are known and left out (page-scripting.md 12.7). */
export const leftOut = new Set([
  'CreateMultiple',
  'UpdateMultiple',
  'UpsertMultiple',
  'Merge',
  'WinOpportunity',
  'SendEmail',
  'GrantAccess',
  'RetrievePrincipalAccess',
  'RetrieveDuplicates',
  'CalculateRollupField',
  'RetrieveUserPrivileges',
  'ExportTranslation',
  'RetrieveMetadataChanges',
  'searchquery',
]);
