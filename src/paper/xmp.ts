/** What the file says of itself, for programs. `ua` and `a`: the standards it claims to meet. */
export type Facts = {
  title: string
  author: string
  subject: string
  language: string
  producer: string
  made: Date
  claims: { ua: boolean; a: boolean }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
/** Without parts of a second: the entries in the Info dictionary have none either. */
const instant = (made: Date): string => `${made.toISOString().slice(0, 19)}Z`
const alternative = (name: string, text: string): string =>
  text ? `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>` : ''

/** PDF/A knows no words for PDF/UA: they are described to it. */
const universalAccessWords = [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
].join('')

const namespaces = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
].join(' ')

export const xmp = (facts: Facts): string =>
  [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${namespaces}>`,
    '<dc:format>application/pdf</dc:format>',
    alternative('dc:title', facts.title),
    alternative('dc:description', facts.subject),
    facts.author ? `<dc:creator><rdf:Seq><rdf:li>${escaped(facts.author)}</rdf:li></rdf:Seq></dc:creator>` : '',
    `<dc:language><rdf:Bag><rdf:li>${escaped(facts.language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${facts.producer}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${instant(facts.made)}</xmp:CreateDate><xmp:ModifyDate>${instant(facts.made)}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${instant(facts.made)}</xmp:MetadataDate>`,
    `<pdf:Producer>${facts.producer}</pdf:Producer>`,
    facts.claims.a ? '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>' : '',
    facts.claims.ua ? '<pdfuaid:part>1</pdfuaid:part>' : '',
    '</rdf:Description>',
    facts.claims.a && facts.claims.ua ? universalAccessWords : '',
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')
