// The first beheerder, from the link that the machine prints: an account, a code app, and then once more with the password and a code
// that was kept, as after a night. By the pages alone, as a browser without scripts sends them.
// node firstlogin.mjs LINK: ends with 0 when that person stands at the set-up, and else says what was shown.
import { createHmac } from "node:crypto";

const PASSWORD = "de wind komt uit het westen";
const NAME = "jaap";
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Keeps cookies, goes where it is sent, and knows the page that it stands at. */
class Visitor {
  cookies = new Map();

  async go(address, options = {}) {
    const answer = await fetch(address, { ...options, redirect: "manual", headers: { ...options.headers, cookie: this.crumbs() } });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      this.cookies.set(name, value);
    }
    if (answer.status >= 300 && answer.status < 400) return this.go(new URL(answer.headers.get("location"), address));
    this.address = new URL(address);
    this.page = await answer.text();
    if (answer.status !== 200) throw new Error(`${this.address.pathname} answers ${answer.status}: ${this.words()}`);
  }

  crumbs() {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** Sends the form that goes to this path, its hidden fields with it. */
  send(path, fields) {
    const form = this.page.split("<form").find((one) => new RegExp(`^[^>]*action="${path}"`).test(one));
    if (!form) throw new Error(`${this.address.pathname} has no form for ${path}: ${this.words()}`);
    const body = new URLSearchParams(fields);
    for (const [field] of form.split("</form")[0].matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
      body.set(attribute(field, "name"), attribute(field, "value"));
    }
    return this.go(new URL(path, this.address), { method: "POST", body, headers: { origin: this.address.origin } });
  }

  stands(path) {
    if (!this.address.pathname.startsWith(path)) throw new Error(`Not at ${path} but at ${this.address.pathname}: ${this.words()}`);
  }

  words() {
    return this.page.replace(/<head[\s\S]*<\/head>|<script[\s\S]*?<\/script>|<[^>]*>/g, " ").replace(/\s+/g, " ").slice(0, 400);
  }
}

const attribute = (tag, name) => new RegExp(` ${name}="([^"]*)"`).exec(tag)[1];

/** RFC 6238, as every app does it. */
function code(secret) {
  const bits = [...secret].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const moment = Buffer.alloc(8);
  moment.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const sum = createHmac("sha1", key).update(moment).digest();
  return String((sum.readUInt32BE(sum.at(-1) & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

const link = new URL(process.argv[2]);
const first = new Visitor();
await first.go(link);
await first.send(link.pathname, { naam: "Jaap de Beheerder", gebruikersnaam: NAME, email: "jaap@buurthulp.example", nieuw: PASSWORD, herhaal: PASSWORD });
first.stands("/inloggen/sleutel");
await first.go(new URL(`/inloggen/sleutel/code-app${first.address.search}`, link));
await first.send("/inloggen/sleutel/code-app", { code: code(/name="geheim" value="([A-Z2-7]+)"/.exec(first.page)[1]) });
const kept = /<li><code>([^<]+)</.exec(first.page)?.[1];
if (!kept) throw new Error(`No codes to keep: ${first.words()}`);
await first.go(new URL("/opzetten", link));
first.stands("/opzetten/");

const later = new Visitor();
await later.go(new URL("/inloggen", link));
await later.send("/inloggen", { gebruikersnaam: NAME, wachtwoord: PASSWORD });
await later.send("/inloggen/code", { code: kept });
await later.go(new URL("/opzetten", link));
later.stands("/opzetten/");
