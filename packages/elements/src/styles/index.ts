import { unsafeCSS, type CSSResult } from 'lit';
import { base } from './base.ts';
import { buttons } from './buttons.ts';
import { chainCss } from './chain.ts';
import { choices } from './choices.ts';
import { controls } from './controls.ts';
import { extras } from './extras.ts';
import { fields } from './fields.ts';
import { journey } from './journey.ts';
import { notices } from './notices.ts';
import { scripts } from './scripts.ts';
import { start } from './start.ts';
import { states } from './states.ts';
import { text } from './text.ts';
import { tokenTable } from './token-table.ts';

/** The style sheets of a first page, in the order in which they win. Constructed: nothing inline, nothing loaded. */
export const islandStyles: CSSResult[] = [
  unsafeCSS(chainCss(tokenTable)),
  base,
  text,
  fields,
  controls,
  choices,
  extras,
  buttons,
  journey,
  notices,
  start,
  states,
  scripts,
];
