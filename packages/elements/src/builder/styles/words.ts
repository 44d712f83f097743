import { css } from 'lit';

/** Conditions, texts and what is not as it should be. */
export const words = css``;
