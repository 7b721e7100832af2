import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { namespace } from '../calls/namespace.ts';
import { parseText } from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';
import { collectionOf } from './collection.ts';
import { dateFormattingInfo } from './dates.ts';
import { createAppSettings } from './settings.ts';

export type GlobalContext = ReturnType<typeof createGlobalContext>;

/** `getGlobalContext()` (page-scripting.md 7.2); the same object each time. */
export function createGlobalContext(page: ScriptPage) {
  const settings = createAppSettings(page);
  const userSettings = userSettingsOf(page);
  const organizationSettings = organizationSettingsOf(page);
  const members = {
    client: namespace(page, 'client', {
      getClient: () => 'Web',
      getClientState: () => 'Online',
      getFormFactor: () => 1,
      isOffline: () => false,
      isNetworkAvailable: () => !('window' in globalThis) || globalThis.navigator.onLine,
    }),
    userSettings,
    organizationSettings,
    getCurrentAppSetting: (name: unknown) =>
      settings.read(parseText('getCurrentAppSetting', 'settingName', name)),
    saveSettingValue: async (name: unknown, value: unknown, options?: unknown) =>
      settings.save(name, value, options),
    getAdvancedConfigSetting: (name: unknown) => advancedSetting(page, String(name)),
    isOnPremises: () => false,
    isOnPremise: () => false,
    ...addressesOf(page),
    ...appOf(page),
  };
  return namespace(page, 'getGlobalContext()', {
    ...members,
    ...deprecatedOf(page, members),
  });
}

function environmentOf({ app }: ScriptPage) {
  return app.workspace.getState().environment;
}

/** The origin of the workspace without a slash at the end (documented). */
function clientUrlOf(page: ScriptPage): string {
  return environmentOf(page).clientUrl.replace(/\/+$/, '');
}

function userSettingsOf(page: ScriptPage) {
  const user = () => environmentOf(page).user;
  const roles = () =>
    user().roles.map((id) => ({
      id,
      name:
        page.app.records.nameOf({ entityType: 'role', id }) ?? 'Customer service representative',
    }));
  return namespace(page, 'userSettings', {
    get userId() {
      return `{${user().id.toUpperCase()}}`;
    },
    get userName() {
      return user().fullName;
    },
    get languageId() {
      return user().lcid;
    },
    isRTL: false,
    isHighContrastEnabled: false,
    isGuidedHelpEnabled: false,
    defaultDashboardId: dashboardId,
    get roles() {
      return collectionOf(roles(), ({ name }) => name);
    },
    get securityRoles() {
      page.say(scriptDiagnostics.deprecated('userSettings.securityRoles', 'userSettings.roles'));
      return roles().map(({ id }) => id);
    },
    securityRolePrivileges: [],
    getSecurityRolePrivilegesInfo: async () => ({}),
    transactionCurrency: currency,
    transactionCurrencyId: currency.id,
    get dateFormattingInfo() {
      return dateFormattingInfo(user().lcid);
    },
    // Local minus UTC (chosen).
    getTimeZoneOffsetMinutes: () => -new Date(page.app.clock.now()).getTimezoneOffset(),
  });
}

const dashboardId = '3c1f0d52-7b8a-4f4e-9d53-0a5ed1b0c001';
const currency = {
  id: '3c1f0d52-7b8a-4f4e-9d53-0a5ed1b0c002',
  name: 'US Dollar',
  entityType: 'transactioncurrency',
} as const;

function organizationSettingsOf(page: ScriptPage) {
  return namespace(page, 'organizationSettings', {
    get organizationId() {
      return environmentOf(page).orgId;
    },
    get uniqueName() {
      return environmentOf(page).orgUniqueName;
    },
    get languageId() {
      return environmentOf(page).orgLcid;
    },
    baseCurrency: currency,
    baseCurrencyId: currency.id,
    defaultCountryCode: '+1',
    isAutoSaveEnabled: false,
    useSkypeProtocol: false,
    isTrialOrganization: false,
    organizationExpiryDate: null,
    fullNameConventionCode: 1,
    attributes: {},
    organizationGeo: 'NA',
  });
}

function addressesOf(page: ScriptPage) {
  return {
    getClientUrl: () => clientUrlOf(page),
    getWebResourceUrl: (name: unknown) => `/%7b000000001%7d/webresources/${String(name)}`,
    prependOrgName: (path: unknown) => `/${environmentOf(page).orgUniqueName}${String(path)}`,
    getVersion: () => environmentOf(page).crmVersion,
  };
}

function appOf(page: ScriptPage) {
  const url = () => `${clientUrlOf(page)}/main.aspx?appid=${environmentOf(page).appId}`;
  return {
    getCurrentAppUrl: url,
    getCurrentAppName: async () => environmentOf(page).appName,
    getCurrentAppProperties: async () => {
      const { appId, appName } = environmentOf(page);
      return {
        appId,
        displayName: appName,
        uniqueName: appName.toLowerCase().replaceAll(/\W+/g, '_'),
        url: url(),
        webResourceId: '',
        webResourceName: '',
        welcomePageId: '',
        welcomePageName: '',
      };
    },
  };
}

const advanced: Readonly<Record<string, number>> = {
  MaxChildIncidentNumber: 100,
  MaxIncidentMergeNumber: 10,
};

function advancedSetting(page: ScriptPage, name: string): number | null {
  const value = Object.hasOwn(advanced, name) ? advanced[name] : undefined;
  if (value === undefined) {
    const fix = `Ask for ${Object.keys(advanced).join(' or ')}.`;
    page.say(scriptDiagnostics.setting(name, 'is not known here', fix));
  }
  return value ?? null;
}

interface Successors {
  readonly userSettings: ReturnType<typeof userSettingsOf>;
  readonly organizationSettings: ReturnType<typeof organizationSettingsOf>;
}

function deprecatedOf(page: ScriptPage, { userSettings, organizationSettings }: Successors) {
  const instead =
    <Value>(name: string, successor: string, read: () => Value) =>
    (): Value => {
      page.say(scriptDiagnostics.deprecated(name, successor));
      return read();
    };
  return {
    getUserId: instead('getUserId', 'userSettings.userId', () => userSettings.userId),
    getUserName: instead('getUserName', 'userSettings.userName', () => userSettings.userName),
    getUserLcid: instead('getUserLcid', 'userSettings.languageId', () => userSettings.languageId),
    getUserRoles: instead('getUserRoles', 'userSettings.roles', () =>
      environmentOf(page).user.roles.slice(),
    ),
    getOrgLcid: instead(
      'getOrgLcid',
      'organizationSettings.languageId',
      () => organizationSettings.languageId,
    ),
    getOrgUniqueName: instead(
      'getOrgUniqueName',
      'organizationSettings.uniqueName',
      () => organizationSettings.uniqueName,
    ),
    getIsAutoSaveEnabled: instead(
      'getIsAutoSaveEnabled',
      'organizationSettings.isAutoSaveEnabled',
      () => false,
    ),
    getTimeZoneOffsetMinutes: instead(
      'getTimeZoneOffsetMinutes',
      'userSettings.getTimeZoneOffsetMinutes',
      () => userSettings.getTimeZoneOffsetMinutes(),
    ),
    getQueryStringParameters: instead(
      'getQueryStringParameters',
      'Xrm.Utility.getPageContext',
      () => ({}),
    ),
    getCurrentTheme: instead('getCurrentTheme', 'a style of your own', () => 'default'),
  };
}
