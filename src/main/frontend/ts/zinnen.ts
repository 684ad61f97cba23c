/** A click puts a sentence into its field, to be changed there. */
export function zinnen(root: ParentNode): void {
  for (const list of root.querySelectorAll<HTMLElement>("[data-zinnen]")) {
    const field = document.getElementById(list.dataset["zinnen"] ?? "");
    if (!(field instanceof HTMLInputElement)) {
      continue;
    }
    list.hidden = false;
    list.addEventListener("click", (event) => {
      const chosen = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-zin]") : null;
      if (chosen) {
        field.value = chosen.dataset["zin"] ?? "";
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.focus();
      }
    });
  }
}
