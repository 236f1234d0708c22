import { isKnownType } from './type-text.js'

/** "Type: string", on a line of its own or after a sentence, as pages of object storage have it; empty where there is none. */
export function describedType(text: string): string {
  const found =
    /(?:^|[\n.。;；] ?)(?:type|类型) ?[:：] ?([A-Za-z\u3400-\u9fff][\w\u3400-\u9fff<>() ]{0,40}?)(?=$|[\n,，.。;；])/i.exec(
      text,
    )?.[1]
  return found !== undefined && isKnownType(found) ? found : ''
}
