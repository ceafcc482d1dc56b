#!/usr/bin/env bash
# Runs the tests under the sanitizers of the compiler; fails if a test does, or a sanitizer has something to report.
#
#   Scripts/sanitize.sh [thread|address]… [swift test's options]    both sanitizers unless one is named
#
# The programs that the tests start are built with the sanitizer too. The judges are left out: they look at what is
# written, not at how. -sanitize=undefined is left out: swiftc checks by itself what it would find.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

sanitizers=()
while [ "${1:-}" = thread ] || [ "${1:-}" = address ]; do
    sanitizers+=("$1")
    shift
done
[ ${#sanitizers[@]} -gt 0 ] || sanitizers=(thread address)

# Some tests hold what they make against a judge all the same.
bash Scripts/setup.sh judges

# Swift's own report of a crash would stand between the sanitizer and its own.
export SWIFT_BACKTRACE=enable=no
export TSAN_OPTIONS=exitcode=66
export LSAN_OPTIONS=suppressions=$PWD/Tests/Fuzz/leaks.txt:print_suppressions=0
# By its whole path, as some tests start programs that find nothing on theirs.
ASAN_SYMBOLIZER_PATH=$(dirname "$(readlink -f "$(command -v swift)")")/llvm-symbolizer
export ASAN_SYMBOLIZER_PATH

for sanitizer in "${sanitizers[@]}"; do
    echo "== $sanitizer sanitizer"
    # The linker that Debian has as default stumbles over the sanitizers' debugging information; Swift brings this one.
    swift test --sanitize="$sanitizer" --scratch-path ".build-$sanitizer" -Xswiftc -use-ld=lld --skip JudgeTests "$@"
done
