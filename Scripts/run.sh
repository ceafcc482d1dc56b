#!/usr/bin/env bash
# Installs what is missing, builds, and exports the bundled case studies to Exports/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash Scripts/setup.sh build
swift build -c release --product casebook
binary=$(swift build -c release --show-bin-path)/casebook
"$binary" validate
"$binary" export
