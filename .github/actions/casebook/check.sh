#!/usr/bin/env bash
# Checks a book and exports it. Findings become annotations on the changed lines, and a summary of the run, to which
# casebook adds them by itself.
#
# An export is made even if the check fails: what was withdrawn must leave the web, whatever else is wrong in the book. The
# output "publish" says whether what was written may be published; the step fails afterwards all the same.
set -euo pipefail

options=(--book "$CASEBOOK_BOOK" --lang "$CASEBOOK_LANGUAGE")
strict=()
[ "$CASEBOOK_STRICT" != true ] || strict=(--strict)

status=0
casebook validate --format github "${options[@]}" "${strict[@]}" || status=$?

if [ "$CASEBOOK_CHECK_EXPORTS" = true ]; then casebook export --check "${options[@]}" || status=$?; fi

publish=false
exported=""
if [ -n "$CASEBOOK_EXPORT" ]; then
    names=()
    folders=("$CASEBOOK_BOOK/Exports")
    if [ "$CASEBOOK_EXPORT" != all ]; then
        read -ra names <<<"$CASEBOOK_EXPORT"
        folders=("${names[@]/#/$CASEBOOK_BOOK/Exports/}")
    fi
    confirm=()
    [ "$CASEBOOK_CONFIRM_REMOVALS" != true ] || confirm=(--confirm-removals)
    exported=0
    casebook export --locked "${confirm[@]}" "${options[@]}" "${names[@]}" || exported=$?
    # 1: the book has errors, and the export has taken away what must go. Anything else says that it could not run, and
    # what lies in Exports is old.
    case $exported in
        0 | 1)
            publish=true
            for folder in "${folders[@]}"; do
                [ -n "$(find "$folder" -type f -not -name '.*' -print -quit 2>/dev/null)" ] || publish=false
            done
            ;;
    esac
    [ "$exported" = 0 ] || status=$exported
fi
{
    echo "status=$exported"
    echo "publish=$publish"
} >>"$GITHUB_OUTPUT"
exit "$status"
