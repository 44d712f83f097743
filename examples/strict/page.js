import '/embed/wegwijs.js';

document.querySelector('wegwijs-form').addEventListener('wegwijs-submit', ({ detail }) => {
  document.getElementById('sent').textContent = JSON.stringify(detail.document);
  detail.respond(Promise.resolve({ reference: 'C-2026-0001' }));
});
