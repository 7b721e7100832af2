/** Dialogs, global notification bars and the progress indicator. None of them is documented. */
declare namespace Microsoft.CIFramework {
  interface DialogStrings {
    readonly text: string;
    readonly title?: string;
    readonly subtitle?: string;
    readonly confirmButtonLabel?: string;
    readonly cancelButtonLabel?: string;
  }

  interface DialogOptions {
    readonly height?: number;
    readonly width?: number;
  }

  interface GlobalNotificationOptions {
    readonly message: string;
    /** 1 success, 2 error, 3 warning, 4 information. */
    readonly level: 1 | 2 | 3 | 4;
    readonly showCloseButton?: boolean;
    readonly actionLabel?: string;
    readonly actionLink?: string;
    /** `eventHandler` is any text; pressing the action raises `onGlobalNotificationActionClick`. */
    readonly action?: { readonly actionLabel: string; readonly eventHandler: string };
  }
}

declare namespace Microsoft {
  interface CIFramework {
    /**
     * Asks the agent to confirm. **Both arguments are JSON text**, of `DialogStrings` and
     * `DialogOptions`. Resolves to JSON. **Waits indefinitely.** Only for the active provider.
     *
     * Rejects: string; a failure of the platform never settles (H). Source: L, H.
     */
    openDialog(
      dialogStrings: string,
      dialogOptions?: string,
      correlationId?: string,
    ): Promise<CIFramework.JsonText<{ readonly confirmed: boolean }>>;

    /**
     * Opens a dialog form. Resolves to a `Map` of its result. **Waits indefinitely.** Rejects:
     * string (checks) or Map. Source: L3, T.
     */
    openMDDDialog(
      dialogName: string,
      dialogOptions?: unknown,
      dialogParams?: unknown,
      correlationId?: string,
    ): Promise<Map<string, unknown>>;

    /**
     * Shows a bar over all sessions until it is closed or cleared. Resolves to its ID. **Waits
     * indefinitely.** Rejects: string (checks) or a plain object. Source: L, H.
     */
    showGlobalNotification(
      notificationOptions: CIFramework.GlobalNotificationOptions,
      correlationId?: string,
    ): Promise<string>;

    /**
     * Removes a bar. Resolves to `null`. **Waits indefinitely.** Source: L, H; `correlationId` T.
     */
    clearGlobalNotification(notificationId: string, correlationId?: string): Promise<null>;

    /**
     * Shows the bar for a missed notification. Resolves to `null` on older hosts, else to its ID.
     * Source: L, T.
     */
    showTimeoutGlobalNotification(correlationId?: string): Promise<string | null>;

    /** Covers the app with a spinner and a text. Resolves to `null`. Source: L, H. */
    showProgressIndicator(message: string, correlationId?: string): Promise<null>;

    /** Removes the spinner, if any. Resolves to `null`. Source: L, H. */
    closeProgressIndicator(correlationId?: string): Promise<null>;
  }
}
