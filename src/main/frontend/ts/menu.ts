/** A menu closes with Escape, with a click beside it, and when somebody goes on past it with the keys. */
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
  root.addEventListener("focusout", (event) => {
    const menu = event.target instanceof Element ? event.target.closest<HTMLDetailsElement>("details[data-menu]") : null;
    if (menu && event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) {
      menu.open = false;
    }
  });
  root.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("details[data-menu]")) {
      close();
    }
  });
}
