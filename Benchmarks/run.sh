#!/usr/bin/env bash
# Installs the peers, builds Casebook for release, and measures. Arguments go to run.py.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash Scripts/setup.sh build
missing=()
for tool in pandoc asciidoctor; do command -v "$tool" >/dev/null || missing+=("$tool"); done
command -v xmllint >/dev/null || missing+=(libxml2-utils)
[ -e /usr/share/xml/docbook/schema/rng/5.0/docbook.rng ] || missing+=(docbook5-xml)
if [ ${#missing[@]} -gt 0 ]; then
    echo "Installiere / Installing: ${missing[*]}" >&2
    root=""
    [ "$(id -u)" = 0 ] || root=sudo
    $root apt-get update -qq
    $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
fi
tools=.build/benchmarks
[ -d "$tools" ] || python3 -m venv "$tools"
"$tools/bin/pip" install --quiet --requirement Benchmarks/requirements.txt
# As the packages are built (Scripts/package.sh), with Swift's own libraries inside.
swift build -c release --static-swift-stdlib --product casebook
exec python3 Benchmarks/run.py "$@"
