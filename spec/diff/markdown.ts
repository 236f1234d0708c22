import { markdownCode, markdownText, shorten } from '../encode/markdown.js'
import { CLASSES, neededStep, type ChangeClass, type SpecChange } from './change.js'
import { placeText } from '../encode/place.js'
import { sentence } from './words.js'

export const CLASS_TITLES: Readonly<Record<ChangeClass, string>> = {
  breaking: 'Breaking',
  compatible: 'Compatible',
  documentation: 'Documentation only',
}

/** How many operations a line names before it counts the rest. */
const NAMED_OPERATIONS = 5

/**
 * The changes as Markdown for a review: one line each, grouped by class, with places and, below breaking ones and texts, old
 * and new side by side.
 * @param heading the level of the group headings, 1 to 5
 */
export function changesMarkdown(changes: readonly SpecChange[], heading = 2): string {
  if (changes.length === 0) return 'Nothing changed.\n'
  const groups = CLASSES.map((cls) => changes.filter((change) => change.class === cls))
  const parts = groups.flatMap((group, index) => {
    if (group.length === 0) return []
    const title = `${'#'.repeat(heading)} ${CLASS_TITLES[CLASSES[index]!]} (${group.length})`
    return [`${title}\n\n${group.map(changeLine).join('\n')}\n`]
  })
  return parts.join('\n')
}

/** What the changes mean as a whole: how many of each class, and the version step that the SDK needs. */
export function summaryLine(changes: readonly SpecChange[]): string {
  const counts = CLASSES.map(
    (cls) => `${changes.filter((change) => change.class === cls).length} ${CLASS_TITLES[cls].toLowerCase()}`,
  )
  const step = neededStep(changes)
  return `${counts.join(', ')}; ${step ? `the SDK needs a ${step} version` : 'the SDK needs no new version'}.`
}

function changeLine(change: SpecChange): string {
  const { subject, verb, before, after } = sentence(change)
  const values = [before, after].map((value) => (value === undefined ? undefined : markdownCode(shorten(value, 300))))
  const detail =
    values[0] && values[1]
      ? `: ${values[0]} → ${values[1]}`
      : values[1]
        ? `: ${values[1]}`
        : values[0]
          ? ` (was ${values[0]})`
          : ''
  return `- ${operationsText(change)}${subjectText(subject)} ${verb}${detail} _(${change.side === 'both' ? 'sends and receives' : change.side === 'request' ? 'sends' : 'receives'}; ${change.step})_${placesText(change)}`
}

function operationsText({ operations, subject }: SpecChange): string {
  if (operations.length === 0 || subject.startsWith('operation ')) return ''
  const named = operations.slice(0, NAMED_OPERATIONS).map(markdownCode).join(', ')
  const rest = operations.length - NAMED_OPERATIONS
  return `${named}${rest > 0 ? ` and ${rest} more` : ''}: `
}

/** Subjects hold names between back-ticks; everything is a document's text. */
function subjectText(subject: string): string {
  return subject
    .split('`')
    .map((part, index) => (index % 2 === 1 ? markdownCode(part) : part))
    .join('')
}

function placesText({ oldPlace, newPlace }: SpecChange): string {
  const lines = [
    oldPlace ? `\n  - before: ${markdownText(placeText(oldPlace))}` : '',
    newPlace ? `\n  - now: ${markdownText(placeText(newPlace))}` : '',
  ]
  return lines.join('')
}
