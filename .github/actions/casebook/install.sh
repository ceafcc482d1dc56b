#!/usr/bin/env bash
# Puts casebook on the PATH of the steps that follow: from an archive, or else built from the action's own source.
set -euo pipefail

source=$(cd "$GITHUB_ACTION_PATH/../../.." && pwd)
version=${CASEBOOK_VERSION:-$(sed -n 's/.*static let version = "\(.*\)"/\1/p' \
    "$source/Sources/CasebookCommands/CasebookProgram.swift")}
folder=$RUNNER_TEMP/casebook-$version
name=casebook-$version-linux-$(uname -m).tar.gz

# A program of the wanted version that is there already will do.
if [ -z "$CASEBOOK_ARCHIVE" ] && [ "$(casebook --version 2>/dev/null)" = "$version" ]; then exit; fi

# The runner keeps an action in …/_actions/OWNER/REPOSITORY/REFERENCE; an action of the same repository has none.
archive=$CASEBOOK_ARCHIVE
if [ -z "$archive" ] && [[ $GITHUB_ACTION_PATH =~ /_actions/([^/]+/[^/]+)/ ]]; then
    archive=$GITHUB_SERVER_URL/${BASH_REMATCH[1]}/releases/download/v$version/$name
fi

fetch() {
    case $1 in
        *://*) curl --fail --silent --show-error --location --retry 3 --output "$2" "$1" ;;
        *) cp "$1" "$2" ;;
    esac
}

# unpack ARCHIVE: only if it is what the checksums beside it say
unpack() {
    local place
    place=$(mktemp -d -p "$RUNNER_TEMP")
    fetch "$1" "$place/${1##*/}" && fetch "${1%/*}/SHA256SUMS" "$place/SHA256SUMS" || return 2
    (cd "$place" && grep -F "  ${1##*/}" SHA256SUMS | sha256sum --check --strict --quiet -) || return 1
    mkdir -p "$folder"
    tar -C "$folder" --strip-components=1 -xzf "$place/${1##*/}"
}

status=2
if [ -n "$archive" ]; then unpack "$archive" && status=0 || status=$?; fi
case $status in
    0) echo "$folder/bin" >>"$GITHUB_PATH" ;;
    1) echo "::error title=casebook::$archive is not what its SHA256SUMS says" && exit 1 ;;
    *)
        if [ -n "$CASEBOOK_ARCHIVE" ]; then echo "::error title=casebook::cannot fetch $archive" && exit 1; fi
        echo "There is no archive of Casebook $version; building it from source."
        cd "$source"
        bash Scripts/setup.sh build
        swift build -c release --product casebook
        swift build -c release --show-bin-path >>"$GITHUB_PATH"
        ;;
esac
