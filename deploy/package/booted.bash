# Part of deploy/release --proef: the package in a Debian of its own, with a systemd of its own. Sourced, not run.
# shellcheck shell=bash

BOOTED_WITH=adduser,dbus,systemd,systemd-sysv
SLOWEST_STOP=30
PORT_INSIDE=8080

# prove_booted DEB: installed, started, killed, upgraded, stopped and taken away as its operator does it.
prove_booted() {
  [ "$(id -u)" -eq 0 ] && command -v systemd-nspawn debootstrap > /dev/null ||
    { say "service: not started, that takes root, debootstrap and systemd-nspawn"; return; }
  MACHINE=$PROOF/machine
  debootstrap --variant=minbase --include=$BOOTED_WITH stable "$MACHINE" > "$PROOF/machine.log" 2>&1 ||
    fail "service: no Debian could be made: $(tail -n 5 "$PROOF/machine.log")"
  cp "$1" "$MACHINE/root/buurtregie.deb"
  boot
  service_installed
  service_survives
  service_refuses_a_slip
  service_goes
  shut_down
}

# Unregistered, so it works where no systemd runs; without a network but its own loopback.
boot() {
  SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=1 systemd-nspawn --boot --register=no --keep-unit --private-network -D "$MACHINE" \
    < /dev/null > "$PROOF/machine.log" 2>&1 &
  BOOTED=$!
  patiently "service: systemd does not boot" 60 booted
}

booted() {
  LEADER=$(pgrep -P $BOOTED -x systemd) && inside systemctl is-system-running 2> /dev/null | grep -qE 'running|degraded'
}

shut_down() {
  [ -n "${BOOTED:-}" ] || return 0
  kill "$BOOTED" 2> /dev/null || true
  wait "$BOOTED" || true
  BOOTED=
}

inside() {
  nsenter -a -t "$LEADER" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"
}

# patiently WHAT SECONDS COMMAND
patiently() {
  local what=$1 left=$(($2 * 5))
  shift 2
  until "$@"; do
    [ $((left--)) -gt 0 ] || fail "$what: $(inside journalctl -b -u buurtregie -n 30 --no-pager 2> /dev/null || tail -n 30 "$PROOF/machine.log")"
    sleep 0.2
  done
}

shown() {
  inside systemctl show -P "$1" buurtregie
}

login_page() {
  inside bash -c "exec 3<> /dev/tcp/127.0.0.1/$PORT_INSIDE && printf 'GET /inloggen HTTP/1.0\r\nHost: 127.0.0.1:$PORT_INSIDE\r\n\r\n' >&3 && cat <&3" 2> /dev/null |
    grep 'id="gebruikersnaam"' > /dev/null
}

service_installed() {
  local begin=$EPOCHREALTIME
  inside dpkg -i /root/buurtregie.deb > "$PROOF/dpkg.log" 2>&1 || fail "service: not installed: $(cat "$PROOF/dpkg.log")"
  [ "$(shown ActiveState)" = inactive ] || fail "service: it started before anybody looked at its settings."
  inside systemctl enable --now buurtregie > /dev/null 2>&1 || fail "service: not enabled"
  patiently "service: nobody says that this machine has no name" 30 nameless
  echo "127.0.1.1 $(inside cat /proc/sys/kernel/hostname)" >> "$MACHINE/etc/hosts"
  patiently "service: no login page" $PATIENCE login_page
  say "service: $(since "$begin") s from dpkg to the login page, $(inside systemd-analyze security buurtregie | tail -n 1 | sed 's/.*: //')"
  link_for_beheerder
  first_login "service" "$begin" nsenter -n -t "$LEADER"
  inside sha256sum /var/lib/buurtregie/sleutel > "$PROOF/sleutel.sum"
}

# A bare Debian has its name in no file. It is tried again: it may come from a server of names.
nameless() {
  inside journalctl -b -u buurtregie -o cat | grep 'does not know its own name' > /dev/null
}

link_for_beheerder() {
  inside runuser -u buurtregie -- buurtregie account > "$PROOF/account.log" 2>&1 && grep -q '/welkom/' "$PROOF/account.log" ||
    fail "service: no link for the first beheerder: $(cat "$PROOF/account.log")"
}

# It comes back after a kill, and the new package starts what the old one ran, on the same data.
service_survives() {
  local begin=$EPOCHREALTIME
  RESTARTS=$(shown NRestarts)
  inside systemctl kill --kill-whom=main -s KILL buurtregie
  patiently "service: not seen to be killed" 30 killed
  patiently "service: it does not come back after a kill" $PATIENCE login_page
  say "service: $(since "$begin") s to the login page after a kill"
  begin=$EPOCHREALTIME
  inside dpkg -i /root/buurtregie.deb > "$PROOF/dpkg.log" 2>&1 || fail "service: no upgrade: $(cat "$PROOF/dpkg.log")"
  patiently "service: no login page after an upgrade" $PATIENCE login_page
  say "service: $(since "$begin") s to the login page by an upgrade"
  inside sha256sum -c < "$PROOF/sleutel.sum" > /dev/null || fail "service: the upgrade touched the key."
  link_for_beheerder
}

killed() {
  [ "$(shown NRestarts)" -gt "$RESTARTS" ]
}

# What a person has to mend is not tried again and again.
service_refuses_a_slip() {
  local begin=$EPOCHREALTIME
  inside systemctl stop buurtregie
  [ "$(shown Result)" = success ] || fail "service: it stops with $(shown Result)."
  awk -v took="$(since "$begin")" -v most=$SLOWEST_STOP 'BEGIN { exit took > most }' || fail "service: $(since "$begin") s to stop."
  say "service: $(since "$begin") s to stop"
  echo BUURTREGIE_TERMIJN_INTAAK=5 >> "$MACHINE/etc/buurtregie/buurtregie.env"
  inside systemctl reset-failed buurtregie 2> /dev/null || true
  inside systemctl start buurtregie 2> /dev/null || true
  patiently "service: a name with a slip is not refused" 60 refused
  sleep 12 # longer than it waits before it tries again
  [ "$(shown NRestarts)" = 0 ] || fail "service: it tries again what a person has to mend."
}

refused() {
  [ "$(shown ActiveState)" = failed ] && [ "$(shown ExecMainStatus)" = 11 ]
}

# The data is nobody's but the organisation's.
service_goes() {
  inside dpkg --purge buurtregie > "$PROOF/dpkg.log" 2>&1 || fail "service: not taken away: $(cat "$PROOF/dpkg.log")"
  [ -e "$MACHINE/var/lib/buurtregie/sleutel" ] || fail "service: its data went with the package."
  [ ! -e "$MACHINE/etc/buurtregie/buurtregie.env" ] || fail "service: its settings stayed after a purge."
  ! inside systemctl cat buurtregie > /dev/null 2>&1 || fail "service: its unit stayed."
}
