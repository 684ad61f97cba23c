/** "2 zaken gekozen" */
export function keuzeWoorden(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more} gekozen`;
}

/** The bar for ticked rows is there as soon as something is ticked, also in rows that came later. */
export function keuzebalk(root: Document): void {
  const bar = root.querySelector<HTMLFormElement>("form[data-keuzebalk]");
  const words = bar?.querySelector<HTMLElement>("[data-keuzebalk-woorden]");
  const clear = bar?.querySelector<HTMLButtonElement>("[data-keuzebalk-wis]");
  if (!bar || !words || !clear) {
    return;
  }
  const boxes = (): HTMLInputElement[] => [...root.querySelectorAll<HTMLInputElement>(`[data-kies="${bar.id}"]`)];
  const show = (): void => {
    const count = boxes().filter((box) => box.checked).length;
    words.textContent = keuzeWoorden(count, bar.dataset["een"] ?? "", bar.dataset["meer"] ?? "");
    bar.hidden = count === 0;
  };
  clear.hidden = false;
  clear.addEventListener("click", () => {
    for (const box of boxes()) {
      box.checked = false;
    }
    show();
  });
  root.addEventListener("change", (event) => {
    if (event.target instanceof HTMLInputElement && event.target.dataset["kies"] === bar.id) {
      show();
    }
  });
  show();
}
