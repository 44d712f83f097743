/** One person in a figure. */
export interface Case {
  readonly holds: boolean;
  readonly value: number | undefined;
  readonly per: number | undefined;
}

/** What is shown of a group that is large enough. */
export interface Cell {
  /** How many people it is about. */
  readonly people: number;
  /** The figure: a part of 1 for `share`, `ratio` and `distribution`, else a number. */
  readonly value: number;
}

/**
 * The figure of a group.
 * @param everyone how many people there are in all groups, for a distribution.
 */
export function measured(measure: string, cases: readonly Case[], everyone: number): Cell {
  const people = cases.length;
  const yes = cases.filter((one) => one.holds).length;
  const values = cases.flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
  const sum = values.reduce((a, b) => a + b, 0);
  switch (measure) {
    case 'share':
      return { people, value: yes / people };
    case 'mean':
      return { people, value: sum / values.length };
    case 'median':
      return { people, value: ((values[(people - 1) >> 1] ?? 0) + (values[people >> 1] ?? 0)) / 2 };
    case 'ratio':
      return { people, value: sum / cases.reduce((all, { per }) => all + (per ?? 0), 0) };
    case 'distribution':
      return { people, value: people / everyone };
    default:
      return { people, value: yes };
  }
}
