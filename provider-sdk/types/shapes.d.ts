/** Shapes that several areas share. */
declare namespace Microsoft.CIFramework {
  /**
   * JSON text. It is a plain string: `JSON.parse` it. `Shape` is the parsed type. The
   * marker member does not exist at run time.
   */
  type JsonText<Shape> = string & { readonly '~json'?: Shape };

  /** Result of a call about one record. The ID has no braces. */
  interface RecordReference {
    readonly entityType: string;
    readonly id: string;
  }

  /** A record as the platform reads and writes it: column, lookup or annotation name to value. */
  interface RecordColumns {
    readonly [column: string]: unknown;
  }

  /**
   * Values for the `{slugs}` of a template. A member named like an application tab template may
   * contain an object with values for that tab alone.
   */
  interface TemplateParameters {
    readonly [slug: string]: unknown;
  }

  /**
   * Reason of a rejection. Strings contain JSON of an object with the members named in `cif.d.ts`;
   * `openForm`, `openDialog` and `showGlobalNotification` may carry a plain object (`H`).
   */
  type Rejection = string | ReadonlyMap<string, unknown> | { readonly [member: string]: unknown };
}
