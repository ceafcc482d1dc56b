#!/usr/bin/env bash
# Builds the documentation of the libraries (DocC), from what `swift build` has built. Warnings are errors, and so is a
# public symbol without a word; what plugins see of a case comes from two libraries further down, where names may do.
#
#   Scripts/docs.sh [FOLDER]      default: .build/docs; one archive for each library
#
# A web server shows an archive: python3 -m http.server --directory .build/docs/CasebookPluginAPI.doccarchive, and there
# /documentation/casebookpluginapi. On a Mac, Xcode builds and shows the same (Product > Build Documentation).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

target=${1:-.build/docs}
modules=$(swift build --show-bin-path)/Modules
triple=$(swift -print-target-info | python3 -c 'import json, sys; print(json.load(sys.stdin)["target"]["triple"])')
# The modules of the C libraries, and where their headers lie.
read -ra cages <<<"$(pkg-config --cflags-only-I libxml-2.0 yaml-0.1 libcmark-gfm | sed 's/-I/-Xcc -I/g')"
for map in Sources/C*/module.modulemap; do cages+=(-Xcc "-fmodule-map-file=$map"); done

for library in CasebookPluginAPI CasebookValidation CasebookCommands CasebookPublication CasebookModel; do
    symbols=$target/$library.symbols
    rm -rf "$symbols" "$target/$library.doccarchive"
    mkdir -p "$symbols"
    swift symbolgraph-extract -module-name "$library" -target "$triple" -I "$modules" "${cages[@]}" \
        -minimum-access-level public -skip-synthesized-members -output-dir "$symbols"
    catalog=Sources/$library/$library.docc
    pages=()
    if [ -d "$catalog" ]; then
        pages=("$catalog")
        python3 - "$symbols/$library.symbols.json" <<'PYTHON'
import json, sys

symbols = json.load(open(sys.argv[1], encoding="utf-8"))["symbols"]
# Phrases are words already.
silent = [".".join(symbol["pathComponents"]) for symbol in symbols
          if "docComment" not in symbol and symbol["pathComponents"][0] != "Phrase"]
sys.exit("public, but nothing says what it means: " + ", ".join(sorted(silent)) if silent else 0)
PYTHON
    fi
    docc convert "${pages[@]}" --additional-symbol-graph-dir "$symbols" --warnings-as-errors \
        --fallback-display-name "$library" --fallback-bundle-identifier "$library" --output-path "$target/$library.doccarchive"
done
