import { eventsOf, ics } from '@wegwijs/definition/plan';
import { isObject, own, type JsonObject } from '@wegwijs/definition';
import { oneLine } from '../../runs.ts';
import { word } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import { seen, seenRows } from './sight.ts';

/** The week and the talks of the person as a calendar file (RFC 5545). */
export function agendaOf(stage: PlanStage): string {
  const { scene, forms, catalogues, today } = stage;
  const until = seen(scene.form, 'facts.termEnd');
  const events = eventsOf({
    activities: seenRows(scene.form, 'activities.items'),
    talks: seenRows(forms.get('pipDecision'), 'progress.planned'),
    from: today,
    ...(typeof until === 'string' ? { until } : {}),
    talk: () => oneLine(word(scene, 'week.talk')),
    place: (row) => placeOf(row as JsonObject, catalogues['facilities']),
  });
  const { hostname } = location;
  return ics(events, {
    stamp: new Date().toISOString(),
    host: hostname === '' ? 'localhost' : hostname,
    name: oneLine(word(scene, 'week.title')),
  });
}

/** Where an activity is: the name of its provider, and its address. */
function placeOf(row: JsonObject, facilities: { readonly [id: string]: JsonObject } | undefined): string | undefined {
  const provider = own(row, 'provider');
  const found = typeof provider === 'string' && facilities ? own(facilities, provider) : undefined;
  const title = isObject(found) ? found['title'] : undefined;
  // Where a talk is, is a code for a kind of place, which says nothing in an agenda.
  const address = 'title' in row ? own(row, 'place') : undefined;
  return [title, address].filter((one) => typeof one === 'string').join(', ') || undefined;
}
