// Types for React 19, which sets properties of an element and listens to its events by itself: there is no code to wrap. With
// `import type {} from '@wegwijs/elements/react'` the tags are known in JSX.
import type { LitElement } from 'lit';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {} from './define.ts';
import type { WegwijsEventMap } from './island/events.ts';

/** The tags that a page uses. */
type Tag = Extract<keyof HTMLElementTagNameMap, `wegwijs-${string}`>;

/** What can be set on a widget. */
type Settings<Widget> = {
  [
    Name in Exclude<keyof Widget, keyof LitElement> as Widget[Name] extends (...given: never[]) => unknown ? never : Name
  ]?: Widget[Name];
};

/** Its events, as React names them: `onwegwijs-submit`. */
type Listeners<Widget> = {
  [Name in keyof WegwijsEventMap as `on${Name}`]?: (event: WegwijsEventMap[Name] & { readonly currentTarget: Widget }) => void;
};

/** The properties of a widget in JSX. */
export type WidgetProps<Widget extends HTMLElement> = Settings<Widget> &
  Listeners<Widget> &
  Omit<DetailedHTMLProps<HTMLAttributes<Widget>, Widget>, keyof Settings<Widget>>;

type Widgets = { [Name in Tag]: WidgetProps<HTMLElementTagNameMap[Name]> };

declare module 'react' {
  // oxlint-disable-next-line typescript/no-namespace -- the place that React's types keep for this
  namespace JSX {
    // oxlint-disable-next-line typescript/no-empty-object-type -- merging is how React's list of tags grows
    interface IntrinsicElements extends Widgets {}
  }
}
