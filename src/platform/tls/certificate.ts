import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  Certificate,
  Extension,
  Extensions,
  Name,
  RelativeDistinguishedName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509'

/** What a certificate shall say. Keys are ECDSA P-256. */
export type Blueprint = {
  /** common name */
  subject: string
  subjectKey: KeyObject
  issuer: string
  /** private key that signs */
  signer: KeyObject
  from: Date
  to: Date
  extensions: Extension[]
}

const COMMON_NAME = '2.5.4.3'
const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2'

/** Signs a certificate (RFC 5280, version 3) and returns it in DER. */
export function certify(blueprint: Blueprint): Buffer {
  const { subject, subjectKey, issuer, signer, from, to, extensions } = blueprint
  const signature = new AlgorithmIdentifier({ algorithm: ECDSA_WITH_SHA256 })
  const tbsCertificate = new TBSCertificate({
    version: Version.v3,
    serialNumber: serialNumber(),
    signature,
    issuer: commonName(issuer),
    validity: new Validity({ notBefore: from, notAfter: to }),
    subject: commonName(subject),
    subjectPublicKeyInfo: AsnConvert.parse(spkiOf(subjectKey), SubjectPublicKeyInfo),
    extensions: new Extensions(extensions),
  })
  const signed = sign('sha256', Buffer.from(AsnConvert.serialize(tbsCertificate)), signer)
  const certificate = new Certificate({
    tbsCertificate,
    signatureAlgorithm: signature,
    signatureValue: bytesOf(signed),
  })
  return Buffer.from(AsnConvert.serialize(certificate))
}

/** One extension around any of the schema's values. */
export const extension = (extnID: string, critical: boolean, value: object): Extension =>
  new Extension({ extnID, critical, extnValue: new OctetString(AsnConvert.serialize(value)) })

/** By which certificates of a chain find each other: RFC 5280, 4.2.1.2, method 1. */
export function keyIdentifier(key: KeyObject): OctetString {
  const { subjectPublicKey } = AsnConvert.parse(spkiOf(key), SubjectPublicKeyInfo)
  return new OctetString(createHash('sha1').update(Buffer.from(subjectPublicKey)).digest())
}

const spkiOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' })

/** 126 random bits, positive and never shorter. */
function serialNumber(): ArrayBuffer {
  const bytes = randomBytes(16)
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40
  return bytesOf(bytes)
}

function commonName(text: string): Name {
  const value = new AttributeValue({ utf8String: text })
  return new Name([new RelativeDistinguishedName([new AttributeTypeAndValue({ type: COMMON_NAME, value })])])
}

const bytesOf = (buffer: Buffer): ArrayBuffer => new Uint8Array(buffer).buffer
