import { InvalidArgumentError } from 'commander'

/** Parsers of the options' values; each throws InvalidArgumentError, which commander shows beside the option's name. */

function integer(text: string, least: number, most: number, what: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < least || value > most) throw new InvalidArgumentError(`It must be ${what}.`)
  return value
}

export const positive = (text: string): number => integer(text, 1, 1_000_000, 'a whole number of at least 1')
export const natural = (text: string): number =>
  integer(text, 0, Number.MAX_SAFE_INTEGER, 'a whole number of at least 0')
export const port = (text: string): number => integer(text, 0, 65535, 'a port from 0 to 65535')

/** Parses `i/n`: the i-th of n shards, both from 1. */
export function shardOption(text: string): { index: number; count: number } {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []
  const shard = { index: Number(index), count: Number(count) }
  if (!index || !count || shard.index < 1 || shard.index > shard.count)
    throw new InvalidArgumentError('It must be i/n, with 1 <= i <= n.')
  return shard
}

/** Parses how many requests a minute are answered: a number, or `documented`. */
export const limit = (text: string): number | 'documented' => (text === 'documented' ? text : positive(text))
