// Shows what the portal receives. Everything is written as text: an answer is never read as HTML.
const part = (name) => document.getElementById(`demo-${name}`);
const most = 200;
let waiting;

const said = {
  'wegwijs-change': ({ changes }) => changes.map(({ pointer }) => pointer || '/').join(', '),
  'wegwijs-draft': ({ draft }) => `bij ${draft?.place?.pointer ?? draft?.place?.page ?? 'het begin'}`,
  'wegwijs-submit': ({ omitted, amendment }) => `weggelaten: ${omitted?.length ?? 0}${amendment ? ', verbetering' : ''}`,
  'wegwijs-step': ({ page, step, total, title }) => (title ? `${step} van ${total}: ${title}` : page),
  'wegwijs-locale': ({ locale, secondLocale }) => [locale, secondLocale].filter(Boolean).join(', '),
  'wegwijs-finding': ({ findings }) => findings.map(({ code, path }) => `${code} ${path}`).join(', '),
};

/** Adds an event to the list, the newest first. */
export function showEvent({ type, detail }) {
  const item = document.createElement('li');
  const time = document.createElement('time');
  const name = document.createElement('b');
  time.textContent = new Date().toLocaleTimeString('nl-NL');
  name.textContent = type;
  item.append(time, ' ', name, ` ${said[type]?.(detail) ?? ''}`);
  part('events').prepend(item);
  if (part('events').children.length > most) part('events').lastElementChild.remove();
  part('event-count').textContent = Number(part('event-count').textContent) + 1;
}

export function clearEvents() {
  part('events').replaceChildren();
  part('event-count').textContent = 0;
}

/** Shows the document, the draft and the records; at most a few times per second, since writing JSON out costs more than a key. */
export function show(state) {
  part('panel').ariaBusy = 'true';
  waiting ??= setTimeout(() => {
    waiting = undefined;
    write(state());
    part('panel').ariaBusy = 'false';
  }, 150);
}

function write({ document, draft, records }) {
  part('document').textContent = pretty(document);
  part('draft').textContent = pretty(draft);
  part('records').textContent = pretty(records);
  part('record-count').textContent = records.length;
}

/** Tells a person, and a screen reader, what became of the document. */
export function tell(text) {
  part('status').textContent = text;
}

const pretty = (value) => (value === undefined ? 'Nog niets.' : JSON.stringify(value, undefined, 2));
