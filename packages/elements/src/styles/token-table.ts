/**
 * One private slot of our style sheets: part, property, the public names to read before the default, and the default.
 * A name that ends in `-` is completed with the property; `--wegwijs-<part>-<property>` is always read first. An empty default
 * leaves it to the page. Names that themes fill with nothing (`--nl-link-text-decoration-thickness`) or with a bare `0` where we
 * calculate (`--utrecht-button-min-block-size`) are left out on purpose.
 */
export type Row = readonly [part: string, property: string, names: string, fallback: string];

const page = 'utrecht-document- utrecht-root- utrecht-body-';
const control = 'nl-text-input- utrecht-textbox- utrecht-form-control- basis-form-control- ams-inputs-';
const choice = 'utrecht-checkbox- utrecht-radio-button- utrecht-form-control-';
const label = 'nl-form-field-label- utrecht-form-label- ams-label-';
const legend = 'utrecht-form-fieldset-legend- ams-field-set-legend-';
const message = 'nl-form-field-error-message- utrecht-form-field-error-message-';
const button = 'nl-button- nl-button-default- utrecht-button-';
const link = 'nl-link- utrecht-link-';

const slot = (name: string) => `var(--_${name})`;

/** So much of a colour in our surface. */
const mixed = (percent: number, color = 'text-color') =>
  `color-mix(in srgb, ${slot(color)} ${percent}%, ${slot('surface-background-color')})`;

const heading = (level: number, size: string): Row => [
  `heading-${level}`,
  'font-size',
  `nl-heading-level-${level}- utrecht-heading-${level}- ams-heading-level-${level}-`,
  size,
];

/** A button's colours, at rest and in its states. */
function coloured(part: string, names: string, background: string, border: string, color: string, over: string): Row[] {
  return [
    [part, 'background-color', names, background],
    [part, 'border-color', names, border],
    [part, 'color', names, color],
    [part, 'hover-background-color', names, over],
    [part, 'hover-border-color', names, slot(`${part}-border-color`)],
    [part, 'hover-color', names, slot(`${part}-color`)],
    [part, 'active-background-color', names, slot(`${part}-hover-background-color`)],
    [part, 'active-color', names, slot(`${part}-hover-color`)],
    [part, 'focus-background-color', `nl-button- ${names} basis-`, slot(`${part}-background-color`)],
    [part, 'focus-color', `nl-button- ${names} basis-`, slot(`${part}-color`)],
  ];
}

/** What a message of one tone looks like; themes do not agree on the words for them. */
function toned(tone: string, nl: string, utrecht: string, basis: string, names: string, color: string): Row[] {
  const alert = `nl-alert-${nl}- utrecht-alert-${utrecht}-`;
  return [
    [tone, 'color', `${names} basis-color-${basis}-color-default`, color],
    [`alert-${tone}`, 'background-color', alert, mixed(7, `${tone}-color`)],
    [`alert-${tone}`, 'border-color', `${alert} utrecht-alert-icon-${utrecht}-color`, slot(`${tone}-color`)],
    [`alert-${tone}`, 'color', alert, slot('text-color')],
  ];
}

/** Every slot. The order is that of the published list. */
export const tokenTable: readonly Row[] = [
  ['surface', 'background-color', `${page} basis-color-default-bg-document ams-color-background`, 'Canvas'],
  ['surface', 'padding', '', 'clamp(1em, 4vi, 2em)'],
  ['text', 'color', `nl-paragraph- ${page} utrecht-paragraph- basis-color-default-color-document ams-color-text`, 'CanvasText'],
  ['text', 'font-family', `nl-paragraph- ${page} utrecht-paragraph- basis-text-font-family-default ams-typography-font-family`, ''],
  ['text', 'font-size', `nl-paragraph- ${page} utrecht-paragraph- basis-text-font-size-md ams-body-text-font-size`, '1em'],
  ['text', 'line-height', `nl-paragraph- ${page} basis-text-line-height-md ams-body-text-line-height`, '1.5'],
  ['text', 'measure', '', '40em'],
  ['heading', 'color', `nl-heading-level-2- utrecht-heading-2- utrecht-heading- basis-heading- ams-heading-`, slot('text-color')],
  ['heading', 'font-family', `nl-heading-level-2- utrecht-heading-2- utrecht-heading- basis-heading- ams-heading-`, slot('text-font-family')],
  ['heading', 'font-weight', `nl-heading-level-2- utrecht-heading-2- utrecht-heading- basis-heading- ams-heading-`, '700'],
  heading(1, '2em'),
  heading(2, '1.5em'),
  heading(3, '1.25em'),
  heading(4, '1.125em'),
  ['link', 'color', `${link} basis-color-action-2-color-default basis-color-action-1-color-default ams-links-color ams-color-interactive`, 'light-dark(#0b5cab, #9cc9ff)'],
  ['link', 'hover-color', `${link} ams-links-`, mixed(75, 'link-color')],
  ['link', 'focus-color', 'utrecht-link- basis-', slot('link-hover-color')],
  ['link', 'focus-background-color', 'utrecht-link- basis-', 'transparent'],
  ['focus', 'outline-width', 'utrecht-focus- basis-focus-', '3px'],
  ['focus', 'outline-style', 'utrecht-focus- basis-focus-', 'solid'],
  ['focus', 'outline-color', 'utrecht-focus- basis-focus-', slot('link-color')],
  ['focus', 'outline-offset', 'utrecht-focus- basis-focus- ams-focus-', '2px'],
  ['focus', 'background-color', 'utrecht-focus- basis-focus-', 'transparent'],
  ['focus', 'color', 'utrecht-focus- basis-focus-', 'transparent'],
  ['label', 'color', label, slot('text-color')],
  ['label', 'font-size', label, '1em'],
  ['label', 'font-weight', label, '700'],
  ['legend', 'color', legend, slot('label-color')],
  ['legend', 'font-size', legend, slot('label-font-size')],
  ['legend', 'font-weight', legend, slot('label-font-weight')],
  ['description', 'color', 'nl-form-field-description- utrecht-form-field-description- basis-color-default-color-subtle ams-color-text-secondary', mixed(78)],
  ['description', 'font-size', 'nl-form-field-description- utrecht-form-field-description-', '1em'],
  ...toned('error', 'error', 'error', 'negative', `${message} utrecht-feedback-invalid-color utrecht-feedback-danger-color utrecht-form-field-description-invalid-color ams-error-message-`, 'light-dark(#b8150a, #ffa199)'),
  ...toned('warning', 'warning', 'warning', 'warning', 'utrecht-feedback-warning-color ams-color-feedback-warning', 'light-dark(#8a5200, #ffc266)'),
  ...toned('ok', 'success', 'ok', 'positive', 'utrecht-feedback-safe-color utrecht-feedback-valid-color ams-color-feedback-success', 'light-dark(#17692f, #7fd99a)'),
  ...toned('info', 'info', 'info', 'info', 'utrecht-feedback-neutral-color ams-color-feedback-info', slot('link-color')),
  ['alert', 'border-radius', 'nl-alert- utrecht-alert-', '4px'],
  ['error', 'font-weight', message, '700'],
  ['error', 'bar-color', 'utrecht-form-field-invalid-border-inline-start-color', slot('error-color')],
  ['error', 'bar-width', 'utrecht-form-field-invalid-border-inline-start-width', '4px'],
  ['control', 'background-color', control, slot('surface-background-color')],
  ['control', 'border-color', control, mixed(62)],
  ['control', 'border-width', control, '1px'],
  ['control', 'border-block-end-width', 'nl-text-input- utrecht-textbox- utrecht-textbox-border-bottom-width utrecht-form-control- utrecht-form-control-border-bottom-width', slot('control-border-width')],
  ['control', 'border-radius', control, '4px'],
  ['control', 'color', control, slot('text-color')],
  ['control', 'font-family', control, slot('text-font-family')],
  ['control', 'font-size', control, '1em'],
  ['control', 'padding-block-start', control, '0.5em'],
  ['control', 'padding-inline-start', control, '0.75em'],
  ['control', 'max-inline-size', `${control} basis-form-control-max-inline-size`, '28em'],
  ['control', 'placeholder-color', control, slot('description-color')],
  ['control', 'hover-border-color', control, slot('text-color')],
  ['control', 'focus-background-color', control, slot('control-background-color')],
  ['control', 'focus-border-color', control, slot('text-color')],
  ['control', 'focus-color', control, slot('control-color')],
  ['control', 'invalid-background-color', control, slot('control-background-color')],
  ['control', 'invalid-border-color', control, slot('error-color')],
  ['control', 'invalid-border-width', control, '2px'],
  ['control', 'read-only-background-color', control, mixed(5)],
  ['control', 'read-only-border-color', control, mixed(20)],
  ['control', 'read-only-color', control, slot('text-color')],
  ['choice', 'size', choice, '1.5em'],
  ['choice', 'border-radius', 'utrecht-checkbox- utrecht-form-control-', '3px'],
  ['choice', 'background-color', `${choice} basis-form-control-`, slot('control-background-color')],
  ['choice', 'border-color', `${choice} basis-form-control-`, slot('control-border-color')],
  ['choice', 'border-width', choice, '2px'],
  ['choice', 'invalid-border-color', `${choice} basis-form-control-`, slot('control-invalid-border-color')],
  ['choice', 'checked-background-color', `${choice} basis-form-control-accent-color ams-color-interactive`, slot('primary-background-color')],
  ['choice', 'checked-border-color', choice, slot('choice-checked-background-color')],
  ['choice', 'checked-color', choice, slot('primary-color')],
  ['choice', 'label-color', 'nl-form-field-label-option-color utrecht-form-label-checkbox-color', slot('text-color')],
  ['choice', 'label-font-weight', 'nl-form-field-label-option-font-weight utrecht-form-label-checkbox-font-weight', '400'],
  ['button', 'border-radius', button, '4px'],
  ['button', 'border-width', button, '2px'],
  ['button', 'font-family', button, slot('text-font-family')],
  ['button', 'font-size', button, '1em'],
  ['button', 'font-weight', button, '700'],
  ['button', 'padding-block-start', button, '0.5em'],
  ['button', 'padding-inline-start', button, '1.25em'],
  ...coloured('primary', 'nl-button-primary- utrecht-button-primary-action- utrecht-button- ams-button-primary-', slot('link-color'), slot('primary-background-color'), slot('surface-background-color'), mixed(80, 'primary-background-color')),
  ...coloured('secondary', 'nl-button-secondary- utrecht-button-secondary-action- ams-button-secondary-', 'transparent', slot('secondary-color'), slot('link-color'), mixed(10, 'link-color')),
  ['line', 'color', 'utrecht-table-row-border-block-end-color basis-color-default-border-subtle ams-color-separator', mixed(20)],
  ['card', 'background-color', 'basis-color-default-bg-document', slot('surface-background-color')],
  ['card', 'border-color', 'basis-color-default-border-subtle', mixed(25)],
  ['card', 'border-radius', 'basis-border-radius-md', '6px'],
  ['quiet', 'background-color', 'basis-color-default-bg-subtle', mixed(4)],
  ['progress', 'color', 'denhaag-step-marker-current-background-color', slot('primary-background-color')],
  ['progress', 'track-color', '', mixed(15)],
  ['table', 'header-color', 'utrecht-table-header-cell-color utrecht-table-header-color', slot('text-color')],
  ['field', 'gap', 'basis-space-row-4xl', '32px'],
  ['target', 'size', 'utrecht-pointer-target-min-size basis-pointer-target-min-block-size', '44px'],
  ['scroll', 'offset', '', '1em'],
  ['space', 'xs', 'basis-space-block-sm', '4px'],
  ['space', 'sm', 'basis-space-block-md', '8px'],
  ['space', 'md', 'basis-space-block-xl', '16px'],
  ['space', 'lg', 'basis-space-block-3xl', '24px'],
  ['space', 'xl', 'basis-space-block-5xl', '48px'],
]; // prettier-ignore
