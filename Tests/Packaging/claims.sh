# Read by the tests of packages, which set "work" to a folder: tries claims, counts those that hold, and ends at the first
# that does not.
passed=0
# check "what must hold" command...
check() {
  local claim=$1
  shift
  if "$@" > "$work/output" 2>&1; then
    passed=$((passed + 1))
    echo "ok: $claim"
  else
    cat "$work/output"
    echo "not ok: $claim"
    echo "$passed passed, 1 failed"
    exit 1
  fi
}
not() { ! "$@"; }
