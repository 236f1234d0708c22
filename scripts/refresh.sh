#!/usr/bin/env bash
# The steps of .github/workflows/refresh.yml, so that they can be run and tested outside of it.
#   crawl       fetch the documents of $SERVICE, or of every service that says where to crawl
#   regenerate  documents to specs to SDKs; writes refresh.md (the changelog of this run) and refresh.label (its worst change)
#   propose     commit to $BRANCH and open or update its pull request; close it when nothing changed any more
# What fails stops no step: propose ends with exit code 1, so that a person looks.
set -euo pipefail
cd "$(dirname "$0")/.."
hwapi() { node dist/hwapi.js "$@"; }
LABELS='breaking compatible documentation'
# GitHub takes 65536 characters as the body of a pull request.
BODY_BYTES=60000

crawl() {
  local service
  rm -f refresh.failed-crawls
  for file in spec/*/service.yaml; do
    service=$(basename "$(dirname "$file")")
    if [ -n "${SERVICE:-}" ] && [ "$SERVICE" != "$service" ]; then continue; fi
    if ! grep -q '^crawl:' "$file"; then
      echo "$service: service.yaml says nothing about crawling; its documents stay as they are."
      continue
    fi
    # One service that cannot be fetched keeps its last good pages and must not stop the others.
    hwapi crawl "$service" || {
      echo "::warning::crawl of $service failed; its last good pages stay"
      echo "$service" >>refresh.failed-crawls
    }
  done
}

regenerate() {
  # What could be regenerated is proposed all the same.
  rm -f refresh.failed
  hwapi regenerate --changes refresh.md --label refresh.label || {
    echo "::error::regenerate found something that a person must look at; see its last lines above"
    touch refresh.failed
  }
  if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -e refresh.md ]; then body >>"$GITHUB_STEP_SUMMARY"; fi
}

propose() {
  if [ -z "$(git status --porcelain -- spec generated)" ]; then
    echo 'Nothing changed.'
    # What an earlier run proposed is no longer what the documents say.
    if [ -n "$(open_request)" ]; then
      gh pr close "$BRANCH" --delete-branch --comment 'The documents give what is committed; nothing is left to change.'
    fi
    finish
  fi
  local label title
  label=$(cat refresh.label 2>/dev/null || echo documentation)
  title="Refresh from the documents ($label changes)"
  body >refresh.body.md
  git config user.name 'github-actions[bot]'
  git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
  git switch -q -C "$BRANCH"
  git add -- spec generated
  git commit -q -m "$title"
  push
  for each in $LABELS; do
    gh label create "$each" --force --description "The worst change is: $each" --color "$(color "$each")"
  done
  if [ -n "$(open_request)" ]; then
    local others=()
    for other in $LABELS; do if [ "$other" != "$label" ]; then others+=(--remove-label "$other"); fi; done
    gh pr edit "$BRANCH" --title "$title" --body-file refresh.body.md --add-label "$label" "${others[@]}"
  else
    gh pr create --head "$BRANCH" --title "$title" --body-file refresh.body.md --label "$label"
  fi
  finish
}

open_request() { gh pr list --head "$BRANCH" --state open --json number --jq '.[].number'; }

# Pushes the commit and starts ci for it, unless the branch says the same already: reviews of it stay valid.
push() {
  # The checkout keeps no right to push; git asks gh, which has this step's token.
  if [ -n "${GH_TOKEN:-}" ]; then gh auth setup-git; fi
  if git fetch -q --depth 1 origin "$BRANCH" 2>/dev/null && git diff --quiet FETCH_HEAD HEAD; then
    echo "$BRANCH says the same already."
    return
  fi
  git push -q --force origin "HEAD:refs/heads/$BRANCH"
  # The runner's own token starts no workflow by a push or a pull request, only so.
  gh workflow run ci.yml --ref "$BRANCH" || echo '::warning::ci could not be started for the branch'
}

# The changelog of this run, cut at a line where it is too long for a pull request, and what failed.
body() {
  if [ "$(wc -c <refresh.md)" -gt "$BODY_BYTES" ]; then
    head -c "$BODY_BYTES" refresh.md | sed '$d'
    printf '\nThe rest is in spec/<service>/CHANGELOG.md.\n'
  else
    cat refresh.md
  fi
  if [ -s refresh.failed-crawls ]; then
    printf '\nNot fetched this time, the last good pages stay: %s.\n' "$(paste -sd ' ' refresh.failed-crawls)"
  fi
}

finish() {
  if [ -e refresh.failed ] || [ -s refresh.failed-crawls ]; then exit 1; fi
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
