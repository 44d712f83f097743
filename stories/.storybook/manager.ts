// Buttons in Storybook's bar: a theme to paste; and the same story, as it looks now, on a page of its own under the strict policy.
import { createElement } from 'react';
import { addons, types, useGlobals, useStorybookState } from 'storybook/manager-api';
import { PasteTheme, wearLinked } from './paste-theme.ts';
import { themeIn } from './theme-link.ts';

function BareLink() {
  const { storyId, viewMode } = useStorybookState();
  const [globals] = useGlobals();
  if (viewMode !== 'story') return null;
  const chosen = Object.entries(globals).filter(([, value]) => typeof value === 'string');
  const asked = new URLSearchParams({ id: storyId, globals: chosen.map((pair) => pair.join(':')).join(';') });
  return createElement(
    'a',
    { href: `bare.html?${asked}`, target: '_blank', rel: 'noopener', style: { alignSelf: 'center', fontSize: 12 } },
    'Bare page',
  );
}

addons.register('wegwijs/bare', () =>
  addons.add('wegwijs/bare-link', {
    type: types.TOOL,
    title: 'Bare page under the strict policy',
    render: () => createElement(BareLink),
  }),
);

addons.register('wegwijs/theme', (api) => {
  addons.add('wegwijs/paste-theme', { type: types.TOOL, title: 'Paste a theme', render: () => createElement(PasteTheme) });
  void themeIn(location.hash).then((theme) => theme !== undefined && wearLinked(api, theme));
});
