import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ImportRefusal } from '@/features/news/word-import/refusals'
import { MAX_FILE_BYTES } from '@/platform/media/limits'
import { docx, p, parts, picture, type Relation, rels } from './builder'
import { type Entry, zip } from './zip-writer'

type Hostile = { name: string; refusal: ImportRefusal; make: () => Buffer }

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', name))
const BODY = p('一个标题') + p('一段话。')
const sound = () => docx({ body: BODY })

const with_ = (entry: Entry) => zip([...parts({ body: BODY }), entry])
const withRelation = (relation: Relation, body = BODY) => docx({ body, relations: [relation] })
const changed = (change: (bytes: Buffer) => Buffer) => () => change(Buffer.from(sound()))

/** The magic number of OLE and a directory entry of this name, as Office looks for it. */
const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1024),
    Buffer.from(`${stream}\0`, 'utf16le'),
    Buffer.alloc(512),
  ])

const zeros = (megabytes: number) => Buffer.alloc(megabytes * 2 ** 20)
const noise = (megabytes: number) => randomBytes(megabytes * 2 ** 19).toString('hex')
const outside = { external: true }
const MACRO_TYPE = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const nested = (depth: number) => `${'<w:smartTag>'.repeat(depth)}${'</w:smartTag>'.repeat(depth)}`
const spoiled = (part: string, data: string) => zip(parts({ body: BODY, parts: { [part]: data } }))

/** Files that are not what they seem, or would do something: each is refused with a sentence, and nothing is made. */
export const hostile: Hostile[] = [
  { name: 'no byte at all', refusal: 'empty', make: () => Buffer.alloc(0) },
  { name: 'one byte more than is taken', refusal: 'tooLarge', make: () => Buffer.alloc(MAX_FILE_BYTES + 1) },
  { name: 'a real .doc', refusal: 'oldWord', make: () => fixture('old.doc') },
  { name: 'a real .rtf', refusal: 'oldWord', make: () => fixture('text.rtf') },
  { name: 'a real .odt', refusal: 'notWord', make: () => fixture('text.odt') },
  { name: 'a PDF', refusal: 'notWord', make: () => Buffer.from('%PDF-1.7\n%%EOF') },
  {
    name: 'a web page with the name of a document',
    refusal: 'notWord',
    make: () => Buffer.from('<html><body>'),
  },
  { name: 'any other OLE file', refusal: 'notWord', make: () => ole('Workbook') },
  {
    name: 'a workbook',
    refusal: 'notWord',
    make: () =>
      docx({
        body: BODY,
        mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      }),
  },
  {
    name: 'an archive of something else',
    refusal: 'notWord',
    make: () => zip([{ name: '照片.txt', data: '1' }]),
  },
  { name: 'a document with a password', refusal: 'protected', make: () => ole('EncryptedPackage') },
  {
    name: 'an encrypted archive',
    refusal: 'protected',
    make: () => with_({ name: 'a', data: 'a', flags: 1 }),
  },
  { name: 'half a file', refusal: 'broken', make: changed((bytes) => bytes.subarray(0, bytes.length / 2)) },
  {
    name: 'a file without its last byte',
    refusal: 'broken',
    make: changed((bytes) => bytes.subarray(0, -1)),
  },
  {
    name: 'a file with something after its end',
    refusal: 'broken',
    make: changed((bytes) => Buffer.concat([bytes, Buffer.from('x')])),
  },
  { name: 'bytes changed inside', refusal: 'broken', make: changed((bytes) => bytes.fill(7, 60, 120)) },
  {
    name: 'an entry that is not where it should be',
    refusal: 'broken',
    make: () => with_({ name: 'word/a.xml', data: '<a/>', crc: 1 }),
  },
  {
    name: 'two entries of one name',
    refusal: 'broken',
    make: () => with_({ name: 'word/document.xml', data: '<a/>' }),
  },
  {
    name: 'a name that climbs out',
    refusal: 'broken',
    make: () => with_({ name: '../../etc/passwd', data: 'a' }),
  },
  {
    name: 'an unknown way of packing',
    refusal: 'broken',
    make: () => with_({ name: 'a', data: 'a', method: 12 }),
  },
  {
    name: 'no text',
    refusal: 'broken',
    make: () => zip(parts({ body: '' }).filter(({ name }) => name !== 'word/document.xml')),
  },
  {
    name: 'text that breaks off',
    refusal: 'broken',
    make: () => spoiled('word/document.xml', '<w:document><w:body>'),
  },
  {
    name: 'a list of entities, each ten of the last',
    refusal: 'broken',
    make: () =>
      spoiled('word/document.xml', '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]><a>&b;</a>'),
  },
  {
    name: 'an entity that reads a file',
    refusal: 'broken',
    make: () =>
      spoiled('word/styles.xml', '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><a>&a;</a>'),
  },
  { name: 'elements nested without end', refusal: 'broken', make: () => docx({ body: p(nested(30_000)) }) },
  {
    name: '200 MB of zeros in 200 kB',
    refusal: 'bomb',
    make: () => with_({ name: 'word/media/1.png', data: zeros(200) }),
  },
  {
    name: 'an entry larger than it says',
    refusal: 'broken',
    make: () => with_({ name: 'word/a.xml', data: zeros(4), size: 10 }),
  },
  {
    name: 'the same packed bytes a thousand times',
    refusal: 'bomb',
    make: () =>
      zip([
        ...parts({ body: BODY, parts: { 'word/media/0': Buffer.alloc(2 ** 16, sound()) } }),
        ...Array.from({ length: 1000 }, (_, n) => ({
          name: `word/media/x${n}`,
          data: Buffer.alloc(2 ** 16, sound()),
          sharing: 'word/media/0',
        })),
      ]),
  },
  {
    name: 'five thousand entries',
    refusal: 'bomb',
    make: () =>
      zip([
        ...parts({ body: BODY }),
        ...Array.from({ length: 5000 }, (_, n) => ({ name: `a${n}`, data: '' })),
      ]),
  },
  {
    name: 'a text as long as a shelf of books',
    refusal: 'tooLong',
    make: () => docx({ body: p(Array.from({ length: 60_000 }, (_, n) => `${n}书`).join('')) }),
  },
  {
    name: 'more elements than a thousand pages',
    refusal: 'tooLong',
    make: () => docx({ body: Array.from({ length: 30_000 }, (_, n) => p(`${n}`)).join('') }),
  },
  { name: '9 MB of XML', refusal: 'tooLong', make: () => spoiled('word/a.xml', `<a>${noise(9)}</a>`) },
  {
    name: 'a table of millions of merged cells',
    refusal: 'tooLong',
    make: () =>
      docx({
        body: `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>`,
      }),
  },
  { name: 'macros', refusal: 'macros', make: () => with_({ name: 'word/vbaProject.bin', data: 'a' }) },
  {
    name: 'macros under another name',
    refusal: 'macros',
    make: () => docx({ body: BODY, mainType: MACRO_TYPE }),
  },
  {
    name: 'ActiveX controls',
    refusal: 'macros',
    make: () => with_({ name: 'word/activeX/activeX1.bin', data: 'a' }),
  },
  {
    name: 'a field that starts a program',
    refusal: 'macros',
    make: () =>
      docx({ body: p('<w:r><w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc"</w:instrText></w:r>') }),
  },
  {
    name: 'a real file with pictures on the author’s disk',
    refusal: 'external',
    make: () => fixture('linked-pictures.docx'),
  },
  {
    name: 'a picture on the web',
    refusal: 'external',
    make: () =>
      withRelation(
        { id: 'rId1', type: 'image', target: 'http://127.0.0.1:9/a.png', ...outside },
        p(picture('rId1')),
      ),
  },
  {
    name: 'a picture on the web, not called external',
    refusal: 'external',
    make: () =>
      withRelation({ id: 'rId1', type: 'image', target: 'http://127.0.0.1:9/a.png' }, p(picture('rId1'))),
  },
  {
    name: 'a picture in the neighbour’s share',
    refusal: 'external',
    make: () =>
      withRelation(
        { id: 'rId1', type: 'image', target: '\\\\10.0.0.1\\a\\b.png', ...outside },
        p(picture('rId1')),
      ),
  },
  {
    name: 'a template on the web',
    refusal: 'external',
    make: () =>
      docx({
        body: BODY,
        parts: {
          'word/_rels/settings.xml.rels': rels([
            { id: 'rId1', type: 'attachedTemplate', target: 'https://example.edu/a.dotm', ...outside },
          ]),
        },
      }),
  },
  {
    name: 'an object that lives elsewhere',
    refusal: 'external',
    make: () =>
      withRelation({ id: 'rId1', type: 'oleObject', target: 'https://example.edu/a.xlsx', ...outside }),
  },
  {
    name: 'a page inside the page',
    refusal: 'external',
    make: () => withRelation({ id: 'rId1', type: 'frame', target: 'https://example.edu/', ...outside }),
  },
  { name: 'nothing to read', refusal: 'wordless', make: () => docx({ body: p('') + p('　　') }) },
]
