#!/bin/sh
# at-the-limits.sh: a transcript of 10 MB is read, imported and built, and a portfolio of 50,000 files checked and built, each in
# a Java process of 512 MB; then one file more, which must be refused. Ends with another status than 0 when one of them fails.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
"$here/../debrief" --version >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

run() {
  printf '%s: ' "$1"
  shift
  java -Xmx512m -XX:+UseSerialGC -jar "$here/../target/quick/debrief.jar" "$@" >"$work/out" 2>&1 || {
    status=$?
    tail -n 3 "$work/out"
    return "$status"
  }
  tail -n 1 "$work/out" | cut -c 1-160
}

awk 'BEGIN {
  for (size = 0; size < 9900000; size += length(turn)) {
    n++
    turn = (n % 2 ? "H: What did you do when queue number " n " filled up?" : "B: I added a worker,")
    for (i = 0; i < n % 40; i++) turn = turn " and then word " i * n % 997
    turn = turn "\n\n"
    printf "%s", turn
  }
}' >"$work/talk.txt"
run "read 10 MB" read "$work/talk.txt"
run "new portfolio" init --empty "$work/one"
run "import 10 MB" -C "$work/one" import --id talk --date 2024-05-20 "$work/talk.txt"
run "build 10 MB" -C "$work/one" build --profile private

mkdir -p "$work/many/content/interviews"
echo 'title: Many' >"$work/many/content/portfolio.yaml"
awk -v root="$work/many/content/interviews" 'BEGIN {
  for (n = 0; n < 16666; n++) {
    folder = root "/talk-" n
    folders = folders " " folder
    if (n % 500 == 499 || n == 16665) { system("mkdir" folders); folders = "" }
  }
  for (n = 0; n < 16666; n++) {
    folder = root "/talk-" n
    printf "title: Talk %d\nspeakers:\n  H: {role: interviewer}\n  B: {role: candidate}\n", n >(folder "/interview.yaml")
    printf "H: What is a queue?\n\nB: Line number %d of messages that wait.\n", n >(folder "/transcript.txt")
    printf "exchanges:\n  - id: queue\n    title: Queue %d\n    kind: technical\n    turns: 1-2\n", n >(folder "/analysis.yaml")
    close(folder "/interview.yaml"); close(folder "/transcript.txt"); close(folder "/analysis.yaml")
  }
}'
run "check 49,999 files" -C "$work/many" check
run "build 49,999 files" -C "$work/many" build --profile private
touch "$work/many/content/one" "$work/many/content/two"
if run "50,001 files" -C "$work/many" check; then
  exit 1
fi
