import { css } from 'lit';

/** The tree of a form: what it consists of, and the marks of each part. */
export const outline = css`
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
  .line-way {
    min-block-size: 32px;
    margin-inline-start: 40px;
    font-size: 0.875em;
  }
  .outline > .line-way {
    margin-inline-start: 12px;
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
  @media (prefers-reduced-motion: reduce) {
    .fold .icon {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .name {
      border-inline-start-color: Canvas;
    }
    .name[aria-current='true'] {
      border-inline-start-color: Highlight;
    }
  }
`;
