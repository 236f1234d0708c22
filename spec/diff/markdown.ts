import { markdownCode, markdownText, shorten } from '../encode/markdown.js'
import { CLASSES, neededStep, type ChangeClass, type SpecChange } from './change.js'
import { placeText } from '../encode/place.js'
import { type NameOf, sentence } from './words.js'

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
 * @param nameOf what the SDK calls an operation
 * @param heading the level of the group headings, 1 to 5
 */
export function changesMarkdown(changes: readonly SpecChange[], nameOf: NameOf, heading = 2): string {
  if (changes.length === 0) return 'Nothing changed.\n'
  const groups = CLASSES.map((cls) => changes.filter((change) => change.class === cls))
  const parts = groups.flatMap((group, index) => {
    if (group.length === 0) return []
    const title = `${'#'.repeat(heading)} ${CLASS_TITLES[CLASSES[index]!]} (${group.length})`
    return [`${title}\n\n${group.map((change) => changeLine(change, nameOf)).join('\n')}\n`]
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

function changeLine(change: SpecChange, nameOf: NameOf): string {
  const { operations, subject, verb, before, after } = sentence(change, nameOf)
  const values = [before, after].map((value) => (value === undefined ? undefined : markdownCode(shorten(value, 300))))
  const detail =
    values[0] && values[1]
      ? `: ${values[0]} → ${values[1]}`
      : values[1]
        ? `: ${values[1]}`
        : values[0]
          ? ` (was ${values[0]})`
          : ''
  return `- ${operationsText(operations)}${subjectText(subject)} ${verb}${detail} _(${change.side === 'both' ? 'sends and receives' : change.side === 'request' ? 'sends' : 'receives'}; ${change.step})_${placesText(change)}`
}

function operationsText(operations: readonly string[]): string {
  if (operations.length === 0) return ''
  const named = operations.slice(0, NAMED_OPERATIONS).map(markdownCode).join(', ')
  const rest = operations.length - NAMED_OPERATIONS
  return `${named}${rest > 0 ? ` and ${rest} more` : ''}: `
}

/** Subjects hold names between back-ticks; everything is a document's text. */
function subjectText(subject: string): string {
  return subject
    .split('`')
    .map((part, index) => (index % 2 === 1 ? markdownCode(part) : part === '' ? '' : plainText(part)))
    .join('')
}

/** Our own words between the names, which stay as they are; a name that holds back-ticks may put its own text here. */
function plainText(part: string): string {
  return /^[\w .]*$/.test(part) ? part : ` ${markdownText(part)} `
}

/** Where the documents say it, and what they say there. */
function placesText({ oldPlace, newPlace, oldText, newText }: SpecChange): string {
  const line = (when: string, place: SpecChange['oldPlace'], text: string | undefined): string => {
    const parts = [place ? markdownText(placeText(place)) : '', text ? markdownCode(shorten(text, 300)) : '']
    return parts.some(Boolean) ? `\n  - ${when}: ${parts.filter(Boolean).join(': ')}` : ''
  }
  return line('before', oldPlace, oldText) + line('now', newPlace, newText)
}
