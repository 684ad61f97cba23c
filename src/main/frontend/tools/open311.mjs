// Talks to our Open311 counter with a client that others published (npm "open311" 0.0.12, by Code for America), in JSON.
// What it was told is printed: discovery, the number of services, the definition, the new number, the report, the list.
// Its XML half needs two parsers that cannot be installed any more (package.json puts another in their place, never called).
import { createRequire } from "node:module";
import { promisify } from "node:util";

const Open311 = createRequire(import.meta.url)("open311");
const [basis, sleutel, opdracht, nummer] = process.argv.slice(2);
const klant = new Open311({
    discovery: `${basis}/discovery.json`,
    jurisdiction: "groningen.nl",
    apiKey: sleutel,
});

/** @param {string} wat one of the client's own functions */
const vraag = (wat, ...woorden) => promisify(klant[wat].bind(klant))(...woorden);

await vraag("serviceDiscovery", { cache: true });
if (opdracht === "meld") {
    const soorten = await vraag("serviceList");
    const soort = soorten.find((een) => een.service_name === "Grofvuil");
    const definitie = await vraag("serviceDefinition", soort.service_code);
    const [ontvangen] = await vraag("submitRequest", {
        service_code: soort.service_code,
        lat: 53.2311,
        long: 6.5301,
        description: `Bank bij de container ${Date.now()}`,
        first_name: "An",
        last_name: "de Wit",
        attributes: { kleur: "rood" },
    });
    const [sleutelbon] = await vraag("token", ontvangen.service_request_id);
    console.log(
        JSON.stringify({
            eindpunt: klant.endpoint,
            soorten: soorten.length,
            definitie: definitie.service_code,
            nummer: ontvangen.service_request_id,
            bon: sleutelbon.service_request_id,
        }),
    );
} else {
    const [een] = await vraag("serviceRequest", nummer);
    const lijst = await vraag("serviceRequests", { status: een.status, service_code: een.service_code });
    const samen = await vraag("serviceRequests", [nummer, "M-2000-00001"]);
    console.log(
        JSON.stringify({
            status: een.status,
            noot: een.status_notes,
            gewijzigd: een.updated_datetime.toISOString(),
            inLijst: lijst.some((ander) => ander.service_request_id === nummer),
            samen: samen.length,
        }),
    );
}
