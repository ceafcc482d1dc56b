#!/usr/bin/env bash
# Takes the pictures of the README and the handbook with Chromium: from Exports/site, from the workbench, and from a real
# WordPress (see Scripts/wordpress.sh; Debian only).
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

swift build --product casebook
swift build --product casebook-serve
.build/judges/bin/python Tests/Judges/screenshots.py . "$target" --workbench .build/debug/casebook-serve --readme
.build/judges/bin/python Tests/Judges/handbook.py .build/debug "$target/handbook"
