#!/usr/bin/env bash
# Installs the packages on a clean Debian and uses them there: no Swift, no libraries, nothing that this machine has.
#
#   Scripts/package-check.sh [FOLDER]      as root; default: .build/packages; MIRROR names another Debian archive
#
# The clean Debian is made by debootstrap in a folder of its own, which is removed at the end. It shares the network of
# this machine, whose Python plays the publisher on the web.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packages=${1:-.build/packages}
mirror=${MIRROR:-http://deb.debian.org/debian}
release=${RELEASE:-bookworm}
root=$(mktemp -d)
chmod 755 "$root"
# Gently: whatever is mounted there goes with the namespace, and --one-file-system stays out of it anyway.
trap 'rm -rf --one-file-system "$root"' EXIT

say() { printf '== %s\n' "$1"; }
inside() {
    # Programs find their arguments in /proc.
    unshare --mount --pid --fork --kill-child --mount-proc="$root/proc" chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

say "Checksums"
(cd "$packages" && sha256sum --check SHA256SUMS)

say "A clean Debian ($release)"
debootstrap --variant=minbase "$release" "$root" "$mirror" >/dev/null
# Names are resolved as they are here.
cp /etc/hosts /etc/resolv.conf "$root/etc/"
cp "$packages"/casebook* Scripts/packaging/use.sh "$root/root/"

say "A publisher's web server on this machine"
served=$root/root/served
mkdir "$served"
coproc publisher { exec python3 -u -m http.server --bind 127.0.0.1 --directory "$served" 0 2>/dev/null; }
server=$publisher_PID
trap 'kill "$server"; rm -rf --one-file-system "$root"' EXIT
read -r line <&"${publisher[0]}"
address=$(grep -o 'http://127[^)]*' <<<"$line")

say "The archive, unpacked and used"
# shellcheck disable=SC2016  # expanded inside
inside bash -euc '
    cd /root
    mkdir /opt/casebook
    tar -C /opt/casebook --strip-components=1 -xzf casebook-*-linux-*.tar.gz
    PATH=/opt/casebook/bin:$PATH
    bash use.sh one /root/served "$1"' bash "$address"

say "The package, installed and used"
# shellcheck disable=SC2016
inside bash -euc '
    cd /root
    apt-get update -qq
    export DEBIAN_FRONTEND=noninteractive
    apt-get install -y -qq --no-install-recommends ./casebook_*.deb man-db >/dev/null 2>&1
    dpkg --verify casebook
    bash use.sh two /root/served "$1"
    diff -r two/Exports one/Exports
    man casebook-validate | grep -q "^NAME"
    man -L de casebook-validate | grep -q "^BEZEICHNUNG"
    for name in casebook-export casebook-import casebook-serve casebook-serve-account; do whatis "$name"; done
    apt-get remove -y -qq casebook >/dev/null 2>&1
    for name in casebook casebook-import casebook-serve; do [ ! -e "/usr/bin/$name" ]; done' bash "$address"

say "Both packages work on a clean Debian and export the same bytes"
