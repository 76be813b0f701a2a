#!/bin/sh
# against-hugo.sh [QUESTIONS [RUNS]]: cold builds of a large portfolio by Debrief and of the same pages by Hugo, in turn.
# Needs hugo on the PATH (Debian's package hugo). Figures depend on the machine; the ratio is what counts.
set -eu
questions=${1:-1400}
runs=${2:-7}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java "$here/Portfolio.java" "$here/../content" "$work/portfolio" "$questions"
"$here/../debrief" -C "$work/portfolio" build --site "$work/built" --full
java "$here/HugoSite.java" "$work/portfolio" "$work/built" "$work/hugo"
java "$here/Compare.java" "$runs" "$work/out" \
  "$here/../debrief -C $work/portfolio build --full --site $work/out" \
  "hugo --quiet --source $work/hugo --destination $work/out"
