// One story on a page of its own, without Storybook and under the strict policy: `bare.html?id=widgets-intake--start&globals=theme:voorbeeld`.
import '@wegwijs/elements/define';
import { render } from 'lit';
import { composed, type StoryFile } from '../support/composed.ts';
import { stage } from './stage.ts';
import { initialGlobals } from './toolbar.ts';

const files = import.meta.glob<StoryFile>('../**/*.stories.ts');

interface Index {
  readonly entries: { readonly [id: string]: { readonly importPath: string; readonly exportName: string } };
}

/** The story that the address asks for. @throws {RangeError} when there is none */
async function show(asked: URLSearchParams, canvas: HTMLElement): Promise<void> {
  const id = asked.get('id') ?? '';
  const { entries } = (await (await fetch('index.json')).json()) as Index;
  const entry = entries[id];
  const file = await files[entry?.importPath.replace('./stories/', '../') ?? '']?.();
  if (!entry || !file) throw new RangeError(`there is no story ${id}`);
  const chosen = (asked.get('globals') ?? '').split(';').map((pair) => pair.split(':', 2));
  const globals = { ...initialGlobals, ...(Object.fromEntries(chosen) as object) };
  const story = composed(file, entry.exportName, globals, [stage]);
  await story.before();
  render(story.template(), canvas);
  await story.play(canvas);
  document.title = id;
}

// Not awaited: what a story loads may need this file.
const canvas = document.querySelector<HTMLElement>('#story');
if (canvas) void show(new URLSearchParams(location.search), canvas);
