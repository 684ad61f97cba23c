/** The personal menu closes with Escape and with a click beside it. */
export function meldMenu(root: Document): void {
  const close = (): void => {
    for (const menu of root.querySelectorAll<HTMLDetailsElement>("details[data-menu][open]")) {
      menu.open = false;
    }
  };
  root.addEventListener("keydown", (event) => {
    const menu = root.querySelector<HTMLDetailsElement>("details[data-menu][open]");
    if (event.key === "Escape" && menu) {
      close();
      menu.querySelector<HTMLElement>("summary")?.focus();
    }
  });
  root.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("details[data-menu]")) {
      close();
    }
  });
}
