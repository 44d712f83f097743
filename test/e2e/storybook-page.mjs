// A page of the built Storybook that is told to switch story over Storybook's own channel: a page load per story is four times as slow.

/** Keeps what Storybook says on its channel, per story. Runs in the page, before anything else. */
function listen() {
  let channel;
  let current = new URLSearchParams(location.search).get('id');
  const ends = new Map();
  const waits = new Map();
  const end = (id, what) => {
    ends.set(id, what);
    waits.get(id)?.(what);
  };
  const failures = [
    'storyErrored',
    'storyThrewException',
    'storyMissing',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
  ];
  globalThis.storyEnd = (id) => new Promise((done) => (ends.has(id) ? done(ends.get(id)) : waits.set(id, done)));
  globalThis.showStory = ({ id, viewMode }) => {
    ends.delete(id);
    channel.emit('setCurrentStory', { storyId: id, viewMode });
  };
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (value) => {
      channel = value;
      channel.on('setCurrentStory', ({ storyId }) => {
        current = storyId;
      });
      for (const event of failures) channel.on(event, (x) => end(current, { event, error: x?.message ?? JSON.stringify(x) }));
      channel.on('storyFinished', (x) => end(x.storyId, { event: 'storyFinished', ...JSON.parse(JSON.stringify(x)) }));
      channel.on('docsRendered', (id) => end(id, { event: 'docsRendered' }));
    },
  });
}

/** Opens a story or docs page; `problems` collects what the console and the page complain about. */
export async function openStory(browser, url, id, viewMode, globals) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 30000 } });
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.addInitScript(listen);
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=${viewMode}&globals=${globals}`);
  return { page, problems };
}

export const show = (page, id, viewMode) => page.evaluate((x) => globalThis.showStory(x), { id, viewMode });

/** How the story ended: `{event, error?, status?, reporters?}`. */
export function endOf(page, id) {
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error(`${id}: no end in a minute`)), 60_000).unref());
  return Promise.race([page.evaluate((x) => globalThis.storyEnd(x), id), late]);
}
