# What deploy/release --proef does: sourced, not run. It takes what lies in target/release as somebody who downloaded it.
# shellcheck shell=bash

# What any Linux has, and the launcher or its script asks for. No Java, no Maven, no Node.
EXPECTED=(sh dirname readlink cat)
# Systemd gives a unit without any protection 9.6 of 10, and calls 5 and more too much.
MOST_EXPOSED=30
PATIENCE=600

source "$PACKAGE/booted.bash"

prove() {
  local archive deb
  PROOF=$(mktemp -d)
  trap clean_up EXIT
  [ -n "$(find "$OUT" -name '*.tar.gz' 2> /dev/null)" ] || stop_with $EXIT_USAGE "Nothing lies in $OUT. Run deploy/release first."
  (cd "$OUT" && sha256sum --quiet -c ./*.sha256) || fail "A sum does not fit."
  narrow_path
  archive=$(find "$OUT" -name '*.tar.gz')
  local begin=$EPOCHREALTIME
  tar -C "$PROOF" -xzf "$archive"
  prove_start "archive" "$PROOF/$(basename "$archive" .tar.gz)/bin/buurtregie" "$begin" --data "$PROOF/data"
  prove_list "$PROOF/$(basename "$archive" .tar.gz)/sbom.cdx.json"
  prove_alerts "$PROOF/$(basename "$archive" .tar.gz)"
  prove_image "$PROOF/$(basename "$archive" .tar.gz)"
  deb=$(find "$OUT" -name '*.deb')
  if [ -n "$deb" ]; then
    begin=$EPOCHREALTIME
    dpkg-deb -x "$deb" "$PROOF/deb"
    prove_unit "$PROOF/deb"
    prove_start "package" "$PROOF/deb/usr/lib/buurtregie/bin/buurtregie" "$begin" --data "$PROOF/data-deb"
    prove_booted "$deb"
  fi
  say "Good."
}

fail() {
  stop_with $EXIT_PROOF "$1"
}

clean_up() {
  if [ -n "${STARTED:-}" ] && kill -0 "$STARTED" 2> /dev/null; then
    kill "$STARTED"
    wait "$STARTED" || true
  fi
  shut_down
  rm -rf "$PROOF"
}

narrow_path() {
  mkdir "$PROOF/bin" "$PROOF/home"
  local name
  for name in "${EXPECTED[@]}"; do
    ln -s "$(command -v "$name")" "$PROOF/bin/$name"
  done
  AS_SERVICE=()
  if [ "$(id -u)" -eq 0 ]; then
    AS_SERVICE=(setpriv --reuid=65534 --regid=65534 --clear-groups)
    chmod 755 "$PROOF"
    install -d -o 65534 -g 65534 "$PROOF/home" "$PROOF/data" "$PROOF/data-deb"
  fi
}

# Nothing of the environment that we are in, and of root no more than a service has.
bare() {
  "${AS_SERVICE[@]}" env -i PATH="$PROOF/bin" HOME="$PROOF/home" "$@"
}

since() {
  awk -v now="$EPOCHREALTIME" -v then="$1" 'BEGIN { printf "%.1f", now - then }'
}

# worked DATA: on a machine that does more the clock tells little.
worked() {
  awk -v ticks="$(getconf CLK_TCK)" '{ printf "%.1f", ($14 + $15) / ticks }' "/proc/$(cut -d' ' -f1 "$1/server.pid")/stat"
}

# In the background: it becomes the command, so that a signal reaches that and not a shell before it.
become() {
  exec "${AS_SERVICE[@]}" env -i PATH="$PROOF/bin" HOME="$PROOF/home" "$@"
}

free_port() {
  local port=8130
  while (: < "/dev/tcp/127.0.0.1/$port") 2> /dev/null; do port=$((port + 1)); done
  printf '%s' "$port"
}

# page PORT PATH: what the server answers, head and all.
page() {
  exec 3<> "/dev/tcp/127.0.0.1/$1" || return 1
  printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3
  cat <&3
  exec 3>&- 3<&-
}

# prove_start WHAT COMMAND BEGIN OPTIONS: from its unpacked files to the login page, and to an end in order.
prove_start() {
  local what=$1 command=$2 begin=$3 port log=$PROOF/$1.log
  shift 3
  port=$(free_port)
  bare "$command" controle > "$log" || fail "$what: the settings that come along are not good: $(cat "$log")"
  refuses_a_slip "$what" controle
  refuses_a_slip "$what" start "$@"
  become "$command" start --port "$port" "$@" > "$log" 2>&1 &
  STARTED=$!
  local left=$((PATIENCE * 5))
  until grep -q 'Ctrl-C stops it' "$log"; do
    kill -0 $STARTED 2> /dev/null || fail "$what: it stopped: $(cat "$log")"
    [ $((left--)) -gt 0 ] || fail "$what: not open after $PATIENCE s: $(cat "$log")"
    sleep 0.2
  done
  page "$port" /inloggen > "$PROOF/page" || fail "$what: no answer"
  grep -q 'HTTP/1.1 200' "$PROOF/page" && grep -q 'id="gebruikersnaam"' "$PROOF/page" || fail "$what: no login page: $(head -n 40 "$PROOF/page")"
  page "$port" /gezond/metingen | grep -F "buurtregie_versie{versie=\"$(bare "$command" version)\"}" > /dev/null || fail "$what: it does not say the version that the command says."
  say "$what: $(since "$begin") s from the file to the login page, $(worked "${@: -1}") s of a processor by the server"
  grep -q '/welkom/' "$log" || fail "$what: no link for the first beheerder: $(cat "$log")"
  prove_own "$what" "$(dirname "$(dirname "$command")")" "${@: -1}"
  bare "$command" account --port "$port" "$@" > "$PROOF/account.log" || fail "$what: no link from account."
  first_login "$what" "$begin"
  kill $STARTED
  local code=0
  wait $STARTED || code=$?
  [ $code -eq 143 ] || fail "$what: it ended with $code and not with 143: $(cat "$log")"
  prove_again "$what" "$command" "$port" "$@"
}

# first_login WHAT BEGIN [WHERE…]: by the link in account.log, as somebody with a browser and an app for codes.
first_login() {
  local what=$1 begin=$2 link
  shift 2
  link=$(grep -oE 'https?://[^ ]+/welkom/[^ ]+' "$PROOF/account.log") || fail "$what: no link for the first beheerder: $(cat "$PROOF/account.log")"
  "$@" node "$PACKAGE/firstlogin.mjs" "$link" > "$PROOF/login.log" 2>&1 || fail "$what: the first beheerder cannot log in: $(cat "$PROOF/login.log")"
  say "$what: $(since "$begin") s to the first login"
}

# refuses_a_slip WHAT COMMAND OPTIONS: with a code of its own, before anything is written.
refuses_a_slip() {
  local what=$1 code=0 log=$PROOF/$1.slip.log
  shift
  bare BUURTREGIE_TERMIJN_INTAAK=5 "$command" "$@" > "$log" 2>&1 || code=$?
  [ $code -eq 11 ] && grep -q 'Did you mean BUURTREGIE_TERMIJN_INTAKE' "$log" || fail "$what: a name with a slip ends $1 with $code: $(cat "$log")"
  [ ! -e "${@: -1}/log" ] || fail "$what: $1 wrote something before it refused."
}

# The second start is what an operator sees each time after.
prove_again() {
  local what=$1 command=$2 port=$3 begin=$EPOCHREALTIME log=$PROOF/$1.again.log
  shift 3
  become "$command" start --port "$port" "$@" > "$log" 2>&1 &
  STARTED=$!
  until grep -q 'Ctrl-C stops it' "$log"; do
    kill -0 $STARTED 2> /dev/null || fail "$what: it does not start again: $(cat "$log")"
    sleep 0.2
  done
  say "$what: $(since "$begin") s for the next start, $(worked "${@: -1}") s of a processor by the server"
  kill $STARTED
  wait $STARTED || true
}

# prove_own WHAT PROGRAM DATA: what runs has nothing of this machine in it but its C library.
prove_own() {
  local pid foreign
  pid=$(cut -d' ' -f1 "$3/server.pid")
  foreign=$(awk '{ print $6 }' "/proc/$pid/maps" | grep '^/' | sort -u |
    grep -v -e "^$2/" -e "^$3/" -e '^/dev/' -e /hsperfdata_ | while IFS= read -r file; do
      [[ $(basename "$file") =~ $GLIBC ]] || [[ $file = */locale* ]] || [[ $file = */gconv/* ]] || printf '%s\n' "$file"
    done)
  [ -z "$foreign" ] || fail "$1: the server uses of this machine: $foreign"
  foreign=$(find "$2/runtime" -name '*.so*' -type f -exec env LD_LIBRARY_PATH="$2/runtime/lib/system:$2/runtime/lib:$2/runtime/lib/server" ldd {} + |
    sed -n 's/.*=> \(\/.*\) (0x.*/\1/p;s/^[[:space:]]*\(.*\) => not found/\1/p' | sort -u | grep -v "^$2/" | while IFS= read -r file; do
      [[ $(basename "$file") =~ $GLIBC ]] || printf '%s\n' "$file"
    done)
  [ -z "$foreign" ] || fail "$1: Java asks this machine for: $foreign"
}

access() {
  sed -n "s/^$1=//p" "$PROOF/data/postgres/access.properties" | sed 's/\\//g'
}

# container OPTIONS IMAGE WORDS: with nothing that a cluster would not give it.
container() {
  # shellcheck disable=SC2086 # they are words
  podman ${PODMAN_OPTS:-} run --rm --read-only --cap-drop all --security-opt no-new-privileges --network host "$@"
}

# prove_image PROGRAM: as a second server beside the archive, on the same database and with the same key.
prove_image() {
  local file image code=0 port log=$PROOF/image.log
  file=$(find "$OUT" -name '*.oci.tar')
  [ -n "$file" ] || { say "image: there is none"; return; }
  command -v podman > /dev/null || { say "image: not started, there is no podman here"; return; }
  image=$(podman load -q -i "$file" 2> /dev/null | sed -n 's/^Loaded image: //p')
  [ "$(container "$image" version 2> /dev/null)" = "$(cat "$1/VERSION")" ] || fail "image: it is not this version."
  container --entrypoint /bin/sh "$image" -c true > /dev/null 2>&1 && fail "image: there is a shell in it."
  container "$image" > "$log" 2>&1 || code=$?
  [ $code -eq 11 ] && grep -q BUURTREGIE_DB_URL "$log" || fail "image: without a database it ends with $code: $(cat "$log")"
  port=$(free_port)
  become "$1/bin/buurtregie" start --port "$port" --data "$PROOF/data" > "$PROOF/beside.log" 2>&1 &
  STARTED=$!
  until grep -q 'Ctrl-C stops it' "$PROOF/beside.log"; do
    kill -0 $STARTED 2> /dev/null || fail "image: the archive beside it does not start: $(cat "$PROOF/beside.log")"
    sleep 0.2
  done
  install -m 644 "$PROOF/data/sleutel" "$PROOF/sleutel"
  prove_second "$image" "$log"
  kill $STARTED
  wait $STARTED || true
}

# prove_second IMAGE LOG
prove_second() {
  local begin=$EPOCHREALTIME port name=buurtregie-proef-$$ left=$((PATIENCE * 5))
  port=$(free_port)
  mkdir -m 777 "$PROOF/work" # as a cluster gives it: of somebody else
  container --name "$name" -v "$PROOF/work:/data" -v "$PROOF/sleutel:/run/secrets/sleutel:ro" \
    -e BUURTREGIE_DB_SLEUTEL_FILE=/run/secrets/sleutel -e BUURTREGIE_PORT="$port" \
    -e BUURTREGIE_DB_URL="jdbc:postgresql://127.0.0.1:$(access port)/buurtregie" \
    -e BUURTREGIE_DB_USER=buurtregie -e BUURTREGIE_DB_PASSWORD="$(access buurtregie)" \
    -e BUURTREGIE_DB_MIGRATIE_USER=buurtregie_eigenaar -e BUURTREGIE_DB_MIGRATIE_PASSWORD="$(access buurtregie_eigenaar)" \
    "$1" > "$2" 2>&1 &
  local running=$! code=0
  until grep -q 'Ctrl-C stops it' "$2"; do
    kill -0 $running 2> /dev/null || fail "image: it stopped: $(tail -n 30 "$2")"
    [ $((left--)) -gt 0 ] || fail "image: not open after $PATIENCE s: $(tail -n 30 "$2")"
    sleep 0.2
  done
  page "$port" /inloggen | grep 'id="gebruikersnaam"' > /dev/null || fail "image: no login page"
  grep -q 'successfully deployed' "$2" || fail "image: it does not say what the server logs."
  say "image: $(since "$begin") s to the login page, beside the archive on its database; as nobody, without a shell, on a disk that cannot be written"
  podman stop -t 60 "$name" > /dev/null 2>&1
  wait $running || code=$?
  [ $code -eq 143 ] || fail "image: it ended with $code and not with 143: $(tail -n 30 "$2")"
}

prove_list() {
  node -e '
    const bom = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    const names = bom.components.map((one) => one.name);
    const missing = ["camunda-engine", "htmx.org", "leaflet", "payara-micro", "postgresql", "openjdk"].filter((name) => !names.includes(name));
    if (bom.bomFormat !== "CycloneDX" || missing.length || new Set(bom.components.map((one) => one["bom-ref"])).size !== names.length) {
      console.error(`  The list of parts lacks ${missing}, or names one twice.`);
      process.exit(1);
    }
    console.log(`  list of parts: ${names.length}`);' "$1" || fail "The list of parts is not good."
}

# The rules for alerts, by Prometheus itself: what they mean, and what each does with numbers as they come.
prove_alerts() {
  local rules
  rules=$(find "$1" -name alerts-test.yml)
  command -v promtool > /dev/null || { say "alerts: not looked at, there is no promtool here"; return; }
  (cd "$(dirname "$rules")" && promtool check rules alerts.yml && promtool test rules alerts-test.yml) > "$PROOF/alerts.log" 2>&1 ||
    fail "The rules for alerts are not good: $PROOF/alerts.log"
  say "alerts: $(grep -c 'alert:' "${rules%/*}/alerts.yml") rules do what their test says"
}

prove_unit() {
  command -v systemd-analyze > /dev/null || { say "unit: not looked at, there is no systemd-analyze here"; return; }
  local unit=$PROOF/buurtregie.service said
  sed "s|^ExecStart=/|ExecStart=$1/|" "$1/usr/lib/systemd/system/buurtregie.service" > "$unit" # it is not installed here
  said=$(systemd-analyze verify "$unit" 2>&1) || fail "The unit is not good: $said"
  [ -z "$said" ] || fail "The unit is not good: $said"
  said=$(systemd-analyze security --offline=true --threshold=$MOST_EXPOSED "$unit") || fail "The unit is too open: $(tail -n 1 <<< "$said")"
  say "unit: $(tail -n 1 <<< "$said" | sed 's/.*: //')"
}
