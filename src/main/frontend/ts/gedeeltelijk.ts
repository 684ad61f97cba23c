interface Answer {
  xhr: XMLHttpRequest;
  requestConfig: { verb: string; path: string };
  target: HTMLElement;
  shouldSwap: boolean;
}

interface Failed {
  elt: HTMLElement;
}

/** Whether the answer came from elsewhere: after logging out the server sends one on to another page. */
export function isOmgeleid(asked: string, answered: string, here: string): boolean {
  return answered !== "" && new URL(answered, here).pathname !== new URL(asked, here).pathname;
}

/** What happens when a piece of page cannot be fetched: never an empty spot, never something typed that is lost. */
export function gedeeltelijk(root: Document): void {
  root.addEventListener("htmx:beforeSwap", (event) => {
    const answer = (event as CustomEvent<Answer>).detail;
    const { verb, path } = answer.requestConfig;
    const failed = answer.xhr.status >= 400;
    if (failed || isOmgeleid(path, answer.xhr.responseURL, location.href)) {
      answer.shouldSwap = false;
      const asksAgain = answer.xhr.status >= 500 && answer.target.dataset["voortgang"] !== undefined; // the server may be starting
      if (verb === "get" && !asksAgain) {
        location.assign(path);
      }
    }
  });
  root.addEventListener("htmx:sendError", (event) => {
    const { elt } = (event as CustomEvent<Failed>).detail;
    const words = document.createElement("p");
    words.className = "stil klein";
    words.setAttribute("role", "status");
    words.textContent = "Geen netwerk. Wat je typte staat er nog. Probeer het zo opnieuw.";
    elt.after(words);
    elt.addEventListener("htmx:beforeRequest", () => words.remove(), { once: true });
  });
}
