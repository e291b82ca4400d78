# The commands of the manual page, in roff, from what "chairside --experimental-dump-help" prints.

# Text as it is read: a hyphen is one that can be copied, and no line is taken for a request.
def roff: gsub("\\\\"; "\\e") | gsub("-"; "\\-") | gsub("\n(?<c>[.'])"; "\n\\&\(.c)") | sub("^(?<c>[.'])"; "\\&\(.c)");

# Options that many commands have, which are described once.
def shared: ["content", "clinic", "language", "locale", "version"];
def look: ["theme", "plain", "ascii", "no-color", "mouse", "speak", "large", "remember-nothing"];

def name: (.names // []) | map(select(.kind == "long").name) | first;
def own: map(select(name != "help"));
def arguments: (.arguments // []) | own;
def has_all($names): (arguments | map(name)) as $own | ($names - $own) == [];
def particular: . as $command | arguments
  | if $command | has_all(shared) then map(select(name as $name | shared | index($name) | not)) else . end
  | if $command | has_all(look) then map(select(name as $name | look | index($name) | not)) else . end;

def value: "\\fI\(.valueName | ascii_upcase | roff)\\fR" + (if .isRepeating then "..." else "" end);
def term: if .kind == "positional" then value else "\\fB\("--" + name | roff)\\fR"
  + (if .kind == "option" then " " + value else "" end) end;
def usage: (if .isOptional then "[\(term)]" else term end);
def entry: ".TP\n\(term)\n\(.abstract // "" | roff)";

def command($parent):
  . as $command
  | "\($parent) \(.commandName)" as $path
  | [ ".SS \"\($path | roff)\"",
      "\\fB\($path | roff)\\fR" + (particular | map(" " + usage) | join(""))
        + (if has_all(shared) then " [\\fIGUIDANCE\\fR]" else "" end) + (if has_all(look) then " [\\fILOOK\\fR]" else "" end),
      ".PP", (.abstract | roff),
      (if .discussion then ".PP\n.nf\n\(.discussion | roff)\n.fi" else empty end),
      (particular[] | entry),
      (.subcommands // [] | .[] | select(.commandName != "help") | command($path)) ]
  | join("\n");

.command as $root
| [ ".SH COMMANDS", ($root.subcommands[] | select(.commandName != "help") | command("chairside")),
    ".SH GUIDANCE", "Most commands take these options.",
    ($root.subcommands[] | select(.commandName == "open") | .arguments[] | select(name as $name | shared | index($name)) | entry),
    ".SH LOOK", "Commands that open in a terminal take these too.",
    ($root.subcommands[] | select(.commandName == "open") | .arguments[] | select(name as $name | look | index($name)) | entry)
  ] | join("\n")
