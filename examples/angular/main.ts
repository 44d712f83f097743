// How Angular treats a tag that is no component of its own (`schemas: [CUSTOM_ELEMENTS_SCHEMA]`), without Angular. This template there:
//
//   @if (shown) {
//     <wegwijs-form [schema]="schema" [value]="appointment" [readonly]="readonly"
//                   (wegwijs-change)="changed($event)" (wegwijs-submit)="submitted($event)" />
//   }
import { known, schema, send, type Appointment } from '../shared/appointment.ts';
import { conditional, element, render, type Part } from './renderer.ts';

const state = { appointment: {} as Appointment, readonly: false, shown: true, sent: '' };

const template: Part[] = [
  element('h1', { text: () => 'Afspraak maken, in de trant van Angular' }),
  element('button', { text: () => 'Vul in wat bekend is', on: { click: () => (state.appointment = known) } }),
  element('button', {
    text: () => (state.shown ? 'Formulier weg' : 'Formulier terug'),
    on: { click: () => (state.shown = !state.shown) },
  }),
  element('label', { text: () => 'Alleen lezen', attributes: { for: 'readonly' } }),
  element('input', {
    attributes: { id: 'readonly', type: 'checkbox' },
    on: { change: ({ target }) => (state.readonly = (target as HTMLInputElement).checked) },
  }),
  element('p', { text: () => `Wij noteren: ${state.appointment.name ?? 'nog niets'}` }),
  conditional(
    () => state.shown,
    element('wegwijs-form', {
      properties: { schema: () => schema, value: () => state.appointment, readonly: () => state.readonly },
      on: {
        'wegwijs-change': ({ currentTarget }) =>
          (state.appointment = (currentTarget as HTMLElementTagNameMap['wegwijs-form']).value as Appointment),
        'wegwijs-submit': ({ detail }) => {
          state.sent = JSON.stringify(detail.document);
          detail.respond(send(detail.document));
        },
      },
    }),
  ),
  element('p', { text: () => state.sent, attributes: { 'data-sent': '' } }),
];

const app = document.getElementById('app');
if (app) render(app, template);
