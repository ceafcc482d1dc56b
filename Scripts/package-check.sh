#!/usr/bin/env bash
# Installs the packages on a clean Debian and uses them there: no Swift, no libraries, nothing that this machine has.
#
#   Scripts/package-check.sh [FOLDER]      as root; default: .build/packages; MIRROR names another Debian archive
#
# The clean Debian is made by debootstrap in a folder of its own, which is removed at the end.
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
    unshare --mount --pid --fork --mount-proc="$root/proc" chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

say "Checksums"
(cd "$packages" && sha256sum --check SHA256SUMS)

say "A clean Debian ($release)"
debootstrap --variant=minbase "$release" "$root" "$mirror" >/dev/null
# Names are resolved as they are here.
cp /etc/hosts /etc/resolv.conf "$root/etc/"
cp "$packages"/casebook* "$root/root/"

say "The archive, unpacked and used"
# shellcheck disable=SC2016  # expanded inside
inside bash -euc '
    cd /root
    mkdir /opt/casebook
    tar -C /opt/casebook --strip-components=1 -xzf casebook-*-linux-*.tar.gz
    PATH=/opt/casebook/bin:$PATH
    casebook --version
    casebook init one --lang de --date 2026-11-24
    cd one
    casebook validate --strict --date 2026-11-24
    casebook export --date 2026-11-24'

say "The package, installed and used"
# shellcheck disable=SC2016
inside bash -euc '
    cd /root
    apt-get update -qq
    export DEBIAN_FRONTEND=noninteractive
    apt-get install -y -qq --no-install-recommends ./casebook_*.deb man-db >/dev/null 2>&1
    dpkg --verify casebook
    casebook init two --lang de --date 2026-11-24
    cd two
    casebook new "Ein Fall"
    casebook validate --strict --date 2026-11-24
    casebook export --date 2026-11-24
    casebook export --check --quiet --date 2026-11-24
    diff -r Exports ../one/Exports
    man casebook-validate | grep -q "^NAME"
    man -L de casebook-validate | grep -q "^BEZEICHNUNG"
    whatis casebook-export
    apt-get remove -y -qq casebook >/dev/null 2>&1
    [ ! -e /usr/bin/casebook ]'

say "Both programs run on a clean Debian and export the same bytes"
