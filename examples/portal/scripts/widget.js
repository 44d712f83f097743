// Puts the widget on the page as a portal would: attributes say how, properties hand over data, events bring back what changed.
const tag = 'wegwijs-intake-form';
const names = ['wegwijs-change', 'wegwijs-draft', 'wegwijs-submit', 'wegwijs-step', 'wegwijs-locale', 'wegwijs-finding'];

/** Makes a widget. `heard(event)` gets everything it says. */
export function makeWidget(settings, person, heard) {
  const widget = document.createElement(tag);
  applySettings(widget, settings, person);
  for (const name of names) widget.addEventListener(name, heard);
  return widget;
}

/** Gives a widget what the settings say; one that is already on the page keeps its answers. */
export function applySettings(widget, settings, person) {
  const attributes = {
    definition: `/embed/definitions/${settings.gemeente}/intake.json`,
    locale: settings.taal,
    'second-locale': settings['tweede-taal'],
    'viewer-role': settings.rol,
    display: settings.weergave,
    draft: settings.concept,
    subject: subjectOf(person),
    dir: settings.richting,
    'heading-level': '2',
  };
  for (const [name, value] of Object.entries(attributes)) {
    if (value === 'geen' || value === 'auto') widget.removeAttribute(name);
    else if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  }
}

/** The name under which a device keeps a draft: it says nothing about anyone. */
export const subjectOf = ({ id }) => `wegwijs-demo-${id}`;
