import { activityTables } from './activity-tables.ts';
import { conversationTables } from './conversation-tables.ts';
import { customerTables } from './customer-tables.ts';
import type { TableDefinition } from './definition.ts';
import { peopleTables } from './people-tables.ts';
import { presenceTables } from './presence-tables.ts';
import { providerTables } from './provider-tables.ts';
import { serviceTables } from './service-tables.ts';
import { templateTables } from './template-tables.ts';

/**
 * The tables every organization starts with. Logical names, set names, primary columns and choice
 * values of the core tables are the platform's (documented); the columns are those a contact center
 * needs. Collection names that the sources do not give are ours (chosen).
 */
export const startTables: readonly TableDefinition[] = [
  ...customerTables,
  ...serviceTables,
  ...activityTables,
  ...peopleTables,
  ...conversationTables,
  ...templateTables,
  ...providerTables,
  ...presenceTables,
];
