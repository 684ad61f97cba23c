/** The line "Daarna: …" follows the answer that is chosen. */
export function gevolg(root: ParentNode): void {
  for (const line of root.querySelectorAll<HTMLElement>("[data-gevolg]")) {
    const form = line.closest("form");
    const words = line.querySelector<HTMLElement>("[data-gevolg-woorden]");
    if (!form || !words) {
      continue;
    }
    const show = (): void => {
      const chosen = [...form.querySelectorAll<HTMLInputElement>("input[data-daarna]:checked")].pop();
      const after = chosen?.dataset["daarna"];
      if (after) {
        words.textContent = after;
        line.hidden = false;
      }
    };
    form.addEventListener("change", show);
    show();
  }
}
