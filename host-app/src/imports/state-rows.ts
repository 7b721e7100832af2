import * as v from 'valibot';
import { agentScriptSchema, macroSchema } from '../config/agent-tool-schemas.ts';
import { appProfileSchema } from '../config/app-profile-schema.ts';
import { presenceRulesSchema } from '../config/behavior-schemas.ts';
import { presenceSchema } from '../config/config-schema.ts';
import { providerSchema } from '../config/provider-schema.ts';
import {
  notificationTemplateSchema,
  sessionTemplateSchema,
  tabTemplateSchema,
} from '../config/template-schemas.ts';
import type { ImportedRows } from '../workspace/providers/add-imported.ts';
import type { WorkspaceState } from '../workspace/whole/state.ts';
import type { ImportedParts } from './import-sources.ts';
import type { KnownNames } from './pool.ts';

/** Imported members of a config as rows of a running workspace. */
export function toStateRows(parts: ImportedParts): ImportedRows {
  const { afterMissed, afterRejected } = v.parse(presenceRulesSchema, parts.presenceRules ?? {});
  return {
    templates: {
      sessions: v.parse(v.array(sessionTemplateSchema), parts.sessionTemplates ?? []),
      tabs: v.parse(v.array(tabTemplateSchema), parts.tabTemplates ?? []),
      notifications: v.parse(
        v.array(notificationTemplateSchema),
        parts.notificationTemplates ?? [],
      ),
    },
    scripts: v.parse(v.array(agentScriptSchema), parts.agentScripts ?? []),
    macros: v.parse(v.array(macroSchema), parts.macros ?? []),
    providers: v.parse(v.array(providerSchema), parts.providers ?? []),
    appProfiles: v.parse(v.array(appProfileSchema), parts.appProfiles ?? []),
    presences: v.parse(v.array(presenceSchema), parts.presence ?? []).map((row) => ({
      presenceId: row.id ?? row.text,
      presenceText: row.text,
      presenceColor: row.color ?? '',
      basePresenceStatus: row.status,
      ...(row.selectable ? {} : { canUserSet: false }),
    })),
    presenceRules: {
      ...(afterMissed === undefined ? {} : { afterMissed }),
      ...(afterRejected === undefined ? {} : { afterRejected }),
    },
  };
}

/** Names that the running workspace has, for imports that refer to them. */
export function namesInState(state: WorkspaceState): KnownNames {
  const { templates, providers, outsideProviders, inactiveProviders } = state;
  return {
    msdyn_sessiontemplate: named(templates.sessions),
    msdyn_applicationtabtemplate: named(templates.tabs),
    msdyn_notificationtemplate: named(templates.notifications),
    msdyn_productivityagentscript: named(state.agentTools.scripts),
    msdyn_channelprovider: named([...providers, ...outsideProviders, ...inactiveProviders]),
    msdyn_appconfiguration: named(state.appProfiles),
  };
}

function named(rows: readonly { readonly uniqueName: string }[]): readonly string[] {
  return rows.map(({ uniqueName }) => uniqueName);
}
