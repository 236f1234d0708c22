#!/usr/bin/env bash
# The steps of .github/workflows/refresh.yml, so that they can be run and tested outside of it.
#   crawl       fetch the documents of $SERVICE, or of every service that says where to crawl
#   regenerate  documents to specs to SDKs; writes refresh.md (the changelog of this run) and refresh.label (its worst change)
#   propose     commit to $BRANCH and open or update its pull request; nothing when nothing changed
set -euo pipefail
cd "$(dirname "$0")/.."
hwapi() { node dist/hwapi.js "$@"; }

crawl() {
  local failed=0 service
  for file in spec/*/service.yaml; do
    service=$(basename "$(dirname "$file")")
    if [ -n "${SERVICE:-}" ] && [ "$SERVICE" != "$service" ]; then continue; fi
    if ! grep -q '^crawl:' "$file"; then
      echo "$service: service.yaml says nothing about crawling; its documents stay as they are."
      continue
    fi
    # One service that cannot be fetched keeps its last good pages and must not stop the others.
    hwapi crawl "$service" || { echo "::warning::crawl of $service failed; its last good pages stay"; failed=1; }
  done
  return 0
}

regenerate() {
  # What could be regenerated is proposed all the same; the job fails at its end, so that a person looks.
  rm -f refresh.failed
  hwapi regenerate --changes refresh.md --label refresh.label || {
    echo "::error::regenerate found something that a person must look at; see its last lines above"
    touch refresh.failed
  }
}

propose() {
  if [ -z "$(git status --porcelain -- spec generated)" ]; then
    echo 'Nothing changed.'
    finish
  fi
  local label title
  label=$(cat refresh.label 2>/dev/null || echo documentation)
  title="Refresh from the documents ($label changes)"
  git config user.name 'github-actions[bot]'
  git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
  git switch -C "$BRANCH"
  git add -- spec generated
  git commit -m "$title"
  git push --force origin "$BRANCH"
  gh label create "$label" --force --description "The worst change is: $label" --color "$(color "$label")"
  if [ -n "$(gh pr list --head "$BRANCH" --state open --json number --jq '.[].number')" ]; then
    gh pr edit "$BRANCH" --title "$title" --body-file refresh.md --add-label "$label"
  else
    gh pr create --head "$BRANCH" --title "$title" --body-file refresh.md --label "$label"
  fi
  finish
}

finish() {
  if [ -e refresh.failed ]; then exit 1; fi
  exit 0
}

color() {
  case "$1" in
    breaking) echo d73a4a ;;
    compatible) echo 0e8a16 ;;
    *) echo 0075ca ;;
  esac
}

case "${1:-}" in
  crawl | regenerate | propose) "$1" ;;
  *)
    echo 'usage: scripts/refresh.sh crawl|regenerate|propose' >&2
    exit 2
    ;;
esac
