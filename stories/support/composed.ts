import type { Args, Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { loadPublications } from './publications.ts';

/** A file of stories. */
export interface StoryFile {
  readonly default: Meta;
  readonly [name: string]: StoryObj | Meta;
}

/** A story without Storybook. */
export interface Composed {
  /** To be awaited before it is drawn. */
  before(): Promise<void>;
  template(): unknown;
  play(canvasElement: HTMLElement): Promise<void>;
}

type Context = Parameters<Decorator>[1];
type Show = (update?: { args?: Args }) => unknown;

/** Puts a story together from its file as Storybook does, with what our stories use of that: args, globals, decorators, play. */
export function composed(file: StoryFile, name: string, globals: object, around: readonly Decorator[] = []): Composed {
  const meta = file.default;
  const story: StoryObj | undefined = file[name];
  const render = story?.render ?? meta.render;
  if (!story || !render) throw new RangeError(`${name} cannot be drawn`);
  const args: Args = { ...meta.args, ...story.args };
  const context = { args, globals: { ...globals, ...story.globals } } as Context;
  const decorators = [story.decorators ?? [], meta.decorators ?? [], [...around]].flat();
  const inner: Show = (update) => {
    const now = { ...args, ...update?.args };
    return render(now, { ...context, args: now });
  };
  const template = decorators.reduce<Show>((show, decorate) => () => decorate(show as Parameters<Decorator>[0], context), inner);
  return {
    before: async () => {
      await loadPublications(context);
      for (const prepare of [meta.beforeEach ?? [], story.beforeEach ?? []].flat()) void prepare(context);
    },
    template: () => template(),
    play: async (canvasElement) => story.play?.({ ...context, canvasElement }),
  };
}
