/**
 * A filter works at once when it is chosen with a pointer. With the keyboard every arrow is a change, so there the
 * button that people without script use comes back.
 */
export function filters(root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>("form[data-meteen]")) {
    const button = form.querySelector<HTMLElement>("[data-zonder-script]");
    let keyboard = false;
    if (button) {
      button.hidden = true;
    }
    form.addEventListener("keydown", () => (keyboard = true));
    form.addEventListener("pointerdown", () => (keyboard = false));
    form.addEventListener("change", () => {
      if (keyboard && button) {
        button.hidden = false;
      } else {
        form.requestSubmit();
      }
    });
  }
}
