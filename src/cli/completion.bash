
# Bash takes `=` for the end of a word; a value such as FACT=VALUE is put together again before Keymend is asked.
_keymend() {
    local -a words=()
    local at word current index=0 before=
    for at in "${!COMP_WORDS[@]}"; do
        word=${COMP_WORDS[at]}
        [ "$at" != "$COMP_CWORD" ] || [ "$word" = "=" ] || word=$2
        if [ "${#words[@]}" -gt 0 ] && { [ "$word" = "=" ] || [ "$before" = "=" ]; }; then
            words[${#words[@]} - 1]+=$word
        else
            words+=("$word")
        fi
        before=${COMP_WORDS[at]}
        if [ "$at" = "$COMP_CWORD" ]; then
            index=$((${#words[@]} - 1))
            break
        fi
    done
    current=${words[index]}
    COMP_WORDS=("${words[@]}")
    COMP_CWORD=$index
    _clap_complete_keymend "$1" "$current" "$3"
    if [[ "$COMP_WORDBREAKS" == *=* && "$current" == *=* ]]; then
        COMPREPLY=("${COMPREPLY[@]#"${current%%=*}="}")
    fi
}
if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -o nospace -o bashdefault -o nosort -F _keymend keymend
else
    complete -o nospace -o bashdefault -F _keymend keymend
fi
