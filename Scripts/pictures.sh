#!/usr/bin/env bash
# Takes the pictures of the README with Chromium: from Exports/site, and from the workbench over the bundled book.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

chromium=${CHROMIUM:-$(command -v chromium || command -v google-chrome)}
target=Documentation/Pictures
mkdir -p "$target"

# picture PAGE NAME WIDTH HEIGHT [more options of Chromium]
picture() {
    "$chromium" --headless --no-sandbox --hide-scrollbars --disable-gpu --force-device-scale-factor=1 \
        --window-size="$3,$4" --screenshot="$target/$2.png" "${@:5}" "file://$PWD/Exports/site/$1" 2>/dev/null
}

picture index.html index 1280 960
picture cases/vorbestellung-backstube/index.html case 1280 1400
picture cases/vorbestellung-backstube/index.html case-dark 1280 1400 --blink-settings=preferredColorScheme=0

swift build --product casebook-serve
.build/judges/bin/python Tests/Judges/screenshots.py . "$target" --workbench .build/debug/casebook-serve --readme
