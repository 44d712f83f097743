import { css } from 'lit';

/** The outline, the form itself and what can be said of a question. */
export const form = css``;
