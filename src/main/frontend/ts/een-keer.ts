/** A form is sent once: the button keeps its place, says that it is busy, and a second press does nothing. */
export function eenKeer(root: Document): void {
  root.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post") {
      return;
    }
    if (form.dataset["bezig"]) {
      event.preventDefault();
      return;
    }
    form.dataset["bezig"] = "ja";
    const button = event.submitter;
    if (button instanceof HTMLButtonElement && button.dataset["bezigWoorden"]) {
      markBusy(button, button.dataset["bezigWoorden"]);
    }
  });
  // Coming back with the browser's back button: the form may be sent again.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      window.location.reload();
    }
  });
}

function markBusy(button: HTMLButtonElement, words: string): void {
  const width = button.offsetWidth;
  const spinner = document.createElement("span");
  spinner.className = "bezig";
  spinner.setAttribute("aria-hidden", "true");
  button.replaceChildren(spinner, words);
  button.style.minInlineSize = `${width}px`;
  button.setAttribute("aria-disabled", "true");
  button.setAttribute("aria-live", "polite");
}
