import type { CSSResult } from 'lit';
import { allStyles } from '../../styles/late.ts';
import { form } from './form.ts';
import { frame } from './frame.ts';
import { kinds } from './kinds.ts';
import { publish } from './publish.ts';
import { words } from './words.ts';

/** The style sheets of the builder, in the order in which they win. */
export const builderStyles: CSSResult[] = [...allStyles, frame, form, words, kinds, publish];
