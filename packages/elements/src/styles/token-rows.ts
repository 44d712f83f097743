/**
 * One private slot of our style sheets: part, property, the public names to read before the default, and the default.
 * A name that ends in `-` is completed with the property; `--wegwijs-<part>-<property>` is always read first. An empty default
 * leaves it to the page. Names that themes fill with nothing (`--nl-link-text-decoration-thickness`) or with a bare `0` where we
 * calculate (`--utrecht-button-min-block-size`) are left out on purpose.
 */
export type Row = readonly [part: string, property: string, names: string, fallback: string];

/** The value of another slot. */
export const slot = (name: string) => `var(--_${name})`;

/** So much of a colour in our surface, or in the text's: the one takes it back, the other brings it out. */
export const mixed = (percent: number, color = 'text-color', other = 'surface-background-color') =>
  `color-mix(in srgb, ${slot(color)} ${percent}%, ${slot(other)})`;

/** The size of a heading. */
export const heading = (level: number, size: string): Row => [
  `heading-${level}`,
  'font-size',
  `nl-heading-level-${level}- utrecht-heading-${level}- ams-heading-level-${level}-`,
  size,
];

/** A button's colours, at rest and in its states. */
export function coloured(part: string, themes: string, background: string, border: string, color: string, over: string): Row[] {
  const names = `${themes} ams-button-${part}-`;
  return [
    [part, 'background-color', names, background],
    [part, 'border-color', names, border],
    [part, 'color', names, color],
    [part, 'hover-background-color', names, over],
    [part, 'hover-border-color', names, slot(`${part}-border-color`)],
    [part, 'hover-color', names, slot(`${part}-color`)],
    [part, 'active-background-color', names, slot(`${part}-hover-background-color`)],
    [part, 'active-color', names, slot(`${part}-hover-color`)],
    [part, 'focus-background-color', `nl-button- ${themes} basis-`, slot(`${part}-background-color`)],
    [part, 'focus-color', `nl-button- ${themes} basis-`, slot(`${part}-color`)],
  ];
}

/** What a message of one tone looks like; themes do not agree on the words for them. */
export function toned(
  tone: string,
  nl: string,
  utrecht: string,
  basis: string,
  names: string,
  ams: string,
  color: string,
): Row[] {
  const alert = `nl-alert-${nl}- utrecht-alert-${utrecht}-`;
  return [
    [tone, 'color', `${names} utrecht-alert-icon-${utrecht}-color basis-color-${basis}-color-default ${ams}`, color],
    [`alert-${tone}`, 'background-color', alert, mixed(7, `${tone}-color`)],
    [`alert-${tone}`, 'border-color', alert, slot(`${tone}-color`)],
    [`alert-${tone}`, 'color', alert, slot('text-color')],
  ];
}
