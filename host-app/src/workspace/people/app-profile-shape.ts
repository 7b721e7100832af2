/**
 * Work environment of some agents: which providers are loaded for them, which sessions they may
 * open (admin.md 4).
 */
export interface AppProfile {
  readonly uniqueName: string;
  readonly name: string;
  /** Inactive profiles apply to no one. */
  readonly state?: 'Active' | 'Inactive' | undefined;
  readonly description?: string | undefined;
  /** Unique names of providers. */
  readonly providers: Names;
  /** Unique names of session templates. */
  readonly sessionTemplates: Names;
  /** IDs of the users who have this profile. */
  readonly users: readonly string[];
  /** Security roles with this profile. Rank 1 has priority. */
  readonly roles: readonly { readonly id: string; readonly rank: number }[];
  /** For users without another profile. */
  readonly isDefault: boolean;
}

type Names = 'all' | readonly string[];
