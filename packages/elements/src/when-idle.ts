/** How long a browser without idle callbacks has to show the page first (milliseconds). */
const pause = 200;

/** Runs something once a page stands still. */
export function whenIdle(run: () => unknown): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else setTimeout(run, pause);
}
