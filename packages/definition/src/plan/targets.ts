/** Hours that the law asks of a route, or that open a possibility. */
export interface Target {
  readonly id: string;
  /** The kinds of activity that count towards it, where the activity itself says nothing else (`activities.countsFor`). */
  readonly kinds: readonly string[];
  /** True where the kind alone decides, whatever else an activity counts for. */
  readonly byKind?: true;
  readonly hours: number;
  /** The routes it is for (`route.type`); without them every route. */
  readonly routes?: readonly string[];
  /** The target groups it is for (`person.targetGroup`); without them every group. */
  readonly groups?: readonly string[];
  /** `duty`: has to be reached. `gate`: opens a possibility when it is. */
  readonly is: 'duty' | 'gate';
  readonly source: string;
}

/**
 * The hours of the Wet inburgering 2021 (domain: 2.2). Which kinds count as participation in the Z-route is local practice, and whether
 * PVT and MAP may count inside it was not found as a rule (T18), so by themselves they do not; another list may be given.
 */
export const targets: readonly Target[] = [
  { id: 'course', kinds: ['language-class', 'knm'], hours: 800, routes: ['z'], is: 'duty', source: 'Besluit inburgering 2021, art. 3.14' },
  {
    id: 'participation',
    kinds: ['volunteering', 'internship', 'work-experience', 'paid-work', 'training', 'budget', 'health', 'parenting', 'sport-culture', 'neighbourhood', 'digital'],
    hours: 800,
    routes: ['z'],
    groups: ['asylum-status-holder'],
    is: 'duty',
    source: 'Besluit inburgering 2021, art. 3.14',
  },
  { id: 'nt2', kinds: ['language-class'], byKind: true, hours: 600, routes: ['b1'], is: 'gate', source: 'Besluit inburgering 2021, art. 5.5' },
  { id: 'pvt', kinds: ['pvt'], hours: 12, is: 'duty', source: 'Besluit inburgering 2021, art. 3.1' },
  { id: 'map', kinds: ['map'], hours: 40, routes: ['b1', 'z'], is: 'duty', source: 'Besluit inburgering 2021' },
]; // prettier-ignore

/** The targets of a route and a target group; while one of the two is not known, all that it might be. */
export function targetsFor(route: unknown, group: unknown, all: readonly Target[] = targets): readonly Target[] {
  const fits = (list: readonly string[] | undefined, value: unknown) =>
    list === undefined || typeof value !== 'string' || list.includes(value);
  return all.filter(({ routes, groups }) => fits(routes, route) && fits(groups, group));
}

/** Whether an activity of a kind counts towards a target. */
export function counts({ id, kinds, byKind }: Target, kind: string, countsFor: string | undefined): boolean {
  return byKind || countsFor === undefined ? kinds.includes(kind) : countsFor === id;
}
