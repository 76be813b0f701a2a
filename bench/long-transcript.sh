#!/bin/sh
# long-transcript.sh [TURNS [ROUNDS]]: reads transcripts of so many turns (100,000 unless said) and of 1,000, proposes their
# exchanges and counts them, in one Java process of 512 MB. Ends with 1 when a turn of a long one costs more than 1.3 times
# one of a short one.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
"$here/../debrief" --version >/dev/null
exec java -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$here/../target/quick/debrief.jar" \
  "$here/LongTranscript.java" "${1:-100000}" "${2:-3}"
