#!/usr/bin/env bash
# Builds the programs and installs them for the user, with manual pages and completions:
#
#   Scripts/install.sh [PREFIX]      default: ~/.local; for the whole machine: sudo bash Scripts/install.sh /usr/local
#
# They use the Swift libraries of this machine. For machines without Swift: Scripts/package.sh.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# shellcheck source=Scripts/packaging/help.sh
source Scripts/packaging/help.sh

bash Scripts/setup.sh build
prefix=${1:-$HOME/.local}
programs=(casebook casebook-import casebook-serve)
for name in "${programs[@]}"; do swift build -c release --product "$name"; done
built=$(swift build -c release --show-bin-path)
mkdir -p "$prefix/bin"
for name in "${programs[@]}"; do install -m 755 "$built/$name" "$prefix/bin/"; done
install_help "$prefix/bin/casebook" "$prefix/share" site-functions "$(date +%F)"

printf '%s\n' "" \
    "Installiert: $prefix/bin/casebook. So geht es weiter: casebook --help, casebook serve --book ." \
    "Installed: $prefix/bin/casebook. Next: casebook --help, casebook serve --book ."
case ":$PATH:" in
*":$prefix/bin:"*) ;;
*)
    printf '%s\n' "" \
        "$prefix/bin ist nicht im Suchpfad. Diese Zeile in ~/.profile ändert das, ab der nächsten Anmeldung:" \
        "$prefix/bin is not in the search path. This line in ~/.profile changes that from the next login on:" "" \
        "    export PATH=\"$prefix/bin:\$PATH\""
    ;;
esac
