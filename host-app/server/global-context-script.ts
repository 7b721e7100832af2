import type { WorkspaceConfig } from '../src/config/parse-config.ts';

/** Whether the script of the organization's web resources is asked for: in their root, any case. */
export function isGlobalContextPath(path: string): boolean {
  return /^(?:\/\{[^/]*\})?(?:\/webresources)?\/clientglobalcontext\.js\.aspx$/i.test(path);
}

/**
 * `ClientGlobalContext.js.aspx`: gives a web resource `GetGlobalContext`, the live one of the
 * workspace or, in a window of its own, one of these values. It defines no `Xrm` (documented).
 */
export function globalContextScript({ environment }: WorkspaceConfig): string {
  const { user, orgId, orgUniqueName, orgLcid, crmVersion, appId, appName } = environment;
  const values = {
    userId: `{${user.id.toUpperCase()}}`,
    userName: user.fullName,
    userLanguageId: user.lcid,
    roles: user.roles,
    organizationId: orgId,
    uniqueName: orgUniqueName,
    organizationLanguageId: orgLcid,
    version: crmVersion,
    appId,
    appName,
  };
  return script.replace('VALUES', () => JSON.stringify(values).replaceAll('<', String.raw`\u003c`));
}

const script = `(function () {
  'use strict';
  var values = VALUES;
  var url = location.origin;
  function workspace() {
    try {
      return window.top !== window && window.top.Xrm ? window.top : undefined;
    } catch (error) {
      return undefined;
    }
  }
  function tell(kind, text) {
    console.warn(text);
    var top = workspace();
    if (top) top.dispatchEvent(new top.CustomEvent('sidetone-web-resource', { detail: kind }));
  }
  var made = {
    client: {
      getClient: function () { return 'Web'; },
      getClientState: function () { return 'Online'; },
      getFormFactor: function () { return 1; },
      isOffline: function () { return false; },
      isNetworkAvailable: function () { return navigator.onLine; }
    },
    userSettings: {
      userId: values.userId,
      userName: values.userName,
      languageId: values.userLanguageId,
      securityRoles: values.roles,
      isRTL: false,
      isHighContrastEnabled: false,
      isGuidedHelpEnabled: false,
      getTimeZoneOffsetMinutes: function () { return -new Date().getTimezoneOffset(); }
    },
    organizationSettings: {
      organizationId: values.organizationId,
      uniqueName: values.uniqueName,
      languageId: values.organizationLanguageId,
      isAutoSaveEnabled: false,
      isTrialOrganization: false,
      organizationExpiryDate: null
    },
    getClientUrl: function () { return url; },
    getCurrentAppUrl: function () { return url + '/main.aspx?appid=' + values.appId; },
    getCurrentAppName: function () { return Promise.resolve(values.appName); },
    getVersion: function () { return values.version; },
    getWebResourceUrl: function (name) { return '/%7b000000001%7d/webresources/' + name; },
    prependOrgName: function (path) { return '/' + values.uniqueName + path; },
    saveSettingValue: function (name, value, options) {
      var body = { SettingName: name, Value: String(value) };
      if (options && options.overrideScope === 2) body.AppUniqueName = values.appName;
      var json = { 'Content-Type': 'application/json' };
      var request = { method: 'POST', headers: json, body: JSON.stringify(body) };
      return fetch('/api/data/v9.2/SaveSettingValue', request).then(function (response) {
        if (!response.ok) return response.json().then(function (answer) { throw answer.error; });
      });
    },
    isOnPremises: function () { return false; },
    isOnPremise: function () { return false; }
  };
  window.GetGlobalContext = function () {
    var top = workspace();
    return top ? top.Xrm.Utility.getGlobalContext() : made;
  };
  tell('XP19', '[XP19] ClientGlobalContext.js.aspx is deprecated. Use parent.Xrm.Utility.getGlobalContext().');
  function isEditable(target) {
    return Boolean(target.closest && target.closest('input, textarea, select, [contenteditable]'));
  }
  ['selectstart', 'contextmenu', 'dragstart'].forEach(function (name) {
    document.addEventListener(name, function (event) {
      var element = event.target.nodeType === 1 ? event.target : event.target.parentElement;
      if (!element || !isEditable(element)) event.preventDefault();
    });
  });
  if (!('Xrm' in window)) {
    var isTold = false;
    Object.defineProperty(window, 'Xrm', {
      configurable: true,
      get: function () {
        if (!isTold) tell('XP4', '[XP4] Xrm is not defined in a web resource, not even after ClientGlobalContext.js.aspx. Write parent.Xrm; the documentation promises that only for web resources on a form.');
        isTold = true;
        return undefined;
      },
      set: function (value) {
        Object.defineProperty(window, 'Xrm', { value: value, writable: true, configurable: true });
      }
    });
  }
})();
`;
