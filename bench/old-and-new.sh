#!/bin/sh
# old-and-new.sh REV [QUESTIONS [RUNS]]: cold builds of one large portfolio by this checkout (A) and by an older revision (B), in
# turn. The portfolio is made of the older one's sample, which both can read. Needs GNU time and git.
set -eu
revision=$1
questions=${2:-1400}
runs=${3:-7}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

git clone -q --shared --no-checkout "$here/.." "$work/old"
git -C "$work/old" checkout -q "$revision"
java "$here/Portfolio.java" "$work/old/content" "$work/portfolio" "$questions"
for debrief in "$here/../debrief" "$work/old/debrief"; do
  "$debrief" --version >"$work/version"
done
java "$here/Compare.java" "$runs" "$work/out" \
  "$here/../debrief -C $work/portfolio build --full --site $work/out" \
  "$work/old/debrief -C $work/portfolio build --full --site $work/out"
