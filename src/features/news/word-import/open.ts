import { MAX_FILE_BYTES } from '@/platform/media/limits'
import { ImportRefused } from './refusals'
import { type Relationship, readRelationships } from './relationships'
import { readZip, unpack, type ZipEntry } from './zip'

/**
 * What the XML of a document may be: elements are what costs, 40 microseconds each here. 100 pages have about 20 000, and
 * the server does nothing else meanwhile.
 */
const MAX_XML = { bytes: 8 * 2 ** 20, elements: 60_000 }

export type Docx = {
  fileName: string
  /** of the text itself */
  mainName: string
  has: (name: string) => boolean
  /** @throws ImportRefused broken */
  bytesOf: (name: string) => Buffer
  /** XML as text; '' where there is none */
  textOf: (name: string) => string
  names: string[]
  /** of the text: id -> what it leads to */
  relationships: Map<string, Relationship>
}

/**
 * Looks a file over before any reader of documents sees it, and gives access to its parts.
 * @throws ImportRefused with the sentence for the editor
 */
export function openDocx(bytes: Buffer, fileName: string): Docx {
  refuseOtherKinds(bytes, fileName)
  const entries = readZip(bytes, fileName)
  refuseActive([...entries.keys()], fileName)
  const texts = unpackTexts(bytes, entries, fileName)
  refuseOtherPackages(entries, texts.get('[Content_Types].xml') ?? '', fileName)
  const relationships = allRelationships(texts, fileName)
  const mainName = mainPart(relationships.get('_rels/.rels'), texts)
  if (!mainName) throw new ImportRefused('broken', fileName)
  refuseCommands(texts.get(mainName) ?? '', fileName)
  return {
    fileName,
    mainName,
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    bytesOf: (name) => {
      const entry = entries.get(name)
      if (!entry) throw new ImportRefused('broken', fileName)
      return unpack(bytes, entry, fileName)
    },
    textOf: (name) => texts.get(name) ?? '',
    relationships: relationships.get(relationshipsName(mainName)) ?? new Map(),
  }
}

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const hasStream = (bytes: Buffer, name: string) => bytes.includes(`${name}\0`, 0, 'utf16le')

/** An encrypted .docx is an OLE container around the encrypted package: [MS-OFFCRYPTO] 2.3. */
function refuseOtherKinds(bytes: Buffer, fileName: string): void {
  if (bytes.length === 0) throw new ImportRefused('empty', fileName)
  if (bytes.length > MAX_FILE_BYTES) throw new ImportRefused('tooLarge', fileName)
  if (bytes.subarray(0, 8).equals(OLE)) {
    const encrypted = ['EncryptedPackage', 'EncryptionInfo'].some((name) => hasStream(bytes, name))
    if (encrypted) throw new ImportRefused('protected', fileName)
    throw new ImportRefused(hasStream(bytes, 'WordDocument') ? 'oldWord' : 'notWord', fileName)
  }
  if (bytes.subarray(0, 5).toString('latin1') === '{\\rtf') throw new ImportRefused('oldWord', fileName)
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw new ImportRefused('notWord', fileName)
}

const ACTIVE = /(^|\/)(vbaProject|vbaProjectSignature|vbaData)[^/]*$|^word\/activeX\//i

function refuseActive(names: string[], fileName: string): void {
  if (names.some((name) => ACTIVE.test(name))) throw new ImportRefused('macros', fileName)
}

function unpackTexts(bytes: Buffer, entries: Map<string, ZipEntry>, fileName: string): Map<string, string> {
  const parts = [...entries.values()].filter(({ name }) => isText(name))
  const total = parts.reduce((sum, { size }) => sum + size, 0)
  if (total > MAX_XML.bytes) throw new ImportRefused('tooLong', fileName)
  const texts = new Map(parts.map((part) => [part.name, xmlText(unpack(bytes, part, fileName), fileName)]))
  const elements = [...texts.values()].reduce((sum, text) => sum + (text.match(/<\w/g)?.length ?? 0), 0)
  if (elements > MAX_XML.elements) throw new ImportRefused('tooLong', fileName)
  return texts
}

/** Parts that are read: not the copies of charts, drawings and custom data that others keep beside the text. */
const isText = (name: string): boolean =>
  name === '[Content_Types].xml' || /^(_rels\/|word\/(_rels\/)?)[^/]+\.(xml|rels)$/i.test(name)

/** Documents have no document type (ECMA-376 part 2, 8.1.4); where one stands, entities are meant to do harm. */
function xmlText(bytes: Buffer, fileName: string): string {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  if (/<!DOCTYPE|<!ENTITY/i.test(text) || text.includes('\0')) throw new ImportRefused('broken', fileName)
  return text
}

const DOCUMENT_TYPE = /wordprocessingml\.(document|template)\.main\+xml/

function refuseOtherPackages(entries: Map<string, ZipEntry>, types: string, fileName: string): void {
  if (/macroEnabled|ms-office\.(vbaProject|activeX)/i.test(types)) throw new ImportRefused('macros', fileName)
  if (DOCUMENT_TYPE.test(types)) return
  const isPackage = entries.has('[Content_Types].xml') && !/main\+xml/.test(types)
  throw new ImportRefused(isPackage ? 'broken' : 'notWord', fileName)
}

function allRelationships(
  texts: Map<string, string>,
  fileName: string,
): Map<string, Map<string, Relationship>> {
  const parts = [...texts.keys()].filter((name) => name.endsWith('.rels'))
  return new Map(parts.map((name) => [name, readRelationships(texts.get(name) ?? '', fileName)]))
}

/** The part with the text: what the package names, or where it usually stands (mammoth looks for it the same way). */
function mainPart(
  ofPackage: Map<string, Relationship> | undefined,
  texts: Map<string, string>,
): string | undefined {
  const named = [...(ofPackage?.values() ?? [])].find(({ type }) => type === 'officeDocument')
  const name = named?.target.replace(/^\//, '') ?? ''
  return [name, 'word/document.xml'].find((each) => texts.has(each))
}

const relationshipsName = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels')

/** Fields that start programs or read other files when a document is opened in Word. */
function refuseCommands(xml: string, fileName: string): void {
  const instructions = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"/g)]
    .map(([, text = '', attribute = '']) => text + attribute)
    .join(' ')
  if (/\bDDE(AUTO)?\b/i.test(instructions)) throw new ImportRefused('macros', fileName)
}
