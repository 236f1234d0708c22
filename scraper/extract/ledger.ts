import type { Table } from '../document.js'
import type { RowCount } from './draft.js'

/** Keeps the equation of a page: every row of every table is used, or reported with a finding. */
export class Ledger {
  readonly #rows = new Map<Table, ('used' | 'reported' | undefined)[]>()

  constructor(tables: readonly Table[]) {
    for (const table of tables)
      this.#rows.set(
        table,
        Array.from({ length: table.rows.length }, () => undefined),
      )
  }

  /** The row made a value of the draft. `row` counts from 0. */
  use(table: Table, row: number): void {
    this.#mark(table, row, 'used')
  }

  useAll(table: Table): void {
    table.rows.forEach((_, row) => this.use(table, row))
  }

  /** The row made no value, and a finding says so. */
  report(table: Table, row: number): void {
    this.#mark(table, row, 'reported')
  }

  reportAll(table: Table): void {
    table.rows.forEach((_, row) => this.report(table, row))
  }

  /** The rows of a table that nothing has used or reported so far. */
  open(table: Table): number[] {
    return (this.#rows.get(table) ?? []).flatMap((state, row) => (state === undefined ? [row] : []))
  }

  /** A row that was used before stays used. */
  #mark(table: Table, row: number, state: 'used' | 'reported'): void {
    const rows = this.#rows.get(table)
    if (rows && row < rows.length && rows[row] !== 'used') rows[row] = state
  }

  count(): RowCount {
    const states = [...this.#rows.values()].flat()
    return {
      tables: this.#rows.size,
      seen: states.length,
      used: states.filter((state) => state === 'used').length,
      reported: states.filter((state) => state === 'reported').length,
    }
  }
}
