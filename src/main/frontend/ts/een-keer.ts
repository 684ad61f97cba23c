/** Until then a second press does nothing: as long as a slow line needs for an answer, for a file that goes up, and for one that comes. */
const ANSWER = 60_000;
const UPLOAD = 600_000;
const FILE = 5_000;

/** A form is sent once: the button keeps its place, says that it is busy, and a second press does nothing. */
export function eenKeer(root: Document): void {
  root.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post") {
      return;
    }
    if (isSent(form)) {
      event.preventDefault();
      return;
    }
    form.dataset["bezig"] = "ja";
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
    const words = button?.dataset["bezigWoorden"];
    const clear = button && words ? markBusy(button, words) : undefined;
    // Whoever is still here got a file, or stopped waiting: nothing tells a page which, and the form works again.
    window.setTimeout(() => {
      delete form.dataset["bezig"];
      clear?.();
    }, patience(form, button));
  });
  // Coming back with the browser's back button: the form may be sent again.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      window.location.reload();
    }
  });
}

/** It is on its way, and its answer may still come. */
export function isSent(form: HTMLFormElement): boolean {
  return form.dataset["bezig"] !== undefined;
}

function patience(form: HTMLFormElement, button: HTMLButtonElement | null): number {
  if (button?.dataset["bestand"] !== undefined) {
    return FILE;
  }
  return form.enctype === "multipart/form-data" ? UPLOAD : ANSWER;
}

/** @returns what makes the button as it was */
function markBusy(button: HTMLButtonElement, words: string): () => void {
  const before = [...button.childNodes];
  const width = button.offsetWidth;
  const spinner = document.createElement("span");
  spinner.className = "bezig";
  spinner.setAttribute("aria-hidden", "true");
  button.replaceChildren(spinner, words);
  button.style.minInlineSize = `${width}px`;
  button.setAttribute("aria-disabled", "true");
  button.setAttribute("aria-live", "polite");
  return () => {
    button.replaceChildren(...before);
    button.style.minInlineSize = "";
    button.removeAttribute("aria-disabled");
    button.removeAttribute("aria-live");
  };
}
