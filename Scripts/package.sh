#!/usr/bin/env bash
# Makes the packages of this version, for this kind of machine (Debian or Ubuntu):
#
#   Scripts/package.sh [FOLDER]      default: .build/packages
#
#   casebook-VERSION-linux-ARCH.tar.gz   needs nothing but the C library (glibc) of Debian 12 or newer
#   casebook_VERSION_ARCH.deb            leaves libxml2 and libyaml, which read strangers' files, and libsodium to
#                                        security updates
#   SHA256SUMS
#
# The version is CasebookProgram.version. The same commit gives the same archives around the program:
# every date is SOURCE_DATE_EPOCH, or else the commit's.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# shellcheck source=Scripts/packaging/help.sh
source Scripts/packaging/help.sh

bash Scripts/setup.sh package
target=${1:-.build/packages}
work=.build/package
# The first is what people call; it starts the others, which lie beside it.
programs=(casebook casebook-import casebook-serve)
program=$work/build/release/casebook
inputs=Scripts/packaging
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
day=$(date --utc --date="@$SOURCE_DATE_EPOCH" +%F)
maintainer="${DEBFULLNAME:-Casebook} <${DEBEMAIL:-casebook@example.org}>"
architecture=$(dpkg --print-architecture)

# library a|so NAME PC [LIBRARY…]: the linker finds the library only as an archive or only as a shared object,
# with the libraries that an archive needs itself
library() {
    local kind=$1 name=$2 description=$3 folder needed file
    folder=$(realpath "$libraries")
    for needed in "$name" "${@:4}"; do
        file=$(pkg-config --variable=libdir "$description")/lib$needed.$kind
        ln -sf "$file" "$folder/"
        [ "$kind" = so ] || notice "$(dpkg -S "$file" | cut -d: -f1)"
    done
    sed -e "s|^libdir=.*|libdir=$folder|" -e "s|^Libs:.*|Libs: -L$folder $(printf -- '-l%s ' "$name" "${@:4}")-lm|" \
        "$(pkg-config --variable=pcfiledir "$description")/$description.pc" >"$folder/$description.pc"
}

# notice PACKAGE: the copyright file of a library inside the program belongs into the package
notice() { cp "/usr/share/doc/$1/copyright" "$work/licences/${1%-dev}"; }

# build: the programs, with Swift's own libraries inside
build() {
    local name
    for name in "${programs[@]}"; do
        rm -f "$work/build/release/$name"
        PKG_CONFIG_PATH=$(realpath "$libraries") swift build -c release --static-swift-stdlib --disable-local-rpath \
            --scratch-path "$work/build" --product "$name" -Xlinker -s
    done
}

# install_programs FOLDER
install_programs() {
    mkdir -p "$1"
    local name
    for name in "${programs[@]}"; do install -m 755 "$work/build/release/$name" "$1/"; done
}

# share FOLDER ZSH_FOLDER: manual pages, completions and papers
share() {
    install_help "$program" "$1" "$2" "$day"
    mkdir -p "$1/doc/casebook"
    cp "$inputs/copyright" "$1/doc/casebook/copyright"
    local checkout
    for checkout in "$work/build/checkouts"/*/; do
        cat "$checkout"/LICENSE* "$checkout"/NOTICE* >"$work/licences/$(basename "$checkout")" 2>/dev/null || true
    done
    cp "$(dirname "$(readlink -f "$(command -v swift)")")/../share/swift/LICENSE.txt" "$work/licences/swift"
    cp -R "$work/licences" "$1/doc/casebook/"
}

archive() {
    tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX \
        -C "$work" -cf - "$1" | gzip -9n >"$target/$1.tar.gz"
}

# dependencies: what the programs need of Debian, by the symbols that they use
dependencies() {
    mkdir -p "$work/shlibs/debian"
    printf 'Source: casebook\n\nPackage: casebook\nArchitecture: any\n' >"$work/shlibs/debian/control"
    install_programs "$work/shlibs/debian/casebook/usr/bin"
    mkdir "$work/shlibs/debian/casebook/DEBIAN"
    (cd "$work/shlibs" && dpkg-shlibdeps -O debian/casebook/usr/bin/*) | sed -n 's/^shlibs:Depends=//p'
}

# The topmost section of CHANGELOG.md as debian/changelog.
debian_changelog() {
    printf 'casebook (%s) unstable; urgency=medium\n\n' "$version"
    awk '/^## /{ if (found++) exit; next } found' CHANGELOG.md |
        awk '/^- /{ printf "%s%s", (NR > 1 ? "\n" : ""), $0; next } NF { sub(/^ +/, " "); printf "%s", $0 } END { print "" }' |
        fold -s -w 74 | sed -e 's/ *$//' -e '/^- /!s/^/    /' -e 's/^- /  * /'
    printf '\n -- %s  %s\n' "$maintainer" "$(LC_ALL=C date --utc --date="@$SOURCE_DATE_EPOCH" '+%a, %d %b %Y %H:%M:%S +0000')"
}

rm -rf "$work"/libraries-* "$work/licences" "$work/debian" "$work/shlibs" "$work"/casebook-*
mkdir -p "$work/licences" "$target"

# cmark-gfm has another name in every release of Debian, so it comes along; the others are everywhere.
libraries=$work/libraries-shared
mkdir "$libraries"
library a cmark-gfm libcmark-gfm cmark-gfm-extensions
library so yaml yaml-0.1
library so xml2 libxml-2.0
library so sodium libsodium
build
version=$("$program" --version)

root=$work/debian
install_programs "$root/usr/bin"
share "$root/usr/share" vendor-completions
debian_changelog | gzip -9n >"$root/usr/share/doc/casebook/changelog.gz"
find "$root/usr/share/man" -name '*.1' -exec gzip -9n {} +
mkdir "$root/DEBIAN"
depends=$(dependencies)
size=$(du -sk --apparent-size "$root/usr" | cut -f1)
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@DEPENDS@/$depends/" \
    -e "s/@SIZE@/$size/" -e "s/@MAINTAINER@/$maintainer/" "$inputs/control" >"$root/DEBIAN/control"
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
chmod -R u=rwX,go=rX "$root"
dpkg-deb --root-owner-group -Zxz --build "$root" "$target/casebook_${version}_$architecture.deb" >&2

# Debian's libxml2 is built with ICU, zlib and xz.
libraries=$work/libraries-inside
mkdir "$libraries"
library a cmark-gfm libcmark-gfm cmark-gfm-extensions
library a yaml yaml-0.1
library a xml2 libxml-2.0 icuuc icudata z lzma
library a sodium libsodium
build
name=casebook-$version-linux-$(uname -m)
install_programs "$work/$name/bin"
share "$work/$name/share" site-functions
cp LICENSE CHANGELOG.md "$work/$name/share/doc/casebook/"
archive "$name"

(cd "$target" && sha256sum "$name.tar.gz" "casebook_${version}_$architecture.deb" >SHA256SUMS && cat SHA256SUMS)
