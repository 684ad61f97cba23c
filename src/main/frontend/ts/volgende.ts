interface Answer {
  target: HTMLElement;
  shouldSwap: boolean;
}

/** "Er zijn 50 regels bij gekomen. De lijst heeft er nu 100." */
export function erbijWoorden(before: number, now: number, more: boolean): string {
  const came = now - before;
  const words = came === 1 ? "Er is 1 regel bij gekomen." : `Er zijn ${came} regels bij gekomen.`;
  return `${words} De lijst heeft er nu ${now}.${more ? "" : " Meer zijn er niet."}`;
}

/** Whoever asks for the next rows comes to the first of them, and hears how many there are; the button that was pressed is gone. */
export function volgende(root: Document): void {
  const rows = (): NodeListOf<HTMLElement> => root.querySelectorAll<HTMLElement>("#zakenlijst .lijst__stap");
  let before = -1;
  root.addEventListener("htmx:beforeSwap", (event) => {
    const answer = (event as CustomEvent<Answer>).detail;
    if (answer.shouldSwap && answer.target.id === "volgende") {
      before = rows().length;
    }
  });
  root.addEventListener("htmx:afterSwap", () => {
    if (before < 0) {
      return;
    }
    const now = rows();
    const said = root.querySelector("[data-lijst-zegt]");
    if (said) {
      said.textContent = erbijWoorden(before, now.length, root.getElementById("volgende") !== null);
    }
    now[before]?.focus();
    before = -1;
  });
}
