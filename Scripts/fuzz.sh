#!/usr/bin/env bash
# Lets libFuzzer and the address sanitizer loose on everything that reads strangers' bytes (Tests/Fuzz).
#
#   Scripts/fuzz.sh [SECONDS [HARNESS…]]    seconds for each harness (20); all harnesses, or those that are named
#   Scripts/fuzz.sh replay HARNESS FILE…    runs single inputs, for example a finding
#
# SEED=1 takes the same way every time, as far as the seconds reach: for CI, where a change should not fail by chance.
# What it learns stays in .build-fuzz/corpus, findings lie in .build-fuzz/findings.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Swift's own report of a crash would keep libFuzzer from writing its.
export SWIFT_BACKTRACE=enable=no
export LSAN_OPTIONS=suppressions=$PWD/Tests/Fuzz/leaks.txt:print_suppressions=0
harnesses=(case log book edit markdown feed medium cleaner plugin form draft)
work=$PWD/.build-fuzz

echo "== Build, with the sanitizers"
# The linker that Debian has as default stumbles over the sanitizer's debugging information; Swift brings this one along.
# shellcheck disable=SC2054  # the comma belongs to the option
flags=(-c release --scratch-path "$work" -Xswiftc -enable-testing -Xswiftc -sanitize=fuzzer,address
    -Xswiftc -use-ld=lld)
CASEBOOK_FUZZ=1 swift build "${flags[@]}" --product casebook-fuzz
fuzzer=$(CASEBOOK_FUZZ=1 swift build "${flags[@]}" --show-bin-path)/casebook-fuzz

# Copies files into a folder of seeds under names of their own, each behind what its harness wants to know first.
seed() {
    local folder=$work/seeds/$1 beginning=$2 file
    shift 2
    mkdir -p "$folder"
    for file; do
        [ -e "$file" ] || continue
        { printf '%b' "$beginning"; cat "$file"; } >"$folder/$(tr '/ ' '--' <<<"${file#./}")"
    done
}

shopt -s globstar
rm -rf "$work/seeds"
seed case '' CaseStudies/*/case.yaml
seed log '' CaseStudies/*/log.yaml
seed book '' casebook.yaml Examples/**/casebook.yaml
seed edit '\x11\x01\x04Neu\\nund anders\n' CaseStudies/*/case.yaml
seed markdown '' README.md Documentation/**/*.md
seed feed '' Exports/feeds/feed.json Exports/feeds/cases/*.json
seed medium '\x00' CaseStudies/*/media/*.svg
seed medium '\x01' Documentation/Pictures/*.png
# The first byte is the place in MediaType: drawings, pictures, documents, films, sound.
seed cleaner '\x00' CaseStudies/*/media/*.svg
seed cleaner '\x01' Documentation/Pictures/*.png
if [ -x .build/judges/bin/python ] && .build/judges/bin/python Tests/Judges/dirty_media.py "$work/media" 2>/dev/null; then
    number=0
    for suffix in svg png jpg gif webp pdf mp4 webm mp3 csv txt zip docx xlsx pptx odt ods odp; do
        seed cleaner "\\x$(printf %02x $number)" "$work"/media/*."$suffix"
        number=$((number + 1))
    done
fi
# Documents, and what pandoc says of them.
mkdir -p "$work/documents"
for format in json docx odt rtf html; do
    ! command -v pandoc >/dev/null || pandoc -s -o "$work/documents/a.$format" CHANGELOG.md
done
seed draft '' "$work"/documents/* Exports/site/cases/*/index.html

dictionary() {
    case $1 in
        case | log | book | edit) echo yaml ;;
        markdown) echo markdown ;;
        feed | plugin | draft) echo json ;;
        medium | cleaner) echo medium ;;
        form) echo http ;;
    esac
}

# A reader gets a minute by the wall clock, as the machine may have other things to do, and two gigabytes.
fuzz() {
    local harness=$1
    shift
    mkdir -p "$work/corpus/$harness" "$work/findings/$harness" "$work/seeds/$harness"
    HARNESS=$harness "$fuzzer" -timeout=60 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 \
        -artifact_prefix="$work/findings/$harness/" ${SEED:+"-seed=$SEED"} \
        -dict="Tests/Fuzz/Dictionaries/$(dictionary "$harness").dict" "$@"
}

if [ "${1:-}" = replay ]; then
    fuzz "${@:2}"
    exit
fi

seconds=${1:-20}
[ $# -lt 2 ] || harnesses=("${@:2}")
failed=()
echo "== $seconds seconds each"
for harness in "${harnesses[@]}"; do
    log=$work/$harness.log
    if fuzz "$harness" -max_total_time="$seconds" "$work/corpus/$harness" "$work/seeds/$harness" \
        "Tests/Fuzz/Corpus/$harness" >"$log" 2>&1; then ending="nothing found"
    else
        ending="FAILED, see $log"
        failed+=("$harness")
    fi
    awk -v name="$harness" -v ending="$ending" '
        / cov: / { for (i = 1; i < NF; i++) if ($i == "cov:") coverage = $(i + 1) }
        /^stat::number_of_executed_units/ { runs = $2 }
        END { printf "%-10s %10d runs  %6d edges  %s\n", name, runs, coverage, ending }' "$log"
    [ "$ending" = "nothing found" ] ||
        grep -E 'Fatal error|ERROR: |SUMMARY|Test unit written' "$log" | cut -c1-400 || true
done
[ ${#failed[@]} = 0 ]
