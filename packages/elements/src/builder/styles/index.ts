import type { CSSResult } from 'lit';
import { allStyles } from '../../styles/late.ts';
import { ask } from './ask.ts';
import { canvas } from './canvas.ts';
import { form } from './form.ts';
import { frame } from './frame.ts';
import { kinds } from './kinds.ts';
import { outline } from './outline.ts';
import { properties } from './properties.ts';
import { publish } from './publish.ts';
import { settings } from './settings.ts';
import { texts } from './texts.ts';
import { words } from './words.ts';

/** The style sheets of the builder, in the order in which they win. */
export const builderStyles: CSSResult[] = [
  ...allStyles,
  ...[frame, form, outline, canvas, properties, ask],
  ...[words, texts, kinds, settings, publish],
];
