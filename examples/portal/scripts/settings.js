// The controls of the demo bar own the settings; the page's address repeats them, so that a view can be sent to a colleague.
// Settings only: no answer ever stands in an address.
const form = document.getElementById('demo-settings');
const now = document.getElementById('demo-now');
const shown = ['gemeente', 'rol', 'taal'];

/** The settings as they are: name of a control → its value. */
export const settings = () => Object.fromEntries(new FormData(form));

/** Sets the controls to what the address says, and calls `changed(name)` for each one that a person changes. */
export function watchSettings(changed) {
  choose(Object.fromEntries(new URLSearchParams(location.search)));
  form.addEventListener('change', ({ target }) => {
    repeat();
    changed(target.name);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}

/** Sets some of the controls, without calling anyone. */
export function choose(values) {
  for (const [name, value] of Object.entries(values)) set(form.elements[name], value);
  repeat();
}

function set(control, value) {
  if (control?.type === 'checkbox') control.checked = value === control.value;
  else if (control && [...control.options].some((option) => option.value === value)) control.value = value;
}

function repeat() {
  history.replaceState(null, '', `?${new URLSearchParams(settings())}${location.hash}`);
  now.textContent = shown.map((name) => form.elements[name].selectedOptions[0].text).join(' · ');
}
