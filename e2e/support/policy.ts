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
  const told = () =>
    (globalThis as unknown as { stoppedByPolicy: string[] | undefined }).stoppedByPolicy ?? [];
  return async () => {
    // A frame is told of what was stopped in it; one that is going away is told nothing.
    const frames = page.frames().map((frame) => frame.evaluate(told).catch(() => []));
    return (await Promise.all(frames)).flat();
  };
}
