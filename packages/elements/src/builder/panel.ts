import type { Desk } from './desk.ts';

/** What the frame asks of the element of a view. */
export interface Panel extends HTMLElement {
  desk: Desk;
  readonly updateComplete: Promise<unknown>;
}
