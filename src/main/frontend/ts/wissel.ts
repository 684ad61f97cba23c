/** Graph or table: without script both are shown, one under the other. */
export function wissel(root: ParentNode): void {
  for (const figure of root.querySelectorAll<HTMLElement>("[data-wissel]")) {
    const switcher = figure.querySelector<HTMLElement>("[data-wissel-knoppen]");
    if (!switcher) {
      continue;
    }
    const buttons = [...switcher.querySelectorAll<HTMLButtonElement>("button")];
    const show = (kind: string): void => {
      for (const part of figure.querySelectorAll<HTMLElement>("[data-wissel-deel]")) {
        part.hidden = part.dataset["wisselDeel"] !== kind;
      }
      for (const button of buttons) {
        button.setAttribute("aria-pressed", String(button.value === kind));
      }
    };
    for (const button of buttons) {
      button.addEventListener("click", () => show(button.value));
    }
    switcher.hidden = false;
    show("grafiek");
  }
}
