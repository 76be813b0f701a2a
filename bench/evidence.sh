#!/bin/sh
# evidence.sh [EXCHANGES [ROUNDS]]: checks an interview of so many exchanges (14,000 unless said) and one of a tenth. Ends with 1
# when an exchange of the long one costs more than 1.3 times one of the short one.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
"$here/../debrief" --version >/dev/null
exec java -Xmx1g -XX:+UseSerialGC -cp "$here/../target/quick/debrief.jar" "$here/Evidence.java" "${1:-14000}" "${2:-5}"
