#!/usr/bin/env bash
# What action.yml runs, in the caller's folder. Inputs come as environment variables, never as text inside a script.
set -euo pipefail
hwapi() { node "$ACTION/dist/hwapi.js" "$@"; }
# Services stand on one line or on several.
read -r -d '' -a services <<<"${SERVICES:-}" || true
output() { if [ -n "${GITHUB_OUTPUT:-}" ]; then echo "$1" >>"$GITHUB_OUTPUT"; fi; }
# The bash of macOS takes an empty list for an unset one.
regenerate() { hwapi regenerate "$@" ${services[@]+"${services[@]}"}; }
wanted() { [ "${#services[@]}" -eq 0 ] || [[ " ${services[*]} " == *" $1 "* ]]; }

code=0
case "$COMMAND" in
  check)
    regenerate --check || code=$?
    output "stale=$([ "$code" = 1 ] && echo true || echo false)"
    for spec in spec/*/openapi.yaml; do
      if [ -e "$spec" ] && wanted "$(basename "$(dirname "$spec")")"; then
        hwapi check "$spec" ${SARIF:+--sarif "$SARIF"} || code=1
      fi
    done
    ;;
  regenerate)
    regenerate || code=$?
    output "stale=$([ -n "$(git status --porcelain -- spec generated 2>/dev/null)" ] && echo true || echo false)"
    ;;
  *)
    echo "::error::unknown command '$COMMAND'; use check or regenerate" >&2
    exit 2
    ;;
esac
exit "$code"
