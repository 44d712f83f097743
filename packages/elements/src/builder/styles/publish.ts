import { css } from 'lit';

/** Comparing, publishing, history and files. */
export const publish = css``;
