import type { Page } from 'playwright-core';

/** What a browser tells of a page while it opens it and scrolls to its end. */
export interface Told {
  requests: string[];
  /** Requests that did not end with the file. */
  failed: string[];
  /** Violations of the Content-Security-Policy, and whatever stands in the console. */
  complaints: string[];
  /** How far things moved by themselves: the sum of all layout shifts. */
  shift: number;
  /** The width of all that can be scrolled to, in pixels. */
  width: number;
}

declare global {
  interface Window {
    violations: string[];
    shift: number;
  }
}

/** Runs in the page before anything of it. */
function listen(): void {
  window.violations = [];
  window.shift = 0;
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    window.violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page once it is there: scrolls to its end, and lets what is late arrive. */
async function scrollThrough(): Promise<void> {
  await document.fonts.ready;
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
  for (let y = 0; y < document.documentElement.scrollHeight; y += 4 * innerHeight) {
    scrollTo(0, y);
    await nextFrame();
  }
  await new Promise((done) => setTimeout(done, 100));
  await nextFrame();
}

/**
 * Opens the address in a page that is still blank, so that nothing of it is missed, scrolls to its end, and
 * returns what the browser told.
 */
export async function tellVisit(page: Page, address: string): Promise<Told> {
  const told: Omit<Told, 'shift' | 'width'> = { requests: [], failed: [], complaints: [] };
  page.on('request', (request) => told.requests.push(request.url()));
  page.on('response', (response) => response.ok() || told.failed.push(response.url()));
  page.on('requestfailed', (request) => told.failed.push(request.url()));
  page.on('console', (message) => told.complaints.push(message.text()));
  page.on('pageerror', (error) => told.complaints.push(error.message));
  await page.addInitScript(listen);
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(scrollThrough);
  const { violations, shift, width } = await page.evaluate(() => ({
    violations: window.violations,
    shift: window.shift,
    width: document.documentElement.scrollWidth,
  }));
  return {
    requests: [...told.requests],
    failed: [...told.failed],
    complaints: [...told.complaints, ...violations],
    shift,
    width,
  };
}
