#!/usr/bin/env bash
# What action.yml runs, in the caller's folder. Inputs come as environment variables, never as text inside a script.
set -euo pipefail
hwapi() { node "$ACTION/dist/hwapi.js" "$@"; }
read -r -a services <<<"${SERVICES:-}"
output() { if [ -n "${GITHUB_OUTPUT:-}" ]; then echo "$1" >>"$GITHUB_OUTPUT"; fi; }

case "$COMMAND" in
  check)
    code=0
    hwapi regenerate --check "${services[@]}" || code=$?
    output "stale=$([ "$code" = 1 ] && echo true || echo false)"
    for spec in spec/*/openapi.yaml; do
      service=$(basename "$(dirname "$spec")")
      if [ "${#services[@]}" -gt 0 ] && [[ " ${services[*]} " != *" $service "* ]]; then continue; fi
      hwapi check "$spec" ${SARIF:+--sarif "$SARIF"} || code=1
    done
    exit "$code"
    ;;
  regenerate)
    hwapi regenerate "${services[@]}"
    output "stale=$([ -n "$(git status --porcelain -- spec generated 2>/dev/null)" ] && echo true || echo false)"
    ;;
  *)
    echo "::error::unknown command '$COMMAND'; use check or regenerate" >&2
    exit 2
    ;;
esac
