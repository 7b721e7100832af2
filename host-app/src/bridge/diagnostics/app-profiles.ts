import { warning } from './severity.ts';

/** Providers and templates that the agent's app profile excludes. */
export const profileDiagnostics = {
  outsideProvider: (provider: string, profile: string, agent: string) =>
    warning(
      'AP1',
      'documented',
      `The provider ${provider} is active, but its page is not loaded: ${profile}, the app profile of ${agent}, does not include it.`,
      "Add it to the profile's providers, or assign the agent another profile with users, roles or isDefault.",
    ),
} as const;
