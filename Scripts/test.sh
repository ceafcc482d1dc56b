#!/usr/bin/env bash
# Installs what is missing, runs every test, and holds the bundled book against itself.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash Scripts/setup.sh judges
bash Scripts/wordpress.sh install

echo "== Format"
swift format lint --strict --recursive --parallel Package.swift Sources Plugins Tests

echo "== Build, warnings are errors"
swift build --build-tests --explicit-target-dependency-import-check error -Xswiftc -warnings-as-errors

echo "== The bundled book"
binary=$(swift build --show-bin-path)/casebook
"$binary" validate
"$binary" export --check
"$binary" pictures --check

echo "== The example package: an export and a rule of its own, a book that its build checks"
swift build --package-path Examples/OverviewExport
swift test --package-path Examples/OverviewExport
swift package --package-path Examples/OverviewExport validate-case-studies --strict
overview=$(swift build --package-path Examples/OverviewExport --show-bin-path)/overview
"$overview" validate --book Examples/OverviewExport --lang en | grep -F '[few-goals]'
# The schema of its books knows its plugin.
"$overview" schema book | jq --exit-status '."$defs"."overview-options".properties.separator.default == "semicolon"'
"$overview" plugins test overview --book Examples/OverviewExport --date 2026-11-24
"$overview" export overview --book Examples/OverviewExport --date 2026-11-24
grep -F 'beispiel-zum-ueberschreiben,Ein Beispiel' Examples/OverviewExport/Exports/overview/overview.csv
# An export leaves a book that the next build accepts.
"$overview" validate --book Examples/OverviewExport
case=Examples/OverviewExport/CaseStudies/beispiel-zum-ueberschreiben/case.yaml
kept=$(mktemp)
cp "$case" "$kept"
trap 'cp "$kept" "$case"' EXIT
sed 's/^status: published/status: publishd/' "$kept" >"$case"
if swift build --package-path Examples/OverviewExport; then echo "a broken case breaks no build" >&2; exit 1; fi
cp "$kept" "$case"

echo "== What people read: the references are what the program says, the documentation of the libraries has no gaps"
reference=$(mktemp -d)
python3 Scripts/reference.py "$binary" "$reference"
diff --recursive --unified Documentation/Reference "$reference"
bash Scripts/docs.sh

echo "== Strangers' bytes: every reader of them, a few seconds each, under the address sanitizer"
SEED=1 bash Scripts/fuzz.sh 5

echo "== Tests"
swift test --skip-build -Xswiftc -warnings-as-errors "$@"
