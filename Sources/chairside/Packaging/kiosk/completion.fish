complete -c chairside-kiosk -f
complete -c chairside-kiosk -l settings -r -F -d 'settings in place of /etc/chairside/kiosk.yaml'
complete -c chairside-kiosk -l content -x -a '(__fish_complete_directories)' -d 'guidance in place of the folder that the settings name'
complete -c chairside-kiosk -l check -d 'say what is wrong with the settings, and end'
complete -c chairside-kiosk -l prepare-content -d 'check new content, keep it if it is in order, and end'
complete -c chairside-kiosk -l prepared-only -d 'open only what --prepare-content found in order'
complete -c chairside-kiosk -l version -d 'show the version'
complete -c chairside-kiosk -l help -s h -d 'show help'
