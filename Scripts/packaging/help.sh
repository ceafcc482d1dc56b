# shellcheck shell=bash
# What helps people who use the programs: manual pages and completions. Sourced by package.sh and install.sh.

# bilingual PROGRAM OUTPUT HEAD SHELL IF ELSE END: completions that speak as the shell does
bilingual() {
    {
        printf '%s\n' "$3" "$5"
        LC_ALL=de_DE.UTF-8 "$1" --generate-completion-script "$4"
        printf '%s\n' "$6"
        LC_ALL=C.UTF-8 "$1" --generate-completion-script "$4"
        printf '%s\n' "$7"
    } >"$2"
}

# install_help PROGRAM SHARE ZSH_FOLDER DAY: manual pages and completions below a folder like /usr/share
install_help() {
    mkdir -p "$2/man" "$2/bash-completion/completions" "$2/zsh/$3" "$2/fish/vendor_completions.d"
    python3 "$(dirname "${BASH_SOURCE[0]}")/../manual.py" "$1" "$2/man" --date "$4"
    "$1" --generate-completion-script bash | sed '1{/^#!/d}' >"$2/bash-completion/completions/casebook"
    # shellcheck disable=SC2016  # the shell that completes expands these
    bilingual "$1" "$2/zsh/$3/_casebook" '#compdef casebook' zsh \
        'if [[ "${LC_ALL:-${LC_MESSAGES:-$LANG}}" = de* ]]; then' 'else' 'fi'
    # shellcheck disable=SC2016
    bilingual "$1" "$2/fish/vendor_completions.d/casebook.fish" '# Completions of casebook in German and English.' fish \
        'if string match -q "de*" "$LC_ALL" "$LC_MESSAGES$LANG"' 'else' 'end'
}
