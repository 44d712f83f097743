// Test files share a page: what one leaves on it moves what another presses on. Told once all of them have run.
const found = [...document.body.children];

after(() => {
  const left = [...document.body.children].filter((one) => !found.includes(one));
  if (left.length > 0) throw new Error(`Left on the page: ${left.map(({ localName }) => localName).join(', ')}`);
});
