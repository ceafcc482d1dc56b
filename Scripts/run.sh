#!/usr/bin/env bash
# Installs what is missing, builds, and exports the bundled case studies to Exports/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash Scripts/setup.sh build
swift build -c release --product casebook
binary=$(swift build -c release --show-bin-path)/casebook
"$binary" validate
"$binary" export

site=$PWD/Exports/site/index.html
printf '%s\n' "" \
    "Die Website liegt hier, öffnen Sie sie im Browser:  file://$site" \
    "Weiter: bash Scripts/install.sh installiert casebook mit der Werkbank; das Handbuch beginnt in Documentation/Handbook." "" \
    "The website is here, open it in a browser:          file://$site" \
    "Next: bash Scripts/install.sh installs casebook with its workbench; the handbook starts in Documentation/Handbook."
