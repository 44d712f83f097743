import type { CSSResult } from 'lit';
import { agenda } from './agenda.ts';
import { bars } from './bars.ts';
import { cards } from './cards.ts';
import { term } from './term.ts';

/** The style sheets of the pictures of a plan. They win from those of an island. */
export const planStyles: readonly CSSResult[] = [cards, bars, agenda, term];
