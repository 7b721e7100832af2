/**
 * Messages between the widget-side help and the host's diagnostics.
 *
 * One greeting, with a port, is posted to the window; everything else uses the port, where no
 * listener of widget or page sees it. The product has nothing like it.
 */
export const helpGreeting = 'sidetoneHelp';
