// Sees stories, each in one language and under every theme that ships.
import { openStory } from '../e2e/storybook-page.mjs';
import { visitor } from '../e2e/story-visitor.mjs';
import { faultsWorn, shipped } from './wear.mjs';

/** The theme in which a story opens, and in which all rules of axe look at it. */
export const first = 'none';
const others = [...shipped.keys()].filter((name) => name !== first);

/** What went wrong in a story as it opened: its own test, axe, or what the console said. */
const wrongIn = ({ end, problems }) => [
  ...(end.event === 'storyFinished' && end.passes > 0 ? [] : [`${end.event}: ${end.error ?? 'axe did not run'}`]),
  ...(end.violations ?? []),
  ...problems,
];

/** Undefined when the page hangs, which says nothing of the story: it is closed, and the next has one of its own. */
async function seen(visitors, id) {
  try {
    const opened = await visitors.visit(id);
    return { [first]: wrongIn(opened), ...(await faultsWorn(opened.page, others)) };
  } catch {
    await visitors.close();
    return undefined;
  }
}

/**
 * Sees cells one after another, as `{language, id, on, faults}`; `faults` says by theme what is wrong and is undefined when the
 * page hung, `on` is a day in UTC.
 */
export async function* visits(browser, url, cells) {
  let current;
  let visitors;
  for (const { language, id } of cells) {
    if (language !== current) {
      await visitors?.close();
      const globals = `theme:none;language:${language}`;
      visitors = visitor((story) => openStory(browser, url, story, 'story', globals), 'story');
      current = language;
    }
    yield { language, id, on: new Date().toISOString().slice(0, 10), faults: await seen(visitors, id) };
  }
  await visitors?.close();
}
