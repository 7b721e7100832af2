import type { PlaywrightTestOptions } from '@playwright/test';

/** All options with which a context is created. */
export type ContextOptions = Omit<
  PlaywrightTestOptions,
  'actionTimeout' | 'navigationTimeout' | 'testIdAttribute'
>;

/**
 * The options of a test, one by one: Playwright reads their names in the function's source text.
 */
export async function readContextOptions(
  {
    acceptDownloads,
    baseURL,
    bypassCSP,
    clientCertificates,
    colorScheme,
    contextOptions,
    contrast,
    deviceScaleFactor,
    extraHTTPHeaders,
    forcedColors,
    geolocation,
    hasTouch,
    httpCredentials,
    ignoreHTTPSErrors,
    isMobile,
    javaScriptEnabled,
    locale,
    offline,
    permissions,
    proxy,
    reducedMotion,
    screen,
    serviceWorkers,
    storageState,
    timezoneId,
    userAgent,
    viewport,
  }: ContextOptions,
  use: (options: ContextOptions) => Promise<void>,
): Promise<void> {
  await use({
    acceptDownloads,
    baseURL,
    bypassCSP,
    clientCertificates,
    colorScheme,
    contextOptions,
    contrast,
    deviceScaleFactor,
    extraHTTPHeaders,
    forcedColors,
    geolocation,
    hasTouch,
    httpCredentials,
    ignoreHTTPSErrors,
    isMobile,
    javaScriptEnabled,
    locale,
    offline,
    permissions,
    proxy,
    reducedMotion,
    screen,
    serviceWorkers,
    storageState,
    timezoneId,
    userAgent,
    viewport,
  });
}
