/**
 * Messages between the widget-side help and the host's diagnostics.
 *
 * One greeting crosses the window, with a port; the rest goes through the port, where no listener of
 * widget or page sees it. The product knows nothing of it.
 */
export const helpGreeting = 'sidetoneHelp';
