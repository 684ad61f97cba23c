/** Nobody is in any more in this browser: a page that stands open in another tab is not left to be read. */
export function uitgelogd(root: Document): void {
  const tabs = new BroadcastChannel("uitgelogd");
  if (root.querySelector("form[action='/uitloggen']")) {
    tabs.addEventListener("message", () => location.replace("/inloggen"));
  } else if (root.querySelector("[data-uitgelogd]")) {
    tabs.postMessage("uit"); // not at the press of the button: the server would still let the other tab in
  }
}
