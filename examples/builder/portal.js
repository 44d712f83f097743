// The page of the portal: it shows the intake as it was published last, and changes as soon as something is published.
import '/embed/wegwijs.js';
import { wear } from '/scripts/theme.js';
import { latest, whenPublished } from './versions.js';

const gemeente = new URLSearchParams(location.search).get('gemeente') ?? 'assen';
const place = document.getElementById('portal');

function show() {
  const release = latest(gemeente, 'intake');
  const widget = document.createElement('wegwijs-intake-form');
  // On a site these are files. Here a page without a server has them at hand.
  widget.definition = release?.publication ?? `/embed/definitions/${gemeente}/intake.json`;
  widget.viewerRole = 'caseManager';
  widget.display = 'overview';
  widget.noStart = true;
  place.replaceChildren(widget);
  document.getElementById('version').textContent = release
    ? `U ziet versie ${release.version.version}. ${release.version.reason}`
    : 'U ziet de versie waarmee de demo begint.';
}
const gemeenten = await (await fetch('/embed/definitions/index.json', { credentials: 'omit' })).json();
void wear(document.getElementById('inhoud'), gemeenten.find(({ id }) => id === gemeente)?.theme);
whenPublished(show);
show();
