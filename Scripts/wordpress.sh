#!/usr/bin/env bash
# A real WordPress on this machine alone, for the judge of what partners take over (Tests/Judges/wordpress.py).
#
#   Scripts/wordpress.sh install   Debian's packages; quick and silent when they are there
#   Scripts/wordpress.sh start     a site with two themes, an editor and an author; prints its address
#   Scripts/wordpress.sh stop      ends what start began, unless somebody else who started it still runs
#   Scripts/wordpress.sh php FILE… runs a PHP script within the site
#
# Site and database lie in .build/wordpress (or WORDPRESS_HOME), listen on 127.0.0.1 only and need no systemd. Removing the
# folder begins anew.
# shellcheck disable=SC1111  # German quotation marks are meant
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
home=${WORDPRESS_HOME:-$here/.build/wordpress}
source=/usr/share/wordpress
site=$home/site
socket=$home/db.sock
parts=$here/Tests/Judges/wordpress

packages=(wordpress wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree php-cli php-curl php-mysql php-xml php-mbstring
    mariadb-server)

# German first, then English, both to standard error.
say() { printf '%s\n%s\n' "$1" "$2" >&2; }
die() { say "Fehler: $1" "Error: $2"; exit 2; }

install_packages() {
    local name missing=() installed
    command -v apt-get >/dev/null || die "WordPress wird hier nur aus Debians Paketen eingerichtet." \
        "WordPress is set up from Debian's packages only."
    installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "${packages[@]}" 2>/dev/null || true)
    for name in "${packages[@]}"; do grep -qx "$name installed" <<<"$installed" || missing+=("$name"); done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installiere: ${missing[*]}" "Installing: ${missing[*]}"
    local root=()
    [ "$(id -u)" = 0 ] || root=(sudo)
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# Waits until a command succeeds; a busy machine may take its time.
wait_for() {
    local tries
    for tries in $(seq 1 300); do
        if "$@" >/dev/null 2>&1; then return 0; fi
        sleep 0.2
    done
    die "Keine Antwort nach 60 s ($tries Versuche): $*" "No answer after 60 s ($tries tries): $*"
}

runs() { [ -s "$home/$1.pid" ] && kill -0 "$(cat "$home/$1.pid")" 2>/dev/null; }

# One start or stop at a time: of two at once, each would begin a server, and one of them would never end. The lock is
# this script's alone; servers do not inherit it.
alone() {
    mkdir -p "$home/users"
    exec 9>"$home/lock"
    flock 9
}

# Who started the site and still runs, by the number of their process; those that were killed no longer count.
is_used() {
    local user
    for user in "$home/users"/*; do
        [ -e "$user" ] || continue
        if kill -0 "$(basename "$user")" 2>/dev/null; then return 0; fi
        rm -f "$user"
    done
    return 1
}

start_database() {
    if ! [ -d "$home/data/mysql" ]; then
        mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$home/data" --auth-root-authentication-method=normal \
            --skip-test-db >"$home/db.log" 2>&1
    fi
    runs db && return
    mariadbd --no-defaults --user="$(id -un)" --datadir="$home/data" --socket="$socket" --skip-networking \
        --pid-file="$home/mariadbd.pid" >>"$home/db.log" 2>&1 </dev/null 9>&- &
    echo $! >"$home/db.pid"
    wait_for mariadb --no-defaults --socket="$socket" --user=root -e 'SELECT 1'
    mariadb --no-defaults --socket="$socket" --user=root -e 'CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4'
}

# A copy, since WordPress takes the folder that a file really lies in for its own.
lay_site() {
    local version
    version=$(dpkg-query -W -f='${Version}' wordpress)
    if [ "$(cat "$home/version" 2>/dev/null)" != "$version" ]; then
        rm -rf "$site"
        cp -rL "$source" "$site"
        echo "$version" >"$home/version"
    fi
    mkdir -p "$site/wp-content/mu-plugins" "$site/wp-content/uploads"
    cp "$parts/wp-config.php" "$site/wp-config.php"
    cp "$parts/judge.php" "$site/wp-content/mu-plugins/judge.php"
}

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

in_site() { WORDPRESS_SOCKET=$socket WORDPRESS_ADDRESS=$(cat "$home/address") php -d memory_limit=512M "$@"; }

start_site() {
    alone
    : >"$home/users/$PPID"
    lay_site
    start_database
    if ! runs web; then
        echo "http://127.0.0.1:$(free_port)" >"$home/address"
        WORDPRESS_SOCKET=$socket WORDPRESS_ADDRESS=$(cat "$home/address") PHP_CLI_SERVER_WORKERS=4 \
            php -d memory_limit=512M -S "$(sed 's,^http://,,' "$home/address")" -t "$site" "$parts/router.php" \
            >"$home/web.log" 2>&1 </dev/null 9>&- &
        echo $! >"$home/web.pid"
    fi
    in_site "$parts/install.php" "$site" >>"$home/install.log"
    wait_for php -r 'exit(@file_get_contents($argv[1]) === false ? 1 : 0);' "$(cat "$home/address")/"
    cat "$home/address"
}

# The numbers of a process and of those that it has begun: PHP's own server leaves its workers behind.
family() {
    local child
    echo "$1"
    for child in $(grep -lsE "^PPid:[[:space:]]+$1\$" /proc/[0-9]*/status | cut -d/ -f3); do family "$child"; done
}

stop_site() {
    local name
    alone
    # A shell whose last command this is has become this very process.
    rm -f "$home/users/$PPID" "$home/users/$$"
    if is_used; then return; fi
    local signal=KILL
    for name in web db; do
        # PHP's server has nothing to lose, and does not hear a gentler signal when whoever began all this had blocked it.
        # shellcheck disable=SC2046  # numbers
        if runs "$name"; then kill -s "$signal" $(family "$(cat "$home/$name.pid")") 2>/dev/null || true; fi
        signal=TERM
        # A database that is still shutting down would be in the way of the next one.
        for _ in $(seq 1 100); do runs "$name" || break; sleep 0.1; done
        rm -f "$home/$name.pid"
    done
}

case ${1:-} in
    install) install_packages ;;
    start) install_packages; start_site ;;
    stop) stop_site ;;
    php) shift; in_site "$1" "$site" "${@:2}" ;;
    *) say "Aufruf: Scripts/wordpress.sh install|start|stop|php" "usage: Scripts/wordpress.sh install|start|stop|php"; exit 64 ;;
esac
