const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The one encoder for text in HTML and XML: right in element content and in quoted attribute values. */
export function markupText(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
      // XML 1.0, section 2.2 allows no other control characters, not even as entities.
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
        '\ufffd',
      )
  )
}
