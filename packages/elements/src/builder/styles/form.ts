import { css } from 'lit';

/** The outline, the form itself and what can be said of a question. Side by side where there is room, else one at a time. */
export const form = css`
  .form-columns {
    display: grid;
    grid-template-columns: minmax(17em, 1fr) minmax(0, 1.7fr) minmax(19em, 1.15fr);
    gap: var(--_space-md);
    align-items: start;
    margin-block-start: var(--_space-md);
  }
  .form-column {
    position: sticky;
    inset-block-start: 0;
    min-inline-size: 0;
    max-block-size: 100dvh;
    margin: -8px;
    padding: 8px;
    overflow: auto;
  }
  .form-column[data-of='canvas'] {
    padding-inline: var(--_space-md);
    border-inline: 1px solid var(--_line-color);
  }
  .form-panes {
    display: none;
  }
  .column-title {
    margin-block-end: var(--_space-sm);
  }
  @container (inline-size < 62em) {
    .form-panes {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-sm);
      margin-block: var(--_space-md);
    }
    .form-columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .form-columns[data-pane='outline'] > :not([data-of='outline']),
    .form-columns[data-pane='canvas'] > :not([data-of='canvas']),
    .form-columns[data-pane='properties'] > :not([data-of='properties']) {
      display: none;
    }
    .form-columns > .form-column {
      position: static;
      max-block-size: none;
      padding-inline: 8px;
      border: 0;
      overflow: visible;
    }
  }
  .form-panes [aria-current],
  .form-modes [aria-pressed='true'] {
    border-color: var(--_progress-color);
    box-shadow: inset 0 -3px 0 var(--_progress-color);
  }
  .form-modes,
  .outline-add,
  .item-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm);
    margin-block: var(--_space-sm) var(--_space-md);
  }
  .item-actions > .secondary {
    padding-inline: 0.75em;
    font-weight: 400;
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    vertical-align: -0.125em;
  }
  .seek {
    display: block;
    margin-block-end: var(--_space-md);
  }
  .seek > label {
    font-weight: 700;
  }
  .found {
    font-size: 0.875em;
    color: var(--_description-color);
  }
  .found-in {
    inline-size: 100%;
    font-size: 0.875em;
    color: var(--_description-color);
  }
  .outline ul,
  .found-list,
  .choice-list,
  .choices-out {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .outline ul ul {
    margin-inline-start: 0.75em;
    padding-inline-start: 0.5em;
    border-inline-start: 1px solid var(--_line-color);
  }
  .outline li + li {
    margin-block-start: 0;
  }
  .line {
    display: flex;
    align-items: stretch;
  }
  .fold {
    flex: none;
    inline-size: 28px;
    min-block-size: 44px;
    padding: 0;
    background: none;
    border: 0;
    color: inherit;
    text-align: center;
  }
  .fold .icon {
    transition: rotate 0.12s;
  }
  .fold:dir(rtl) .icon {
    rotate: 180deg;
  }
  .fold[aria-expanded='true'] .icon {
    rotate: 90deg;
  }
  .name {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
    align-content: center;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 6px 8px;
    background: none;
    border: 0;
    border-inline-start: 4px solid transparent;
    border-radius: 4px;
    color: inherit;
    line-height: 1.35;
  }
  .name:hover {
    background: var(--_quiet-background-color);
  }
  .name[aria-current='true'] {
    border-inline-start-color: var(--_progress-color);
    background: var(--_quiet-background-color);
  }
  .name[aria-current='true'] > .line-title,
  .of-section .line-title,
  .whole .line-title {
    font-weight: 700;
  }
  .whole {
    inline-size: 100%;
  }
  [data-out] .line-title {
    text-decoration: line-through;
    color: var(--_description-color);
  }
  .marks {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    align-items: center;
    font-size: 0.8125em;
    vertical-align: middle;
  }
  .stamp {
    padding: 0 0.45em;
    border: 1px solid var(--_line-color);
    border-radius: 0.7em;
    background: var(--_surface-background-color);
    color: var(--_text-color);
    font-size: max(12px, 0.8125em);
    line-height: 1.45;
    white-space: nowrap;
  }
  .marks .stamp {
    font-size: inherit;
  }
  .stamp.law {
    border-color: var(--_progress-color);
    font-weight: 700;
  }
  .stamp.local,
  .stamp.touched {
    border-style: dashed;
    border-color: var(--_control-border-color);
  }
  .stamp.trouble {
    border-color: var(--_alert-warning-border-color);
    background: var(--_alert-warning-background-color);
    color: var(--_alert-warning-color);
  }
  .grip {
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 24px;
    color: var(--_description-color);
    cursor: grab;
    touch-action: none;
  }
  .sortable-ghost {
    opacity: 0.5;
    background: var(--_quiet-background-color);
  }
  .keys {
    font-size: 0.875em;
  }
  .canvas-title,
  .item-title {
    font-size: 1.25em;
    margin-block-end: var(--_space-sm);
  }
  .canvas-item {
    position: relative;
    margin-block: var(--_space-sm);
    padding: var(--_space-sm) var(--_space-md);
    border: 1px solid transparent;
    border-inline-start: 4px solid transparent;
    border-radius: 4px;
    content-visibility: auto;
    contain-intrinsic-size: auto 120px;
  }
  .canvas-item:hover {
    border-color: var(--_line-color);
  }
  .canvas-item[data-selected] {
    border-color: var(--_line-color);
    border-inline-start-color: var(--_progress-color);
    background: var(--_quiet-background-color);
    content-visibility: visible;
  }
  .canvas-item .field {
    margin-block: 0 var(--_space-sm);
  }
  .canvas-marks > .link + .marks {
    margin-inline-start: 0.5em;
  }
  .to-properties {
    min-block-size: 44px;
  }
  .canvas-sections .link {
    min-block-size: 44px;
  }
  .item-about {
    color: var(--_description-color);
    font-size: 0.9375em;
  }
  p.lock {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    font-size: 0.9375em;
  }
  .property {
    padding-block: var(--_space-md);
    border-block-start: 1px solid var(--_line-color);
  }
  .property fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .property-name {
    display: block;
    margin-block-end: var(--_space-xs);
    padding: 0;
    font-weight: 700;
  }
  .property .option > label {
    display: inline;
    font-weight: 400;
  }
  .property textarea {
    min-block-size: 4em;
  }
  .property .hint,
  .from {
    font-size: 0.875em;
    color: var(--_description-color);
  }
  .from {
    margin-block-start: var(--_space-xs);
  }
  .from > .link {
    min-block-size: 24px;
  }
  .property .fixed {
    padding: 8px 12px;
    border: 1px dashed var(--_line-color);
  }
  .access {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .access th {
    padding: 4px 8px 4px 0;
    font-weight: 400;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .access td {
    inline-size: 55%;
    padding-block: 2px;
  }
  .access select {
    padding-block: 4px;
  }
  .choice-list > li {
    display: flex;
    gap: 2px;
    align-items: center;
    margin-block: 0 4px;
  }
  .choice-list input {
    flex: 1;
    min-inline-size: 6em;
  }
  .choices-out > li {
    display: flex;
    gap: var(--_space-sm);
    align-items: baseline;
  }
  .tool {
    inline-size: 44px;
    min-block-size: 44px;
    flex: none;
    padding: 0;
    background: none;
    border: 0;
    border-radius: 4px;
    color: var(--_link-color);
    font-size: 1.125em;
    text-align: center;
  }
  .tool:hover {
    background: var(--_quiet-background-color);
  }
  .tool[aria-disabled='true'] {
    color: var(--_description-color);
    opacity: 0.5;
    cursor: default;
  }
  .choice-new {
    display: grid;
    gap: var(--_space-xs);
    justify-items: start;
    margin-block-start: var(--_space-sm);
  }
  .more > summary,
  .uses > summary,
  .keys > summary {
    min-block-size: 44px;
  }
  .ask {
    inline-size: min(42em, 100vw - 2em);
    max-block-size: calc(100dvh - 2em);
    padding: var(--_space-lg);
    background: var(--_surface-background-color);
    color: inherit;
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_card-border-radius);
    overflow: auto;
  }
  .ask::backdrop {
    background: color-mix(in srgb, black 45%, transparent);
  }
  .ask .field {
    margin-block: var(--_space-md) 0;
    padding: 0;
    border: 0;
  }
  .ask .field[data-invalid] {
    padding-inline-start: var(--_space-md);
    border-inline-start: 4px solid var(--_alert-error-border-color);
  }
  .ask-title {
    font-size: 1.25em;
  }
  .preview-controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: var(--_space-sm);
  }
  .preview-controls .field {
    margin: 0;
  }
  .preview-frame {
    margin-block: var(--_space-md);
    border: 1px solid var(--_line-color);
    border-radius: 4px;
    max-inline-size: 100%;
  }
  .preview-frame[data-width='tablet'] {
    inline-size: 768px;
  }
  .preview-frame[data-width='phone'] {
    inline-size: 360px;
  }
  @media (prefers-reduced-motion: reduce) {
    .fold .icon {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .name[aria-current='true'],
    .canvas-item[data-selected] {
      border-inline-start-color: Highlight;
    }
    .form-panes [aria-current],
    .form-modes [aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
