import type { ConsoleMessage, Page } from '@playwright/test';

/**
 * Everything that is said against the page from now on: errors that nobody caught, and what scripts wrote to the console as errors or
 * warnings. What the browser itself notes of a request that came to nothing is not among it: no script can keep it from doing so.
 */
export function hearComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const isLoud = message.type() === 'error' || message.type() === 'warning';
    if (isLoud && !isOfRequest(message)) complaints.push(`${message.type()}: ${message.text()}`);
  });
  return complaints;
}

/** A script that writes to the console hands over values; the browser's own notes have none. */
const isOfRequest = (message: ConsoleMessage) =>
  message.args().length === 0 && /^(Failed to load resource|Access to \w+ at .* has been blocked by CORS)/.test(message.text());
