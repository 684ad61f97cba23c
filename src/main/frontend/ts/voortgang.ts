interface Answer {
  xhr: XMLHttpRequest;
  requestConfig: { path: string };
  target: HTMLElement;
  shouldSwap: boolean;
  selectOverride?: string;
}

/**
 * Work that the server goes on with while somebody looks: only how far it is changes, so that nobody loses his place, and what is read
 * out stands outside it. When the answer has no such part any more the work is over: then the whole comes, once.
 */
export function voortgang(root: Document): void {
  let lost = false;
  root.addEventListener("htmx:beforeSwap", (event) => {
    const answer = (event as CustomEvent<Answer>).detail;
    const wanted = answer.target.dataset["voortgang"];
    if (wanted === undefined || !answer.shouldSwap) {
      return; // no answer: the next one tells
    }
    const page = new DOMParser().parseFromString(answer.xhr.responseText, "text/html");
    const now = root.querySelector<HTMLElement>(wanted);
    const next = page.querySelector<HTMLElement>(wanted);
    if (!now || !next) {
      answer.shouldSwap = false;
      location.assign(answer.requestConfig.path);
      return;
    }
    say(root, next.dataset["zegt"] ?? "");
    if (!page.getElementById(answer.target.id)) {
      lost = now.contains(root.activeElement);
      answer.target = now;
      answer.selectOverride = wanted;
    }
  });
  root.addEventListener("htmx:afterSwap", (event) => {
    const whole = event.target;
    if (lost && whole instanceof HTMLElement && whole.dataset["zegt"] !== undefined) {
      lost = false;
      whole.focus({ preventScroll: true });
    }
  });
}

/** Once: the same words again would be read out again. */
function say(root: Document, words: string): void {
  const said = root.querySelector("[data-voortgang-zegt]");
  if (said && said.textContent !== words) {
    said.textContent = words;
  }
}
