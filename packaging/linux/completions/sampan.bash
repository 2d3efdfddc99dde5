# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of sampan for bash.
_sampan()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]} options=
    local selection="--where --by --measure --years --transform --top"
    compopt -o filenames 2>/dev/null
    case $prev in
    --transform) COMPREPLY=($(compgen -W "level share growth index balance" -- "$cur")) && return ;;
    --mark) COMPREPLY=($(compgen -W "line area column stacked percent bar donut" -- "$cur")) && return ;;
    --theme) COMPREPLY=($(compgen -W "light dark print contrast" -- "$cur")) && return ;;
    --size) COMPREPLY=($(compgen -W "column1 column1.5 column2 slide web square a4 a4-portrait" -- "$cur")) && return ;;
    --format) COMPREPLY=($(compgen -W "csv json" -- "$cur")) && return ;;
    --lang) COMPREPLY=($(compgen -W "en zh km th vi id ms" -- "$cur")) && return ;;
    --by | --split) COMPREPLY=($(compgen -W "reporter partner flow product country" -- "$cur")) && return ;;
    --where) compopt -o nospace; COMPREPLY=($(compgen -S = -W "reporter partner flow product country" -- "$cur")) && return ;;
    --view)
        # The file stands before the option, as in "sampan render FILE --view NAME".
        local IFS=$'\n' file=${COMP_WORDS[2]}
        COMPREPLY=($(compgen -W "$(sampan info --views "${file/#\~/$HOME}" 2>/dev/null)" -- "$cur")) && return
        return
        ;;
    --measure | --years | --top | --title | --dpi | --text-size | --pixels) return ;;
    esac
    case $command in
    info) options="--json --views" ;;
    query) options="$selection --format" ;;
    render) options="--view $selection --mark --title --log --split --free-scales --size --dpi --theme --text-size --transparent --no-data -o --output" ;;
    check) options="--json" ;;
    convert) options="-o --output" ;;
    *) options="--new-instance --choose --help --version" ;;
    esac
    options="$options --lang"
    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$cur"))
        return
    fi
    local IFS=$'\n'
    COMPREPLY=($(compgen -f -- "$cur"))
    if [[ $COMP_CWORD -eq 1 ]]; then
        IFS=$' \n'
        COMPREPLY+=($(compgen -W "info query render check convert" -- "$cur"))
    fi
}
complete -F _sampan sampan
