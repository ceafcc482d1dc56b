#!/usr/bin/env bash
# Proves that both commands of the README are all that a fresh Debian with Swift needs: runs them in one that has nothing else.
#
#   sudo Scripts/bare-machine.sh [run|build|test]      default: run test; build stops before the tests of test.sh
#
# The fresh Debian is made by debootstrap in a folder of its own, which is removed at the end (KEEP=1 keeps it). It gets the
# packages that swift.org names for Debian 12, the toolchain of this machine, what is committed here, and nothing more.
# MIRROR names another Debian archive, RELEASE another Debian. The network with the certificates that it needs and SwiftPM's
# cache of repositories are this machine's.
# Run it before an issue that changes dependencies is called resolved: this machine has had things installed for years.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mirror=${MIRROR:-http://deb.debian.org/debian}
release=${RELEASE:-bookworm}
steps=("$@")
[ $# -gt 0 ] || steps=(run test)

# swift.org, Install on Debian 12 from a tarball
swift_needs=(binutils-gold gcc git libcurl4-openssl-dev libedit-dev libicu-dev libncurses-dev libpython3-dev libsqlite3-dev
    libstdc++-12-dev libxml2-dev pkg-config tzdata uuid-dev)
[ "$release" = bookworm ] || swift_needs=("${swift_needs[@]/libstdc++-12-dev/libstdc++-14-dev}")

say() { printf '== %s\n' "$1"; }
die() { printf '%s\n' "$1" >&2; exit 2; }
[ "$(id -u)" = 0 ] || die "debootstrap and chroot need root: sudo $0"
for tool in debootstrap swift git unshare; do command -v "$tool" >/dev/null || die "$tool is missing"; done
[ -z "$(git status --porcelain)" ] || echo "What is not committed here is not tried." >&2

root=$(mktemp -d -p "${TMPDIR:-/var/tmp}")
chmod 755 "$root"
# What is mounted goes with the namespace of the mounts.
clean() { [ "${KEEP:-}" = 1 ] || rm -rf --one-file-system "$root"; }
trap clean EXIT

say "A clean Debian ($release) in $root"
debootstrap --variant=minbase "$release" "$root" "$mirror" >/dev/null
cp /etc/hosts /etc/resolv.conf "$root/etc/"
# Whom this machine's network needs to be trusted: a proxy may have a certificate of its own.
trusted=/etc/trusted-by-the-machine.pem
cp "${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}" "$root$trusted"
toolchain=$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")
mkdir -p "$root$toolchain" "$root/root/.cache/org.swift.swiftpm" "$root/casebook"
git clone -q --no-hardlinks . "$root/casebook"
git -C "$root/casebook" remote remove origin
cache=${HOME:-/root}/.cache/org.swift.swiftpm/repositories
if [ -d "$cache" ]; then cp -a "$cache" "$root/root/.cache/org.swift.swiftpm/"; fi

# inside COMMAND…: in the clean Debian, with processes, devices and pseudo-terminals of its own
inside() {
    unshare --mount --pid --fork --kill-child bash -euc '
        root=$1 toolchain=$2 trusted=$3
        shift 3
        mount --bind "$toolchain" "$root$toolchain"
        mount -t proc proc "$root/proc"
        mount -t sysfs -o ro sysfs "$root/sys" 2>/dev/null || true
        mount -t tmpfs -o mode=755 devices "$root/dev"
        for name in null zero full random urandom tty; do
            touch "$root/dev/$name"
            mount --bind "/dev/$name" "$root/dev/$name"
        done
        mkdir "$root/dev/pts" "$root/dev/shm"
        mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$root/dev/pts"
        mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
        ln -s pts/ptmx "$root/dev/ptmx"
        ln -s /proc/self/fd "$root/dev/fd"
        for name in 0:stdin 1:stdout 2:stderr; do ln -s "/proc/self/fd/${name%:*}" "$root/dev/${name#*:}"; done
        exec chroot "$root" env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive TERM=dumb \
            SSL_CERT_FILE="$trusted" PIP_CERT="$trusted" GIT_SSL_CAINFO="$trusted" CURL_CA_BUNDLE="$trusted" \
            PATH="$toolchain/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" "$@"
    ' bash "$root" "$toolchain" "$trusted" "$@"
}

say "What Swift itself needs"
inside bash -euc 'apt-get update -qq; apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1' bash \
    ca-certificates "${swift_needs[@]}"

for step in "${steps[@]}"; do
    case $step in
        run)
            say "bash Scripts/run.sh"
            inside bash -c 'cd /casebook && bash Scripts/run.sh'
            ;;
        build)
            say "What bash Scripts/test.sh links"
            inside bash -euc 'cd /casebook; bash Scripts/setup.sh build; swift build --build-tests'
            ;;
        test)
            say "bash Scripts/test.sh"
            inside bash -c 'cd /casebook && bash Scripts/test.sh'
            ;;
        *) die "usage: $0 [run|build|test]" ;;
    esac
done
say "Works on a Debian with nothing but Swift: ${steps[*]}"
