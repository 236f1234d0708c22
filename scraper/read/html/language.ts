import { textOf, type Block, type Language } from '../../document.js'

const CHINESE = /[\u3400-\u9fff]/g
const LATIN = /[A-Za-z]/g
/** Names, types and addresses of a Chinese page are Latin; in an English one, a few names may be Chinese. */
const CHINESE_SHARE = 0.05

/** The language of a document by its text without code; `hint` (the page's `lang`) decides where there is hardly any. */
export function languageOf(title: string, blocks: readonly Block[], hint = ''): Language {
  const text = `${title}\n${textOf(blocks.filter((block) => block.kind !== 'code'))}`
  const chinese = text.match(CHINESE)?.length ?? 0
  const latin = text.match(LATIN)?.length ?? 0
  if (chinese + latin < 4) return hint.toLowerCase().startsWith('zh') ? 'zh' : 'en'
  return chinese / (chinese + latin) >= CHINESE_SHARE ? 'zh' : 'en'
}
