#compdef chairside-kiosk
_arguments \
  '--settings[settings in place of /etc/chairside/kiosk.yaml]:file:_files' \
  '--content[guidance in place of the folder that the settings name]:folder:_files -/' \
  '--check[say what is wrong with the settings, and end]' \
  '--prepare-content[check new content, keep it if it is in order, and end]' \
  '--prepared-only[open only what --prepare-content found in order]' \
  '--version[show the version]' \
  '--help[show help]'
