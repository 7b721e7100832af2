import type { DiagnosticRule } from 'provider-sdk/contract/product-behavior';
import { nearestName } from '../dataverse/nearest-name.ts';
import { builtInTemplates } from '../workspace/templates/built-in-templates.ts';
import { findMacroSlugs, macroFix } from '../workspace/templates/macro-slugs.ts';
import type { SessionTemplate, TabTemplate, Templates } from '../workspace/templates/templates.ts';
import { pageTypes } from '../workspace/templates/page-types.ts';
import { toolWarnings } from './agent-tool-warnings.ts';
import type { WorkspaceConfig } from './parse-config.ts';

/** Valid config entries that are probably mistakes. */
export interface ConfigWarning {
  readonly rule: DiagnosticRule;
  readonly message: string;
  readonly fix: string;
}

interface Configured {
  /** Templates to check. */
  readonly templates: Templates;
  /** All templates that they may refer to. */
  readonly known: Templates;
  readonly providers: readonly { readonly uniqueName: string; readonly channelUrl: string }[];
}

/** Warnings for a config that has been read. */
export function warningsOf(config: WorkspaceConfig): ConfigWarning[] {
  const { sessionTemplates: sessions, tabTemplates, notificationTemplates, providers } = config;
  const templates = { sessions, tabs: tabTemplates, notifications: notificationTemplates };
  const tabs = config.builtIn ? [...tabTemplates, ...builtInTemplates.tabs] : tabTemplates;
  return [
    ...configWarnings({ templates, known: { ...templates, tabs }, providers }),
    ...toolWarnings(config),
  ];
}

/**
 * Mistakes in providers and templates that the schema accepts, because the product accepts them
 * too.
 */
export function configWarnings({ templates, known, providers }: Configured): ConfigWarning[] {
  const { sessions, tabs, notifications } = templates;
  return [
    ...sessions.flatMap((template) => missingTabs(template, known.tabs)),
    ...tabs.flatMap(unknownPageType),
    ...sharedAddresses(providers),
    ...sessions.flatMap((row) => [
      ...macroSlugs('Session template', row.uniqueName, [row.title]),
      ...oddName('Session template', row.uniqueName),
    ]),
    ...tabs.flatMap((row) => [
      ...macroSlugs('Tab template', row.uniqueName, [row.title, JSON.stringify(row.parameters)]),
      ...oddName('Tab template', row.uniqueName),
    ]),
    ...notifications.flatMap((row) => [
      ...macroSlugs('Notification template', row.uniqueName, [
        row.title,
        ...row.fields.map(({ value }) => value),
      ]),
      ...oddName('Notification template', row.uniqueName),
    ]),
  ];
}

function missingTabs(template: SessionTemplate, tabs: readonly TabTemplate[]): ConfigWarning[] {
  const { uniqueName, anchorTab, additionalTabs } = template;
  const named = [
    ...(anchorTab === undefined ? [] : [['anchorTab', anchorTab] as const]),
    ...additionalTabs.map((name) => ['additionalTabs', name] as const),
  ];
  return named.flatMap(([field, name]) => {
    const found = tabs.find(
      (tab) => isSameName(tab.uniqueName, name) || isSameName(tab.name, name),
    );
    if (found && found.state !== 'Inactive') return [];
    return [
      {
        rule: 'TP4',
        message: `Session template ${uniqueName}: ${field} names "${name.slice(0, 200)}", which is ${found ? 'inactive' : 'not a tab template'}. Its sessions show an error tab.`,
        fix: found ? 'Activate the tab template.' : nearestOrElse(name, activeNames(tabs)),
      },
    ];
  });
}

function activeNames(tabs: readonly TabTemplate[]): string[] {
  return tabs.flatMap(({ uniqueName, state }) => (state === 'Inactive' ? [] : [uniqueName]));
}

function nearestOrElse(name: string, names: readonly string[]): string {
  const nearest = nearestName(name, names);
  return nearest === undefined ? 'Create the tab template.' : `Did you mean "${nearest}"?`;
}

function unknownPageType({ uniqueName, pageType }: TabTemplate): ConfigWarning[] {
  if (pageTypes.some((known) => known === pageType)) return [];
  const nearest = nearestName(pageType, pageTypes);
  return [
    {
      rule: 'TP4',
      message: `Tab template ${uniqueName}: pageType "${pageType.slice(0, 200)}" is not a page type. Its tabs show an error.`,
      fix: nearest === undefined ? `Use ${pageTypes.join(', ')}.` : `Did you mean "${nearest}"?`,
    },
  ];
}

function sharedAddresses(providers: Configured['providers']): ConfigWarning[] {
  const first = new Map<string, string>();
  return providers.flatMap(({ uniqueName, channelUrl }) => {
    const other = first.get(channelUrl);
    if (other === undefined) {
      first.set(channelUrl, uniqueName);
      return [];
    }
    return [
      {
        rule: 'BT12',
        message: `Providers ${other} and ${uniqueName} have the same Channel URL, ${channelUrl}. The page runs twice, and the product takes both for ${other}.`,
        fix: 'Give each provider its own page and host name, such as phone.localhost and chat.localhost.',
      },
    ];
  });
}

function macroSlugs(kind: string, name: string, texts: readonly string[]): ConfigWarning[] {
  return [...new Set(texts.flatMap(findMacroSlugs))].map((slug) => ({
    rule: 'TP10',
    message: `${kind} ${name}: ${slug} is a slug of macros. Macros and agent scripts of the productivity tools resolve it, but templates do not.`,
    fix: macroFix(slug),
  }));
}

/** The documented shape; rows of real environments have other shapes too. */
const documentedName = /^[A-Za-z0-9]{3,8}_\w+$/;

function oddName(kind: string, name: string): ConfigWarning[] {
  if (documentedName.test(name)) return [];
  return [
    {
      rule: 'TP11',
      message: `${kind} ${name}: the documented shape of a unique name begins with a prefix of 3 to 8 letters or digits and an underscore.`,
      fix: 'Nothing to correct if it was exported like this; new templates need such a prefix.',
    },
  ];
}

function isSameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
