import { warning } from './severity.ts';

/** What the agent's app profile holds back. */
export const profileDiagnostics = {
  outsideProvider: (provider: string, profile: string, agent: string) =>
    warning(
      'AP1',
      'documented',
      `The provider ${provider} is active, but its page is not loaded: ${profile}, the app profile of ${agent}, does not include it.`,
      'Add it to providers of this profile, or give the agent another one under users, roles or isDefault.',
    ),
} as const;
