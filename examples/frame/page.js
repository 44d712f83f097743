// The page hears the widget in the iframe as if its tag stood here.
import { handOver } from '/embed/frame-host.js';

const iframe = document.querySelector('iframe');
handOver(iframe, { value: { person: { calledName: 'Sam' } } });
iframe.addEventListener('wegwijs-draft', ({ detail }) => {
  document.getElementById('name').textContent = detail.draft.value.person?.calledName ?? 'nog niets';
});
iframe.addEventListener('wegwijs-submit', ({ detail }) => {
  document.getElementById('sent').textContent = JSON.stringify(detail.document);
  detail.respond(Promise.resolve({ reference: 'I-2026-0001', receivedAt: '2026-11-23T10:00:00+01:00' }));
});
