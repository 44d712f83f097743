/** Says how a run in the other browsers went; true when all that ran is well. */
export function tellVerdict({ count, failed, wrong, unsteady, versions, missing, took }) {
  for (const { browser, file, name, why } of failed) console.log(`\n${browser}: ${file}\n  ${name}\n  ${why}`);
  for (const { browser, file, test, passing } of wrong) {
    const found = passing.length > 0 ? `passes:\n  ${passing.join('\n  ')}` : 'there is no such test';
    console.log(`\nAn exception of ${browser}, ${file}: "${test}", but ${found}`);
  }
  for (const one of unsteady) console.log(`\nRight only the second time, in a new browser: ${one}`);
  console.log();
  for (const { name, why } of missing) console.log(`NOT TESTED in ${name}. ${why}\n`);
  for (const [name, own] of Object.entries(count))
    console.log(`${name} ${versions[name]}: ${own.passed} passed, ${own.excepted} not asked, ${own.failed} failed`);
  const passed = Object.values(count).reduce((sum, own) => sum + own.passed, 0);
  const bad = failed.length + wrong.length;
  console.log(`In ${took.toFixed(0)} s\nbrowsers: ${passed} passed, ${bad} failed`);
  return bad === 0;
}
