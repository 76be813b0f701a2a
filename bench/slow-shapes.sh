#!/bin/sh
# slow-shapes.sh [SIZE... [-- SHAPE...]]: talks in shapes that nobody has (bench/Shapes.java), of 100,000, 1,000,000 and 9,900,000 bytes
# unless said; each is imported, written on by the rules and built. A line a shape with the seconds of all three together, and what
# a command said that did not end well. Ends with 1 when one of them takes more than 30 seconds.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
debrief=${DEBRIEF:-$here/../debrief}
"$debrief" --version >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
javac -d "$work/classes" "$here/Shapes.java"

sizes=
while [ $# -gt 0 ] && [ "$1" != -- ]; do
  sizes="$sizes $1"
  shift
done
[ $# -eq 0 ] || shift
[ -n "$sizes" ] || sizes="100000 1000000 9900000"
shapes=${*:-$(java -cp "$work/classes" Shapes)}
status=0
for shape in $shapes; do
  printf '%-18s' "$shape"
  for size in $sizes; do
    rm -rf "$work/p"
    java -cp "$work/classes" Shapes "$shape" "$size" "$work/talk.md"
    "$debrief" init --empty "$work/p" >/dev/null
    start=$(date +%s%N)
    note=
    for command in "import --id talk $work/talk.md" "generate --coach playbook" "build --profile private"; do
      # shellcheck disable=SC2086
      timeout 600 "$debrief" -C "$work/p" $command >"$work/out" 2>&1 || note="$note ${command%% *}: $(tail -n 1 "$work/out" | cut -c 1-90)"
    done
    took=$((($(date +%s%N) - start) / 1000000))
    [ "$took" -le 30000 ] || status=1
    printf ' %6d.%01d s%s' $((took / 1000)) $((took % 1000 / 100)) "$note"
  done
  echo
done
exit $status
