/** Web Test Runner command "ax-tree": the page's accessibility tree as role, name, description, value and states. Chromium only. */
export function axTreePlugin() {
  return {
    name: 'ax-tree',
    async executeCommand({ command, session }) {
      if (command !== 'ax-tree') return undefined;
      if (session.browser.name !== 'Chromium') return { supported: false, nodes: [] };
      const page = session.browser.getPage(session.id);
      const devtools = await page.context().newCDPSession(page);
      try {
        const { nodes } = await devtools.send('Accessibility.getFullAXTree');
        const shown = nodes.filter((node) => !node.ignored);
        const plain = ({ role, name, description, value, properties }) => ({
          ...{ role: role?.value, name: name?.value, description: description?.value, value: value?.value },
          states: Object.fromEntries((properties ?? []).map((one) => [one.name, one.value.value])),
        });
        return { supported: true, nodes: shown.map(plain) };
      } finally {
        await devtools.detach();
      }
    },
  };
}
