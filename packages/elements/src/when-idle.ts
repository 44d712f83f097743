/** How long a browser without idle callbacks has to show the page first (milliseconds). */
const pause = 200;

/** How long a page that never stands still may put it off (milliseconds). */
const longest = 2000;

/** Runs something once a page stands still, or has not for two seconds. */
export function whenIdle(run: () => unknown): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: longest });
  else setTimeout(run, pause);
}
