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
      channel.on('storyFinished', ({ storyId, status, reporters }) => {
        // Of what axe says only that: the whole is half a megabyte for a large form.
        const axe = reporters.find(({ type }) => type === 'a11y')?.result;
        const violations = axe?.violations?.map(
          ({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
        end(storyId, { event: 'storyFinished', status, violations, passes: axe?.passes?.length });
      });
      channel.on('docsRendered', (id) => end(id, { event: 'docsRendered' }));
    },
  });
}

/** A window that nothing is out of, since what is out of it has no place yet. Painted small: to paint so much as it is takes longer than to draw it up. */
export const all = { width: 1200, height: 60000, deviceScaleFactor: 1, mobile: false, scale: 0.05 };

/** Opens a story or docs page; `problems` collects what the console and the page complain about. */
export async function openStory(browser, url, id, viewMode, globals) {
  const page = await browser.newPage({ viewport: { width: all.width, height: all.height } });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDeviceMetricsOverride', all);
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

/** How the story ended: `{event, error?, status?, violations?, passes?}`; `violations` only where axe ran. */
export function endOf(page, id) {
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error(`${id}: no end in a minute`)), 60_000).unref());
  return Promise.race([page.evaluate((x) => globalThis.storyEnd(x), id), late]);
}
