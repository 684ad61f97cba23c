# What deploy/start and deploy/check both need. Sourced, not run.
# shellcheck shell=bash

HOME_DIR=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
EXIT_USAGE=2 EXIT_TOOL=3 EXIT_BUILD=4

stop_with() {
  printf '\n  %s\n' "$2" >&2
  exit "$1"
}

# The JDK of JAVA_HOME goes before the one on the PATH, as it does for Maven.
find_java() {
  JAVA=${JAVA_HOME:+$JAVA_HOME/bin/}java
  command -v "$JAVA" > /dev/null || stop_with $EXIT_TOOL "Java is missing. Install JDK 17 or newer, and put java on the PATH or set JAVA_HOME."
  local version
  version=$("$JAVA" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')
  [ "${version%%.*}" -ge 17 ] 2> /dev/null || stop_with $EXIT_TOOL "Java ${version:-of an unknown version} is too old. Install JDK 17 or newer, and put java on the PATH or set JAVA_HOME."
}

check_build_tools() {
  command -v "${JAVA}c" > /dev/null || stop_with $EXIT_TOOL "This is a Java without compiler. Install a full JDK 17 or newer."
  command -v node > /dev/null && command -v npm > /dev/null || stop_with $EXIT_TOOL "Node is missing. Install Node 20 or newer (with npm) and put it on the PATH; it builds the pages."
  local version
  version=$(node --version)
  version=${version#v}
  [ "${version%%.*}" -ge 20 ] || stop_with $EXIT_TOOL "Node $version is too old. Install Node 20 or newer."
}
