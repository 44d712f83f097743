/** How often each part could not be had. */
const failed = new Map<string, number>();

/**
 * Asks for a part that comes on demand. A browser remembers that an address could not be had until its page goes (the module map of
 * HTML), so what is asked for again is asked for at another one: in `dist/embed` the part with `?1`, `?2` … behind it. All who ask
 * for a part ask for the same, so that there is never more than one of it. What it imports keeps its own address.
 * @param name one for each part
 * @param ask `() => import('./it.ts')`, to which `dist/embed` adds the mark (test/tools/embed-plugins.mjs)
 * @throws as `import` does
 */
export async function part<T>(name: string, ask: (mark: string) => Promise<T>): Promise<T> {
  const times = failed.get(name) ?? 0;
  try {
    return await ask(times === 0 ? '' : `?${String(times)}`);
  } catch (error) {
    failed.set(name, times + 1);
    throw error;
  }
}
