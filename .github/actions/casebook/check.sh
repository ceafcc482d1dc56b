#!/usr/bin/env bash
# Checks a book: findings become annotations on the changed lines, and a summary of the run.
set -euo pipefail

options=(--book "$CASEBOOK_BOOK" --lang "$CASEBOOK_LANGUAGE")
strict=()
[ "$CASEBOOK_STRICT" != true ] || strict=(--strict)

status=0
casebook validate --format github "${options[@]}" "${strict[@]}" || status=$?
# As a block of code, whatever the findings quote.
{
    echo "### Casebook"
    echo
    casebook validate --no-color "${options[@]}" 2>&1 | sed 's/^/    /' || true
} >>"$GITHUB_STEP_SUMMARY"
[ "$status" = 0 ] || exit "$status"

if [ "$CASEBOOK_CHECK_EXPORTS" = true ]; then casebook export --check "${options[@]}"; fi
case $CASEBOOK_EXPORT in
    "") ;;
    all) casebook export "${options[@]}" ;;
    *)
        read -ra names <<<"$CASEBOOK_EXPORT"
        casebook export "${options[@]}" "${names[@]}"
        ;;
esac
