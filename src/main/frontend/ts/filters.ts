/** A filter works at once; the button for people without script is not needed then. */
export function filters(root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>("form[data-meteen]")) {
    const button = form.querySelector<HTMLElement>("[data-zonder-script]");
    if (button) {
      button.hidden = true;
    }
    form.addEventListener("change", () => form.requestSubmit());
  }
}
