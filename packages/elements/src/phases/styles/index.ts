import type { CSSResult } from 'lit';
import { planStyles } from '../../plan/styles/index.ts';
import { allStyles } from '../../styles/late.ts';
import { tables } from '../../styles/tables.ts';
import { cards } from './cards.ts';
import { paper } from './paper.ts';
import { parts } from './parts.ts';
import { road } from './road.ts';

/** The style sheets of the tracker, in the order in which they win. */
export const trackerStyles: CSSResult[] = [...allStyles, ...planStyles, tables, road, cards, parts, paper];
