// A page that goes from one story to the next, and how each ended.
import { endOf, show } from './storybook-page.mjs';

/** @param open opens a page with the first story, by its id: what `openStory` gives. */
export function visitor(open, viewMode) {
  let opened;
  const close = async () => {
    await opened?.page.close();
    opened = undefined;
  };
  const visit = async (id) => {
    if (opened) {
      opened.problems.length = 0;
      await show(opened.page, id, viewMode);
    } else opened = await open(id);
    return { ...opened, end: await endOf(opened.page, id) };
  };
  return {
    /** What axe says on the way from another story may be of both: a complaint counts when it stands in a page of its own too. */
    async visit(id) {
      const seen = await visit(id);
      if (!seen.end.violations?.length) return seen;
      await close();
      return visit(id);
    },
    close,
  };
}
