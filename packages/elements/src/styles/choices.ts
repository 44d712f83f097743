import { css } from 'lit';

/**
 * Radios and checkboxes: native, drawn in the theme's colours; the whole row is the target. One line stands in its middle; of
 * several lines the first stands next to the box.
 */
export const choices = css`
  .option {
    position: relative;
    display: flex;
    gap: 0.75em;
    max-inline-size: var(--_text-measure);
    min-block-size: max(44px, var(--_target-size));
    padding: calc(max(44px, var(--_target-size)) / 2 - 0.75em - 1px) 0.75em;
    background-color: var(--_card-background-color);
    border: 1px solid var(--_card-border-color);
    border-radius: var(--_card-border-radius);
  }
  .option + .option {
    margin-block-start: var(--_space-sm);
  }
  .option:hover {
    border-color: var(--_control-hover-border-color);
  }
  .option:has(> :checked) {
    border-color: var(--_choice-checked-background-color);
    background-image: linear-gradient(color-mix(in srgb, var(--_choice-checked-background-color) 6%, transparent) 0 0);
  }
  .option > label {
    min-inline-size: 0;
    margin: 0;
    color: var(--_choice-label-color);
    font-size: 1em;
    font-weight: var(--_choice-label-font-weight);
    cursor: pointer;
  }
  .option > label::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  [type='radio'],
  [type='checkbox'] {
    appearance: none;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: max(24px, var(--_choice-size));
    block-size: max(24px, var(--_choice-size));
    min-block-size: 0;
    padding: 0;
    background: var(--_choice-background-color);
    border: var(--_choice-border-width) solid var(--_choice-border-color);
    border-radius: var(--_choice-border-radius);
    cursor: pointer;
  }
  [type='radio'] {
    border-radius: 50%;
  }
  .option > input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  :is([type='radio'], [type='checkbox'])::before {
    content: '';
    inline-size: 60%;
    block-size: 60%;
    background: var(--_choice-checked-color);
    visibility: hidden;
    clip-path: polygon(12% 44%, 0 58%, 38% 92%, 100% 22%, 87% 9%, 37% 66%);
  }
  [type='radio']::before {
    inline-size: 40%;
    block-size: 40%;
    clip-path: circle();
  }
  [aria-invalid='true'] input,
  input[type][aria-invalid='true'] {
    border-color: var(--_choice-invalid-border-color);
  }
  .option > input:checked {
    background: var(--_choice-checked-background-color);
    border-color: var(--_choice-checked-border-color);
  }
  :checked::before {
    visibility: visible;
  }
`;
