// The example portal: its page, the widget on it, and what becomes of what the widget says.
import { deviceDrafts } from '/embed/wegwijs.js';
import { addChoices } from './scripts/choices.js';
import { Host } from './scripts/host.js';
import { clearEvents, show, showEvent, tell } from './scripts/panel.js';
import { choose, settings, watchSettings } from './scripts/settings.js';
import { wear } from './scripts/theme.js';
import { applySettings, makeWidget, subjectOf } from './scripts/widget.js';

const json = async (address) => (await fetch(address, { credentials: 'omit' })).json();
const [gemeenten, { persons }] = await Promise.all([json('/embed/definitions/index.json'), json('/persons.json')]);

const find = (id) => document.getElementById(id);
const portal = find('portal');
const place = find('widget-place');
const nobody = { id: 'leeg' };
let host = new Host();
let who = nobody;
let widget;
let records = [];

const person = () => persons.find(({ id }) => id === settings().persoon) ?? nobody;
const gemeente = () => gemeenten.find(({ id }) => id === settings().gemeente) ?? gemeenten[0];

/** Opens the form of this gemeente for this person, where they left it. */
async function open() {
  keepPlace();
  who = person();
  records = await host.records(who, gemeente().definition);
  widget = makeWidget(settings(), who, hear);
  hand(widget);
  place.replaceChildren(widget);
  find('demo-leave').disabled = false;
  refresh();
}

/** Hands over what the portal has of this person. A draft on the device the widget finds itself. */
function hand(to) {
  const last = records.at(-1);
  const completed = host.completed(records);
  const draft = settings().concept === 'memory' && host.draft(who);
  if (last) to.value = last.document;
  if (draft) to.draft = draft;
  to.earlier = completed;
  if (last && last === completed.at(-1)) to.completedOn = last.savedAt.slice(0, 10);
}

/** The widget gives drafts about once a second; this is what came after the last one. */
function keepPlace() {
  if (widget?.draft) host.keepDraft(who, widget.draft);
}

const refresh = () => show(() => ({ document: widget?.value ?? records.at(-1)?.document, draft: host.draft(who), records }));

function hear(event) {
  if (event.currentTarget !== widget) return; // one that was just taken off the page
  showEvent(event);
  const { type, detail } = event;
  if (type === 'wegwijs-draft') host.keepDraft(who, detail.draft);
  if (type === 'wegwijs-submit') detail.respond(receive(detail));
  if (type === 'wegwijs-step') document.title = titleAt(detail);
  if (type === 'wegwijs-locale') chooseLanguage(detail);
  refresh();
}

/** A person chose a language in the widget: the demo bar says the same. */
function chooseLanguage({ locale, secondLocale }) {
  choose({ taal: locale, 'tweede-taal': secondLocale ?? 'geen' });
  applySettings(widget, settings(), who);
}

/** What the widget handed in: kept, or not, and then the widget says so and keeps every answer. */
async function receive(detail) {
  try {
    if (settings().storing) throw new Error('the demo lets it fail');
    const receipt = await host.keep(who, detail, gemeente().definition);
    records = await host.records(who, gemeente().definition);
    host.dropDraft(who);
    tell(`Ontvangen met kenmerk ${receipt.reference}.`);
    return receipt;
  } catch (error) {
    tell('Niet ontvangen. Alle antwoorden staan nog in het formulier.');
    throw error;
  } finally {
    refresh();
  }
}

/** Takes the widget off the page, as when a person goes to another page, with a way back. */
function leave() {
  keepPlace();
  const box = find('left').content.cloneNode(true);
  box.querySelector('button').addEventListener('click', open);
  place.replaceChildren(box);
  widget = undefined;
  find('demo-leave').disabled = true;
  place.querySelector('button').focus();
  refresh();
}

async function wipe() {
  place.replaceChildren(); // first, since a widget that leaves the page still saves what it has
  widget = undefined;
  const device = deviceDrafts({ now: () => new Date() });
  await Promise.allSettled([nobody, ...persons].map((who) => device.wipe(subjectOf(who))));
  host = new Host();
  clearEvents();
  await open();
  tell('Alles is gewist.');
}

const title = () => `Uw intake inburgering – Gemeente ${gemeente().title} (voorbeeld)`;

/** The step first, since a tab shows only the beginning. Never an answer. */
const titleAt = (at) => (at.title ? `Stap ${at.step} van ${at.total}: ${at.title} – ${title()}` : title());

function dress() {
  const { huisstijl, richting } = settings();
  for (const name of document.querySelectorAll('[data-gemeente]')) name.textContent = gemeente().title;
  document.title = title();
  if (richting === 'auto') portal.removeAttribute('dir');
  else portal.dir = richting;
  return wear(portal, huisstijl === 'gemeente' ? gemeente().theme : huisstijl);
}

addChoices(find('demo-settings'), gemeenten, persons);
watchSettings((name) => {
  dress();
  if (['gemeente', 'persoon', 'concept'].includes(name)) open();
  else if (widget) applySettings(widget, settings(), who);
});
find('demo-leave').addEventListener('click', leave);
find('demo-wipe').addEventListener('click', wipe);
find('demo-details').open = matchMedia('(min-width: 62rem)').matches;
await dress();
await open();
