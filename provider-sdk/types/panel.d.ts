/** The communication panel that holds the widget. */
declare namespace Microsoft.CIFramework {
  /** 0 minimized, 1 docked, 2 hidden. */
  type PanelMode = 0 | 1 | 2;

  interface EventPayloads {
    /** The panel's mode changed. */
    readonly onmodechanged: { readonly value: PanelMode };
    /** The panel's width changed, in CSS pixels. */
    readonly onsizechanged: { readonly value: number };
  }
}

declare namespace Microsoft {
  interface CIFramework {
    /**
     * Minimizes (0), docks (1) or hides (2) the panel.
     *
     * Resolves to the current mode. Only for the active provider, the owner of the focused session;
     * on the home session, a single provider may call it too. Switching sessions applies the mode
     * of the next session's template again.
     *
     * Rejects: string for another value (including `"1"` and 3); Map `This operation can be
     * performed from the active provider`. Source: documented, L, H.
     */
    setMode(value: CIFramework.PanelMode, correlationId?: string): Promise<CIFramework.PanelMode>;

    /**
     * Resolves to the panel's mode, as a number, including 2. Any provider may call it. Source:
     * documented (as text, 0 or 1), L, H.
     */
    getMode(correlationId?: string): Promise<CIFramework.PanelMode>;

    /**
     * Sets the panel's width in CSS pixels.
     *
     * Resolves to the number passed in, whatever the panel did with it: read it back with
     * `getWidth`. A width below 300 is ignored; above half of the window, the panel is minimized.
     * Only for the active provider.
     *
     * Rejects: string for a negative value or not a number. Source: documented, L, H;
     * `correlationId` T.
     */
    setWidth(value: number, correlationId?: string): Promise<number>;

    /**
     * Resolves to the rendered width of the widget area in CSS pixels, 0 while hidden. Any provider
     * may call it. Source: documented, L, H.
     */
    getWidth(correlationId?: string): Promise<number>;
  }
}
