import { isTimeName, singular, timeRank } from './names.js'
import { Random } from './random.js'

/** Texts and numbers that look real, by the name of their property. */

/** What is known of the place that a value is made for. */
export interface Topic {
  /** The property's name, as `snake` gives it. */
  readonly name: string
  /** What the object around is one of: `desktop`. */
  readonly owner: string
  /** The place in the list around, from 0. */
  readonly index: number
  /** The time around which the object's times lie, in milliseconds. */
  readonly instant: number
}

type MakeText = (random: Random, topic: Topic) => string

const PEOPLE = ['zhang.wei', 'li.na', 'wang.fang', 'liu.yang', 'chen.jie', 'anna.berg', 'omar.haddad', 'maria.silva', 'kenji.sato', 'eva.novak'] // prettier-ignore
const FAMILY = ['Zhang', 'Li', 'Wang', 'Liu', 'Chen', 'Berg', 'Haddad', 'Silva', 'Sato', 'Novak']
const GIVEN = ['Wei', 'Na', 'Fang', 'Yang', 'Jie', 'Anna', 'Omar', 'Maria', 'Kenji', 'Eva']
const CITIES = ['Shenzhen', 'Singapore', 'Berlin', 'Santiago', 'Johannesburg', 'Bangkok']
const TEAMS = ['sales', 'design', 'research', 'finance', 'support', 'operations']

const ip: MakeText = (random) => `192.168.${random.int(0, 31)}.${random.int(2, 254)}`
const person: MakeText = (random) => random.pick(PEOPLE)
const uuid: MakeText = (random) => madeUuid(random)
const site: MakeText = (random, { name }) =>
  `https://www.example.com/${singular(lastWord(name)) || 'page'}/${random.hex(8)}`
const isoTime: MakeText = (_, { name, instant }) => isoSeconds(timeOf(name, instant))
const numbered = (stem: string, random: Random, { index }: Topic): string =>
  `${stem}-${String(index > 0 ? index + 1 : random.int(1, 9)).padStart(2, '0')}`
const named: MakeText = (random, topic) => {
  const stem = topic.name.replace(/_?(?:display_)?(?:name|title|label)$/, '') || topic.owner || 'sample'
  return numbered(singular(stem).replaceAll('_', '-'), random, topic)
}
const fullName: MakeText = (random) => `${random.pick(GIVEN)} ${random.pick(FAMILY)}`
const PERSON = /(?:^|_)(?:user|person|member|contact|customer|account|author|owner|employee)$/
const pick =
  (...texts: string[]): MakeText =>
  (random) =>
    random.pick(texts)

/** The first row whose pattern fits the name makes the text. */
const TEXTS: readonly (readonly [pattern: RegExp, make: MakeText])[] = [
  [/(?:^|_)(?:e?mail)(?:_address)?$/, (random) => `${random.pick(PEOPLE)}@example.com`],
  [/(?:^|_)(?:ipv6|ip_v6)(?:_address)?$/, (random) => `2001:db8::${random.hex(4).replace(/^0+(?=.)/, '')}`],
  [/(?:^|_)(?:cidr|subnet|ip_range|segment)$/, (random) => `192.168.${random.int(0, 31)}.0/24`],
  [/(?:^|_)(?:netmask|subnet_mask)$/, pick('255.255.255.0')],
  [/(?:^|_)(?:ip|ips|ipv4|eip|ip_v4|dns|gateway|vip|addr)(?:_address|_addr|_list)?$|^ip_/, ip],
  [/(?:^|_)mac(?:_address|_addr)?$/, (random) => `fa:16:3e:${random.hex(2)}:${random.hex(2)}:${random.hex(2)}`],
  [/(?:^|_)(?:phone|mobile|telephone|cellphone|tel)(?:_number)?$/, (random) => `+8613800${random.int(100000, 999999)}`],
  [/(?:^|_)(?:url|uri|link|href|website|callback|webhook)s?$/, site],
  [/(?:^|_)(?:availability_zone|az|zone)(?:_id|_code|_name)?$/, pick('ap-southeast-1a', 'ap-southeast-1b')],
  [/(?:^|_)region(?:_id|_code|_name)?$/, pick('ap-southeast-1')],
  [/(?:^|_)(?:request|trace)_id$/, (random) => random.hex(32)],
  [/(?:^|_)(?:project|domain|tenant|user|agency)_id$/, (random) => random.hex(32)],
  [/(?:^|_)(?:uuid|guid|ids?|sids?)$/, uuid],
  [/(?:^|_)error_code$/, pick('COMMON.0001')],
  [
    /(?:^|_)(?:error_msg|error_message|message|msg|reason|detail|failure_reason)s?$/,
    pick('The request could not be processed.'),
  ],
  [
    /(?:^|_)(?:description|descriptions|desc|remark|remarks|memo|comment|note|notes|summary)$/,
    (random) => `Used by the ${random.pick(TEAMS)} team`,
  ],
  [/^first_name$|^given_name$/, (random) => random.pick(GIVEN)],
  [/^last_name$|^family_name$|^surname$/, (random) => random.pick(FAMILY)],
  [/(?:^|_)(?:full_name|real_name)$/, fullName],
  [/(?:^|_)display_name$/, (random, topic) => (PERSON.test(topic.owner) ? fullName : named)(random, topic)],
  [/(?:^|_)(?:user|username|user_name|users|owner|creator|operator|author|login_name|account|assignee)$/, person],
  [/(?:^|_)(?:created|updated|modified)_by$/, person],
  [/(?:^|_)(?:department|team|ou|ou_name|group_name)$/, (random) => random.pick(TEAMS)],
  [/(?:^|_)city$/, (random) => random.pick(CITIES)],
  [/(?:^|_)country(?:_code)?$/, pick('SG', 'DE', 'CN', 'BR')],
  [/(?:^|_)(?:address|street)$/, (random) => `${random.int(1, 90)} Example Street, ${random.pick(CITIES)}`],
  [/(?:^|_)(?:postal_code|zip|zip_code|postcode)$/, (random) => String(random.int(10000, 99999))],
  [/(?:^|_)(?:currency|currency_code)$/, pick('USD', 'EUR', 'CNY')],
  [/(?:^|_)(?:language|lang|locale)$/, pick('en_US', 'zh_CN')],
  [/(?:^|_)(?:time_zone|timezone)$/, pick('Asia/Shanghai', 'Europe/Berlin')],
  [/(?:^|_)(?:architecture|arch)$/, pick('x86_64', 'arm64')],
  [/(?:^|_)os_type$/, pick('Windows', 'Linux')],
  [
    /(?:^|_)(?:os|os_name|os_version|operating_system|platform)$/,
    pick('Windows Server 2019 Datacenter', 'Ubuntu 22.04'),
  ],
  [/(?:^|_)(?:hostname|host_name|computer_name|host|server)$/, (random, topic) => numbered('host', random, topic)],
  [/(?:^|_)(?:domain|domain_name|fqdn)$/, pick('corp.example.com')],
  [/(?:^|_)(?:version|release|revision)$/, (random) => `${random.int(1, 9)}.${random.int(0, 9)}.${random.int(0, 9)}`],
  [/(?:^|_)(?:md5|checksum|digest)$/, (random) => random.hex(32)],
  [/(?:^|_)(?:sha256|hash|fingerprint|etag)$/, (random) => random.hex(64)],
  [/(?:^|_)(?:token|secret|access_key|api_key|ticket|cursor|marker)$/, (random) => random.hex(24)],
  [/(?:^|_)(?:password|passwd|pwd)$/, pick('Example-Passw0rd')],
  [/(?:^|_)(?:file_name|filename|file)$/, (random, topic) => `${numbered('report', random, topic)}.txt`],
  [/(?:^|_)(?:path|dir|directory|folder|path_prefix)$/, (random, topic) => `/data/${numbered('share', random, topic)}`],
  [
    /(?:^|_)(?:flavor|flavor_id|spec_code|product_id|resource_spec_code)$/,
    pick('workspace.x86.ultimate.large2', 'workspace.x86.ultimate.large4'),
  ],
  [/(?:^|_)(?:result)$/, pick('success')],
  [/(?:^|_)(?:status|state)$/, pick('ACTIVE', 'RUNNING')],
  [/(?:^|_)(?:type|kind|category|mode|level)$/, pick('STANDARD', 'PROFESSIONAL')],
  [/(?:^|_)(?:code)$/, (random) => `C${random.int(1000, 9999)}`],
  [/^key$/, (_, { index }) => ['environment', 'department', 'owner', 'project'][index % 4] ?? 'environment'],
  [/^value$/, (_, { index }) => ['production', 'design', 'zhang.wei', 'apollo'][index % 4] ?? 'production'],
  [/^(?:name|title|label)$|_(?:name|title|label)$/, named],
  [
    /(?:^|_)(?:count|total|number|num|size|amount|quantity|sum|limit|cpu|memory|price)$/,
    (random) => String(random.int(1, 20)),
  ],
]

const rows = new Map<string, MakeText>()

/** A text that suits a property's name. */
export function textFor(topic: Topic, random: Random): string {
  if (isTimeName(topic.name)) return isoTime(random, topic)
  let make = rows.get(topic.name)
  if (!make) {
    make = TEXTS.find(([pattern]) => pattern.test(topic.name))?.[1] ?? plain
    if (rows.size < 20_000) rows.set(topic.name, make)
  }
  return make(random, topic)
}

const plain: MakeText = (random, { name, owner }) =>
  `${(name || owner || 'sample').replaceAll('_', '-')}-${random.hex(4)}`

type MakeNumber = (random: Random, topic: Topic) => number

const NUMBERS: readonly (readonly [pattern: RegExp, make: MakeNumber])[] = [
  [/(?:^|_)port$/, (random) => random.pick([22, 80, 443, 3389, 8080])],
  [/(?:percent|ratio|usage|utilization|progress|process|rate)/, (random) => random.int(5, 95)],
  [/(?:^|_)(?:status|status_code|http_code)$/, () => 200],
  [/(?:^|_)(?:cpu|vcpu|vcpus|cores)$/, (random) => random.pick([2, 4, 8, 16])],
  [/(?:^|_)(?:memory|ram|mem)$/, (random) => random.pick([4096, 8192, 16384])],
  [/(?:size|capacity|disk|volume)/, (random) => random.pick([40, 80, 100, 200])],
  [/(?:^|_)offset$/, () => 0],
  [/(?:^|_)limit$/, () => 10],
  [/(?:^|_)(?:year)$/, () => 2024],
  [/(?:price|amount|cost|balance|fee|money)/, (random) => random.int(100, 99999) / 100],
  [/(?:^|_)(?:count|total|num|number|quantity|sum)(?:_|$)/, (random) => random.int(1, 12)],
  [/(?:^|_)(?:index|order|sort|priority|rank|position|sequence)$/, (_, { index }) => index + 1],
  [/(?:duration|timeout|interval|period|seconds|minutes|hours|days)/, (random) => random.pick([5, 10, 15, 30, 60])],
  [/(?:^|_)ids?$/, (random) => random.int(10000, 99999)],
]

/** A number that suits a property's name. Times are milliseconds where the range allows, else seconds. */
export function numberFor(topic: Topic, random: Random, most: number): number {
  if (isTimeName(topic.name)) {
    const time = timeOf(topic.name, topic.instant)
    return time <= most ? time : Math.floor(time / 1000)
  }
  const make = NUMBERS.find(([pattern]) => pattern.test(topic.name))?.[1]
  return make ? make(random, topic) : random.int(1, 100)
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
const EPOCH = Date.UTC(2024, 0, 8, 1, 0, 0)

/** The time around which an object's times lie: in the first months of 2024, in working hours. */
export function instantOf(seed: number): number {
  const random = new Random(seed)
  return EPOCH + random.int(0, 120) * DAY + random.int(0, 9 * 3600) * 1000
}

/** The time for a name: later ranks lie later, by hours at first and by days in the end. */
export function timeOf(name: string, instant: number): number {
  return instant + ([0, 1, 2, 26, 50, 75, 24 * 90][timeRank(name)] ?? 26) * HOUR
}

/** `2024-03-01T08:15:00Z`. */
export function isoSeconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}

/** A random UUID of version 4. */
export function madeUuid(random: Random): string {
  const variant = '89ab'[random.int(0, 3)] ?? '8'
  return `${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-${variant}${random.hex(3)}-${random.hex(12)}`
}

function lastWord(name: string): string {
  const words = name.split('_')
  return words.at(-2) ?? ''
}
