// What the law fixes of the phases that ship (Wet inburgering 2021): its own route with its terms, for every gemeente alike.
import type { Duty } from './duty.ts';

const law = 'Wet inburgering 2021';
const term = ['present', 'phase', 'due', 'done', 'hours', 'passes', 'onlyWhenRunning'];

/** Every duty that binds the layers below the law. An entry of a catalogue is called by its name. */
export const phasesLibrary: readonly Duty[] = [
  { why: 'everybody goes the route of the law, several parts at once, and any of them again', basis: law, fixed: ['present', 'use', 'allowParallel', 'allowReturn'], ids: ['national.statutory'] },
  { why: 'the route of the law has these parts', basis: law, fixed: ['present', 'model', 'value', 'within'],
    ids: ['Coa', 'Linked', 'Intake', 'Pip', 'Running', 'Route', 'Pvt', 'Map', 'Knm', 'Guidance', 'Unburdening', 'ClosingTalk', 'Completed', 'Aftercare'].map((name) => `national.statutory${name}`) },
  { why: 'the plan within ten weeks of the notice of DUO or of the registration', basis: 'Besluit inburgering 2021, art. 5.3', fixed: term, ids: ['national.duoNotice', 'national.registered', 'national.pipSet'] },
  { why: 'three years, from the day after the first plan', basis: 'Wet inburgering 2021, art. 11', fixed: term, ids: ['national.completed', 'national.pvtSigned'] },
  { why: 'another route until a year and a half, looked at in time; the end looked at before it comes', basis: law, fixed: term, ids: ['national.routeCheck', 'national.routeSwitch', 'national.termCheck', 'national.closingTalk'] },
  { why: 'forty hours of practice', basis: 'Besluit inburgering 2021', fixed: term, ids: ['national.mapHours'] },
  { why: 'down to A2 only after six hundred hours', basis: 'Besluit inburgering 2021, art. 5.5', fixed: term, ids: ['national.nt2Hours'] },
  { why: 'six months of relief', basis: 'Participatiewet, art. 56a', fixed: term, ids: ['national.unburdeningEnd'] },
]; // prettier-ignore
