#!/usr/bin/env bash
# Runs the tests and reports how many lines of each library they reach, the programs that they start included; fails if
# a library stays below the minimum.
#
#   Scripts/coverage.sh [swift test's options]    MINIMUM=90 percent
#   Scripts/coverage.sh report                    of the last run
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

minimum=${MINIMUM:-90}
build=(--scratch-path "$PWD/.build-coverage" --enable-code-coverage)

if [ "${1:-}" != report ]; then
    bash Scripts/setup.sh judges
    swift test "${build[@]}" "$@"
fi

tools=$(dirname "$(readlink -f "$(command -v swift)")")
products=$(swift build "${build[@]}" --show-bin-path)
# Every process has left a profile; the tests name the folder in LLVM_PROFILE_FILE, and the programs inherit it. Those that
# the tests have killed left half a one.
"$tools/llvm-profdata" merge -sparse --failure-mode=all "$products"/codecov/*.profraw -o "$products/codecov/all.profdata"
"$tools/llvm-cov" export -summary-only -instr-profile "$products/codecov/all.profdata" \
    "$products/casebookPackageTests.xctest" -object "$products/casebook" -object "$products/casebook-import" \
    -object "$products/casebook-serve" -object "$products/JournalWriter" 2>/dev/null |
    jq -r '.data[0].files[] | [.filename, .summary.lines.count, .summary.lines.covered] | @tsv' |
    awk -F '\t' -v root="$PWD/" -v minimum="$minimum" '
        index($1, root) == 1 {
            split(substr($1, length(root) + 1), part, "/")
            # Libraries have capitals; the programs are a few lines each.
            if ((part[1] != "Sources" && part[1] != "Plugins") || part[2] !~ /^[A-Z]/) next
            name = part[1] "/" part[2]
            lines[name] += $2
            covered[name] += $3
            all += $2
            reached += $3
        }
        END {
            for (name in lines) {
                percent = 100 * covered[name] / lines[name]
                printf "%-36s %6d of %6d lines  %5.1f %%%s\n", name, covered[name], lines[name], percent, \
                    percent < minimum ? "  TOO LITTLE" : "" | "sort"
                if (percent < minimum) low++
            }
            close("sort")
            printf "%-36s %6d of %6d lines  %5.1f %%\n", "all libraries", reached, all, 100 * reached / all
            exit low > 0
        }'
