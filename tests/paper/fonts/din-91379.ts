/**
 * What DIN 91379:2022-08 (String.Latin+ 1.3, published by KoSIT on xoev.de) asks of a font, as ranges and lists
 * written from the tables of the norm: groups bll, bnlreq, bnl, bnlopt, gl, cl and enl.
 */
const span = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))
const all = (text: string): string[] => [...text.normalize('NFC')]
const each = (mark: string, letters: string): string[] => [...letters].map((letter) => (letter + mark).normalize('NFC'))

export const latinLetters: string[] = [
  ...span(0x41, 0x5a),
  ...span(0x61, 0x7a),
  ...span(0xc0, 0x17e).filter((letter) => letter !== '×' && letter !== '÷'),
  ...all('ƇƈƏƗƠơƯưƷ'),
  ...span(0x1cd, 0x1dc),
  ...all('ǞǟǢǣǤǥǦǧǨǩǪǫǬǭǮǯǰǴǵǸǹǺǻǼǽǾǿȒȓȘșȚțȞȟȧȨȩȪȫȬȭȮȯȰȱȲȳəɨʒ'),
  ...all('ḂḃḆḇḊḋḌḍḎḏḐḑḗḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḯḰḱḲḳḴḵḶḷḺḻṀṁṂṃṄṅṆṇṈṉṒṓṔṕṖṗṘṙṚṛṞṟṠṡṢṣṪṫṬṭṮṯẀẁẂẃẄẅẆẇẌẍẎẏẐẑẒẓẔẕẖẗẞ'),
  ...span(0x1ea0, 0x1ef9),
]

/** Letters with marks that Unicode has no single character for. */
export const sequences: string[] = [
  ...each('\u030b', 'Aa'),
  ...each('\u0300', 'CFGKMPSTZcfgkmpstz'),
  ...each('\u0304', 'CFHKNPSTZcfhknpstz'),
  ...each('\u0306', 'CMNRZcmnrzÇç'),
  ...each('\u0308', 'CTZczẠạỌọỤụ'),
  ...each('\u0315', 'CKPTckptČč'),
  ...each('\u0323', 'CPcpČč'),
  ...each('\u0326', 'CHKLNchklnŽž'),
  ...each('\u0328\u0306', 'Cc'),
  ...each('\u0302', 'DKLMNdklmn'),
  ...each('\u0331', 'HSs'),
  ...each('\u0301', 'JjÿĪī'),
  ...each('\u030c', 'J'),
  ...each('\u0307', 'KUku'),
  ...each('\u031b', 'KTkt'),
  ...['K\u035fH', 'K\u035fh', 'k\u035fh'],
  ...each('\u0325', 'LRlr'),
  ...each('\u0325\u0304', 'LRlr'),
  ...each('\u0310', 'Mm'),
  ...each('\u031b\u0304', 'Ss'),
  ...each('\u0327', 'ZzŽž'),
  ...each('\u0304', 'ÛûḲḳṢṣṬṭỤụ'),
  ...each('\u030d', 'ēō'),
]

export const greekLetters: string[] = all('ΆΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ')
export const cyrillicLetters: string[] = [...span(0x410, 0x42a), ...all('ЍЬЮЯ'), ...span(0x430, 0x44a), ...all('ьюяѝ')]
export const otherCharacters: string[] = [
  ...all("'`~¨´·ʹʺʾʿˈˌ’‡,-."),
  ...all('!"#$%&()*+/0123456789:;<=>?@[\\]^_{|}¡¢£¥§©ª«¬®¯°±²³µ¶¹º»¿×÷€¤¦¸¼½¾'),
  ...all('ƒʰʳˆ˜ˢᵈᵗ‘‚“”„†…‰′″‹›⁰⁴⁵⁶⁷⁸⁹ⁿ₀₁₂₃₄₅₆₇₈₉™∞≤≥'),
]
