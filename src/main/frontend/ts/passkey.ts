/** Forms that a device answers: the server's question goes to it, its answer into a field, and the form is sent. */
export function passkey(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>("[data-passkey]")) {
    const form = part.querySelector("form");
    if (form && canPasskeys()) {
      part.hidden = false;
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        event.stopPropagation(); // it is not sent yet
        void answer(part, form);
      });
    }
  }
}

/** A passkey belongs to a name, never to a number, and only on a connection that nobody can listen to. */
function canPasskeys(): boolean {
  return window.isSecureContext && "PublicKeyCredential" in window && !/^[0-9.]+$|:/.test(location.hostname);
}

async function answer(part: HTMLElement, form: HTMLFormElement): Promise<void> {
  const said = part.querySelector<HTMLElement>("[role=alert]");
  const field = form.elements.namedItem(part.dataset["veld"] ?? "passkey");
  if (!said || !(field instanceof HTMLInputElement) || form.dataset["bezig"]) {
    return;
  }
  form.dataset["bezig"] = "ja";
  said.hidden = true;
  try {
    const question = await ask(part.dataset["vraag"] ?? "", form);
    field.value = JSON.stringify(part.dataset["passkey"] === "maak" ? await make(question) : await show(question));
    form.submit();
  } catch {
    delete form.dataset["bezig"];
    said.textContent = "Het lukte niet met je passkey. Probeer het nog eens, of kies een andere manier.";
    said.hidden = false;
  }
}

/** The question as JSON, with bytes as base64url text. */
type Question = Record<string, unknown> & {
  challenge: string;
  user?: { id: string; name: string; displayName: string };
  excludeCredentials?: { id: string }[];
  allowCredentials?: { id: string }[];
};

async function ask(path: string, form: HTMLFormElement): Promise<Question> {
  const token = form.elements.namedItem("csrf");
  const body = new URLSearchParams({ csrf: token instanceof HTMLInputElement ? token.value : "" });
  const response = await fetch(path, { method: "POST", body, redirect: "error" });
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  return (await response.json()) as Question;
}

async function make(question: Question): Promise<unknown> {
  const options = {
    ...question,
    challenge: bytes(question.challenge),
    user: { ...question.user, id: bytes(question.user?.id ?? "") },
    excludeCredentials: known(question.excludeCredentials),
  } as unknown as PublicKeyCredentialCreationOptions;
  const made = (await navigator.credentials.create({ publicKey: options })) as PublicKeyCredential;
  const response = made.response as AuthenticatorAttestationResponse;
  return {
    ...common(made),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      transports: response.getTransports(),
    },
  };
}

async function show(question: Question): Promise<unknown> {
  const options = {
    ...question,
    challenge: bytes(question.challenge),
    allowCredentials: known(question.allowCredentials),
  } as unknown as PublicKeyCredentialRequestOptions;
  const shown = (await navigator.credentials.get({ publicKey: options })) as PublicKeyCredential;
  const response = shown.response as AuthenticatorAssertionResponse;
  return {
    ...common(shown),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : null,
    },
  };
}

function common(credential: PublicKeyCredential): Record<string, unknown> {
  return { id: credential.id, rawId: text(credential.rawId), type: credential.type, clientExtensionResults: {} };
}

function known(keys: { id: string }[] | undefined): { id: Uint8Array }[] {
  return (keys ?? []).map((key) => ({ ...key, id: bytes(key.id) }));
}

function bytes(base64url: string): Uint8Array {
  const plain = atob(base64url.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function text(buffer: ArrayBuffer): string {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
