import { css } from 'lit';

/** Lists, settings and JSON. */
export const kinds = css``;
