#!/usr/bin/env bash
# Installs what Casebook needs beside Swift. Running it again is quick and changes nothing.
#
#   Scripts/setup.sh build    libraries for `swift build`
#   Scripts/setup.sh package  the same, and tools for Scripts/package.sh
#   Scripts/setup.sh judges   the same, and what the tests judge exports with (Tests/Judges)
#
# Own browser: CHROMIUM=/path/to/chromium CHROMEDRIVER=/path/to/chromedriver Scripts/setup.sh judges
# shellcheck disable=SC1091,SC1111  # German quotation marks are meant
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv=$here/.build/judges
requirements=$here/Tests/Judges/requirements.txt

# All that is linked: what the module maps of Sources/C… name. SwiftNIO's HTTP needs zlib too.
debian_build=(pkg-config libxml2-dev libyaml-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libsodium-dev zlib1g-dev)
debian_package=(dpkg-dev python3 libicu-dev liblzma-dev)
debian_judges=(docbook5-xml docbook-xsl-ns jing xsltproc libxml2-utils poppler-utils epubcheck pandoc unzip jq curl openssl
    wrk fonts-dejavu-core fonts-liberation libvips-tools libimage-exiftool-perl qpdf libpangoft2-1.0-0 libharfbuzz-subset0 groff-base)
brew_build=(pkgconf libxml2 libyaml cmark-gfm libsodium)
brew_judges=(docbook docbook-xsl jing-trang libxslt poppler openjdk epubcheck pandoc pango vips wrk exiftool qpdf)

# German first, then English, both to standard error.
say() { printf '%s\n%s\n' "$1" "$2" >&2; }
die() { say "Fehler: $1" "Error: $2"; exit "${3:-1}"; }
has() { command -v "$1" >/dev/null 2>&1; }
first_of() { local name; for name; do if has "$name"; then command -v "$name"; return; fi; done; return 1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif has sudo; then sudo "$@"
    else die "Für „$*“ sind Root-Rechte nötig, und sudo fehlt." "“$*” needs root, and there is no sudo."
    fi
}

check_swift() {
    has swift || die \
        "Das Programm „swift“ fehlt. Casebook braucht Swift 6.2 oder neuer: https://www.swift.org/install" \
        "The tool “swift” is missing. Casebook needs Swift 6.2 or newer: https://www.swift.org/install"
}

# ---- packages: prints nothing and runs no package manager when everything is there

debian_packages() {
    local name missing=()
    local installed
    installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for name; do
        grep -qx "$name installed" <<<"$installed" || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installiere: ${missing[*]}" "Installing: ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

brew_packages() {
    local name missing=()
    local installed
    installed=$(brew list --formula -1)
    for name; do
        grep -qx "$name" <<<"$installed" || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installiere: ${missing[*]}" "Installing: ${missing[*]}"
    brew install "${missing[@]}" >&2
}

# Never tried on a Mac: the formulas' names and folders may have to be corrected.
brew_hints() {
    local places=()
    pkg-config --exists libxml-2.0 || places+=("PKG_CONFIG_PATH=$(brew --prefix libxml2)/lib/pkgconfig")
    [ "$1" != judges ] || places+=("DOCBOOK_RNG=$(brew --prefix docbook)/docbook/xml/5.0/rng"
        "DOCBOOK_SCH=$(brew --prefix docbook)/docbook/xml/5.0/sch"
        "DOCBOOK_XSL=$(brew --prefix docbook-xsl)/docbook-xsl-ns")
    [ ${#places[@]} = 0 ] || say "Unter Homebrew vorher setzen: export ${places[*]}" \
        "With Homebrew, set first: export ${places[*]}"
}

packages() {
    if has apt-get; then
        local names=("${debian_build[@]}")
        # Swift fetches packages with git, pip fetches the judges: both must know whom to trust.
        has git || names+=(git)
        [ -e /etc/ssl/certs/ca-certificates.crt ] || names+=(ca-certificates)
        [ "$1" != package ] || names+=("${debian_package[@]}")
        if [ "$1" = judges ]; then
            names+=("${debian_judges[@]}")
            has java || names+=(default-jre-headless)
            python3 -c 'import ensurepip, venv' 2>/dev/null || names+=(python3 python3-venv)
            # Ubuntu's Chromium is a snap, not a package: see check_browser.
            if [ "$(. /etc/os-release && echo "${ID:-}")" != ubuntu ]; then
                find_chromium >/dev/null || names+=(chromium)
                find_chromedriver >/dev/null || names+=(chromium-driver)
            fi
        fi
        debian_packages "${names[@]}"
    elif has brew; then
        local names=("${brew_build[@]}")
        [ "$1" != judges ] || names+=("${brew_judges[@]}")
        brew_packages "${names[@]}"
        brew_hints "$1"
    else
        local names=("${debian_build[@]}")
        [ "$1" != judges ] || names+=("${debian_judges[@]}" chromium chromium-driver default-jre-headless python3-venv)
        die "Weder apt-get noch brew gefunden. Bitte selbst installieren (Debian-Namen): ${names[*]}" \
            "Found neither apt-get nor brew. Please install yourself (Debian's names): ${names[*]}" 2
    fi
}

# ---- browser

mac_chrome="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
find_chromium() {
    first_of ${CHROMIUM:+"$CHROMIUM"} chromium google-chrome google-chrome-stable "$mac_chrome"
}
find_chromedriver() { first_of ${CHROMEDRIVER:+"$CHROMEDRIVER"} chromedriver; }

# Everything else is installed by now; without a browser only axe.py and screenshots.py cannot run.
check_browser() {
    find_chromium >/dev/null && find_chromedriver >/dev/null && return
    say "Es fehlt noch Chromium oder chromedriver (für axe.py und screenshots.py). Beide in derselben Hauptversion
installieren und in CHROMIUM und CHROMEDRIVER nennen, zum Beispiel unter Ubuntu:" \
        "Chromium or chromedriver is still missing (for axe.py and screenshots.py). Install both in the same major
version and name them in CHROMIUM and CHROMEDRIVER, on Ubuntu for example:"
    say "  sudo snap install chromium" \
        "  export CHROMIUM=/snap/bin/chromium CHROMEDRIVER=/snap/bin/chromium.chromedriver"
    exit 1
}

# ---- Python: the requirements name every package that is used, so pip resolves nothing itself

python_environment() {
    cmp -s "$requirements" "$venv/requirements.txt" && [ -x "$venv/bin/python" ] && return
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ||
        die "Die Prüfprogramme brauchen Python 3.11 oder neuer." "The judges need Python 3.11 or newer."
    say "Richte .build/judges ein" "Setting up .build/judges"
    python3 -m venv --clear "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps -r "$requirements"
    cp "$requirements" "$venv/requirements.txt"
}

case ${1:-} in
    build) check_swift; packages build ;;
    package) check_swift; packages package ;;
    judges) check_swift; packages judges; python_environment; check_browser ;;
    *) die "Aufruf: Scripts/setup.sh build|package|judges" "usage: Scripts/setup.sh build|package|judges" 64 ;;
esac
