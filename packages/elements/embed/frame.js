// A widget in an iframe: `frame.html?tag=intake-form&definition=/…/intake.json&locale=ar&theme=/…/theme.css&theme-class=…`.
// Its height and its events go to the page around it, of the same origin alone, where frame-host.js takes them.
import './wegwijs.js';

const attributes = [
  ...['definition', 'definitions', 'locale', 'second-locale', 'viewer-role', 'display', 'heading-level', 'today', 'completed-on'],
  ...['readonly', 'no-start', 'no-language-choice'],
];
const events = ['change', 'draft', 'step', 'finding', 'locale', 'submit'].map((name) => `wegwijs-${name}`);
const settings = new URLSearchParams(location.search);

/** An address of this origin; whoever makes a link to this page chooses what stands in it. */
function ownAddress(address) {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new Error(`wegwijs: ${url.origin} is not this site`);
  return url.href;
}

function dress() {
  document.documentElement.lang = settings.get('locale') ?? document.documentElement.lang;
  document.body.className = settings.get('theme-class') ?? '';
  const theme = settings.get('theme');
  if (theme === null) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: ownAddress(theme) }));
}

function makeWidget() {
  const tag = `wegwijs-${settings.get('tag') ?? 'intake-form'}`;
  if (!customElements.get(tag)) throw new Error(`wegwijs: there is no <${tag}>`);
  const widget = document.createElement(tag);
  for (const name of attributes) {
    const value = settings.get(name);
    if (value !== null) widget.setAttribute(name, name.startsWith('definition') ? ownAddress(value) : value);
  }
  return widget;
}

const tell = (message) => parent.postMessage({ wegwijs: message }, location.origin);
const waiting = new Map();

/** An event goes out as data; what is answered to a submission comes back under its number. */
function letOut(event) {
  const { respond, ...detail } = event.detail;
  const id = crypto.randomUUID();
  if (respond) respond(new Promise((resolve, reject) => waiting.set(id, { resolve, reject })));
  tell({ event: event.type, detail: JSON.parse(JSON.stringify(detail)), id });
}

dress();
const widget = makeWidget();
for (const name of events) widget.addEventListener(name, letOut);
addEventListener('message', ({ origin, source, data }) => {
  if (origin !== location.origin || source !== parent || !data?.wegwijs) return;
  const { set, answer, receipt, refused } = data.wegwijs;
  if (set) for (const name of ['value', 'draft', 'catalogues']) if (name in set) widget[name] = set[name];
  const asked = waiting.get(answer);
  waiting.delete(answer);
  if (refused) asked?.reject(refused);
  else asked?.resolve(receipt);
});
document.body.append(widget);
new ResizeObserver(() => tell({ height: document.documentElement.offsetHeight })).observe(document.documentElement);
tell({ ready: true });
