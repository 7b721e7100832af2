const labels: Readonly<Record<string, string>> = {
  uniqueName: 'Unique name',
  channelUrl: 'Channel URL',
  trustedDomain: 'Trusted domain',
  enableOutbound: 'Enable outbound communication',
  sortOrder: 'Channel order',
  customParams: 'Custom parameters',
  enableAnalytics: 'Enable analytics',
  panelMode: 'Communication panel mode',
  anchorTab: 'Anchor tab',
  additionalTabs: 'Additional tabs',
  applyTitleToAnchor: 'Apply the title to the anchor tab',
  pageType: 'Page type',
  canClose: 'Can be closed',
  showTimeout: 'Show the countdown',
  timeoutSeconds: 'Timeout in seconds',
  autoAccept: 'Accept automatically',
  acceptText: 'Accept button',
  showReject: 'Show the reject button',
  rejectText: 'Reject button',
  desktop: 'Desktop notification',
  sessionTemplates: 'Session templates',
  lcid: 'Language ID',
  isDefault: 'Default profile',
  canUserSet: 'Agents can select it',
};

const choices: Readonly<Record<string, readonly string[]>> = {
  state: ['Active', 'Inactive'],
  status: ['AVAILABLE', 'BUSY', 'BUSY_DO_NOT_DISTURB', 'AWAY', 'OFFLINE'],
  type: ['Generic', 'Entity'],
  panelMode: ['Docked', 'Minimized', 'Hidden'],
  desktop: ['Never', 'WhenInBackground', 'Always'],
  theme: ['Dark', 'Light'],
};

/** The administrator's word for a column. */
export function labelOf(name: string): string {
  return labels[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
}

/** Possible values of a column, if there are only a few. */
export function choicesOf(name: string): readonly string[] | undefined {
  return choices[name];
}
