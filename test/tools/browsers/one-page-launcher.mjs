/**
 * A launcher for Web Test Runner of a browser that gets one page at a time. `start` gives what it can do:
 * `{version, open(url), page, close}`, where `page` has the calls that the runner's commands make of Playwright's.
 */
export function onePageLauncher(name, start) {
  let engine;
  let starting;
  const opened = new Map();
  return {
    name,
    type: 'playwright',
    concurrency: 1,
    get version() {
      return engine?.version;
    },
    async initialize() {},
    async startSession(id, url) {
      starting ??= start();
      engine = await starting;
      opened.set(id, url);
      try {
        await engine.open(url);
      } catch {
        // It crashed on the page before, whose tests failed: the others have a new one.
        await engine.close();
        engine = await (starting = start());
        await engine.open(url);
      }
    },
    async stopSession(id) {
      opened.delete(id);
      await engine.open('about:blank').catch(() => undefined); // ends whatever still runs there
      return {};
    },
    isActive: (id) => opened.has(id),
    getBrowserUrl: (id) => opened.get(id),
    getPage: () => engine.page,
    async startDebugSession() {
      throw new Error(`Debug in another browser: ${name} runs without a window here.`);
    },
    async stop() {
      await engine?.close();
    },
  };
}
