// Joins what each builder knows of its parts into one list, in CycloneDX 1.6: the libraries of the WAR (by the Maven plugin), the
// packages in our scripts and style sheets, the server with all that is in it, the database and the Java runtime.
// node sbom.mjs MAVEN.json PACKAGES.json PAYARA.tsv FACTS.json > sbom.cdx.json
import { readFileSync } from "node:fs";

const [maven, packages, payara, facts] = process.argv.slice(2).map((file) => readFileSync(file, "utf8"));
const bom = JSON.parse(maven);
const fact = JSON.parse(facts);

const component = (type, purl, name, version, more = {}) =>
  ({ type, "bom-ref": purl, name, version, purl, ...more });
const licensed = (expression) => (expression ? { licenses: [{ expression }] } : {});

const npm = JSON.parse(packages).map(({ name, version, license }) =>
  component("library", `pkg:npm/${name.replace("@", "%40")}@${version}`, name, version, licensed(license)));

const server = payara.trim().split("\n").map((line) => {
  const [file, hash, group, artifact, version] = line.split("\t");
  const hashes = [{ alg: "SHA-256", content: hash }];
  const purl = group ? `pkg:maven/${group}/${artifact}@${version}?type=jar` : `pkg:generic/payara-micro/${encodeURIComponent(file)}`;
  return component("library", purl, artifact || file, version || fact.payara, { ...(group && { group }), hashes });
});

const others = [
  component("application", `pkg:maven/fish.payara.extras/payara-micro@${fact.payara}?type=jar`, "payara-micro", fact.payara,
    licensed("CDDL-1.1 OR GPL-2.0-only WITH Classpath-exception-2.0")),
  component("application", `pkg:generic/postgresql@${fact.postgres}`, "postgresql", fact.postgres, licensed("PostgreSQL")),
  component("platform", `pkg:generic/openjdk@${encodeURIComponent(fact.java)}`, "openjdk", fact.java,
    licensed("GPL-2.0-only WITH Classpath-exception-2.0")),
  ...fact.launcher.map(({ name, version, hash }) =>
    component("library", `pkg:generic/${name}@${version}`, name, version, { hashes: [{ alg: "SHA-256", content: hash }] })),
  ...fact.system.map(({ name, version }) =>
    component("library", `pkg:deb/debian/${name}@${encodeURIComponent(version)}`, name, version)),
];

const all = new Map();
for (const one of [...bom.components, ...npm, ...others, ...server]) {
  all.set(one["bom-ref"], all.get(one["bom-ref"]) ?? one);
}
bom.components = [...all.values()].sort((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1));
bom.metadata.component.version = fact.version;
console.log(JSON.stringify(bom, null, 1));
