/**
 * Hears that the page's own form is tried, so that what hinders can be shown: the browser tells every control that is not right
 * (`invalid`), and then moves the focus to the first of them. Asking alone (`checkValidity()`) moves no focus and shows nothing.
 *
 * @param judge judges anew, so that the focus goes to where the first problem stands now.
 * @param show shows what hinders.
 */
export function whenTried(host: HTMLElement, judge: () => void, show: () => void): void {
  let asked = false;
  host.addEventListener('invalid', () => {
    judge();
    asked = true;
    setTimeout(() => (asked = false));
  });
  host.addEventListener('focusin', () => {
    if (asked) show();
    asked = false;
  });
}
