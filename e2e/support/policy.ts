// What the Content Security Policy of a page stopped, as the page itself was told. It must know no page.
import type { Page } from '@playwright/test';

/**
 * Call it before the page is opened.
 * @returns asks for what was stopped so far, each as `directive: what`
 */
export async function watchPolicy(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const stopped: string[] = [];
    Object.defineProperty(globalThis, 'stoppedByPolicy', { value: stopped });
    document.addEventListener('securitypolicyviolation', (event) => {
      stopped.push(`${event.effectiveDirective}: ${event.blockedURI}`);
    });
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { stoppedByPolicy: string[] }).stoppedByPolicy);
}
