# Options of chairside-kiosk for bash.
_chairside_kiosk() {
  local options='--settings --content --check --prepare-content --prepared-only --version --help'
  local word=${COMP_WORDS[COMP_CWORD]}
  case ${COMP_WORDS[COMP_CWORD - 1]} in
    --settings) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
    --content) mapfile -t COMPREPLY < <(compgen -d -- "$word") ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word") ;;
  esac
}
complete -o filenames -F _chairside_kiosk chairside-kiosk
