import type { Rule } from '../claims.js'
import { DEFAULT_BY, DEFAULT_LABEL, DEFAULT_NOTE, DEFAULT_PROSE, SPECIAL_VALUE } from './default.js'
import { ENUM_LABEL, ENUM_PROSE, ENUM_RANGE_LABEL, ENUM_SUPPORTED } from './enum-explicit.js'
import {
  ENUM_INDICATES,
  ENUM_LEGEND_INLINE,
  ENUM_LEGEND_LINES,
  ENUM_LEGEND_LIST,
  ENUM_REVERSED,
} from './enum-legend.js'
import { DEPRECATED, EXCLUDED_VALUE, NULLABLE_PROSE, READ_ONLY_PROSE, WRITE_ONLY_PROSE } from './flags.js'
import { FORMAT_DATE, FORMAT_NAMED } from './format.js'
import { ARRAY_LENGTH_LABEL, LENGTH_LABEL, MINIMUM_LABEL, VALUE_LABEL } from './labelled.js'
import { COUNT_PROSE, LENGTH_PROSE, UNIQUE } from './length.js'
import { CHARSET_HINT, LOST_SEPARATORS, PATTERN_LITERAL } from './pattern.js'
import { MULTIPLE, RANGE_LABEL, RANGE_ONE_SIDED, RANGE_PROSE, RANGE_SIGN } from './range.js'

/**
 * Every rule. Their precision is measured on the labelled rows of test/scraper/extract/constraints: a rule of effect `schema` below 0.97
 * fails the test, and must become a hint or be mended.
 */
export const RULES: readonly Rule[] = [
  MINIMUM_LABEL,
  VALUE_LABEL,
  LENGTH_LABEL,
  ARRAY_LENGTH_LABEL,
  RANGE_LABEL,
  RANGE_PROSE,
  RANGE_ONE_SIDED,
  RANGE_SIGN,
  SPECIAL_VALUE,
  MULTIPLE,
  LENGTH_PROSE,
  COUNT_PROSE,
  UNIQUE,
  ENUM_LABEL,
  ENUM_RANGE_LABEL,
  ENUM_PROSE,
  ENUM_SUPPORTED,
  ENUM_LEGEND_LIST,
  ENUM_LEGEND_LINES,
  ENUM_LEGEND_INLINE,
  ENUM_INDICATES,
  ENUM_REVERSED,
  EXCLUDED_VALUE,
  DEFAULT_LABEL,
  DEFAULT_PROSE,
  DEFAULT_BY,
  DEFAULT_NOTE,
  FORMAT_DATE,
  FORMAT_NAMED,
  PATTERN_LITERAL,
  NULLABLE_PROSE,
  READ_ONLY_PROSE,
  WRITE_ONLY_PROSE,
  DEPRECATED,
  CHARSET_HINT,
  LOST_SEPARATORS,
]
