#!/usr/bin/env bash
# Uses an installed Casebook as a centre does; Scripts/package-check.sh runs it on a clean Debian.
#
#   use.sh BOOK SERVED ADDRESS      makes a new book, and beside it two that take its case over; a web server serves the
#                                   folder SERVED at ADDRESS
set -euo pipefail

book=$1 served=$2 address=$3
example=beispiel-zum-ueberschreiben
day=(--lang de --date 2026-11-24)

die() { printf 'package-check: %s\n' "$1" >&2; exit 1; }

# copy FOLDER FEED [OPTION…]: a book of another centre that takes the example over
copy() {
    casebook init "$1" "${day[@]}" --quiet
    rm -r "$1/CaseStudies/$example"
    casebook import "$2" --book "$1" "${day[@]}" "${@:3}"
    casebook validate --book "$1" "${day[@]}"
    [ -e "$1/CaseStudies/$example/case.yaml" ] || die "no case came from $2"
}

casebook --version
casebook init "$book" "${day[@]}"
cd "$book"
casebook new "Ein Fall" "${day[@]}"
casebook log "$example" "Am Telefon: Es geht los." --kind call --hours 0.5 --by "Jana Beispiel" --at 2026-11-23 --lang de
casebook status "${day[@]}" | grep -F "0,5" || die "the hours of the step are missing"
casebook validate --strict "${day[@]}"
sed -i "s|^base_url: .*|base_url: $address|" casebook.yaml
casebook export "${day[@]}"
casebook export --check --quiet "${day[@]}"
if grep -r "Am Telefon" Exports; then die "the journal has left the house"; fi

echo "-- import: a folder, and the web by casebook-import"
rm -rf "$served"
cp -R Exports "$served"
copy "$PWD-folder" Exports/feeds
copy "$PWD-web" "${address}feeds/feed.json" --allow-local
if casebook import "${address}feeds/feed.json" --book "$PWD-web" "${day[@]}"; then
    die "an address of this machine was fetched without --allow-local"
fi
if command -v pandoc >/dev/null; then die "this Debian is not clean"; fi
echo "<h1>Ein Bericht</h1>" >report.html
if casebook import report.html "${day[@]}" 2>what-is-missing; then die "a report was read without pandoc"; fi
grep -F "apt install pandoc" what-is-missing || die "nothing says that pandoc is missing"
rm what-is-missing

echo "-- serve, by casebook-serve"
coproc workbench { exec casebook serve --port 0 "${day[@]}" 2>&1; }
process=$workbench_PID
read -r line <&"${workbench[0]}"
echo "$line"
port=$(grep -o '127\.0\.0\.1:[0-9]*' <<<"$line" | cut -d: -f2)
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf 'GET / HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$port" >&3
page=$(tr -d '\0' <&3)
grep -F "200 OK" <<<"$page" || die "the workbench answers: $page"
grep -qF "Ein Beispiel zum Überschreiben" <<<"$page" || die "the workbench does not show the case"
kill "$process"
wait "$process" || true
printf 'ein gutes Passwort\n' | casebook serve account add jana --role coach --accounts accounts.yaml
casebook serve account list --accounts accounts.yaml | grep jana
