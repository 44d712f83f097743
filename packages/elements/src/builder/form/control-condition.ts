import { html } from 'lit';
import type { Control } from './control.ts';

/** When something holds: whether it is asked, whether an answer is needed. Its editor is made elsewhere, and empty until it is there. */
export const condition: Control = {
  shape: 'own',
  draw: ({ desk, id, property: { keyword } }) =>
    html`<wegwijs-builder-condition .desk=${desk} .nodeId=${id} .keyword=${keyword}></wegwijs-builder-condition>`,
};
