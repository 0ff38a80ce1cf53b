/// ASCII characters by code point.
enum Ascii {
    static var space: UInt32 { 0x20 }
    static var hyphen: UInt32 { 0x2D }
    static var open: UInt32 { 0x28 }
    static var close: UInt32 { 0x29 }

    /// Whether the byte is 0…9.
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    /// Whether the scalar is A…Z or a…z.
    static func isLetter(_ scalar: UInt32) -> Bool { (scalar | 0x20) >= 0x61 && (scalar | 0x20) <= 0x7A }
    /// Whether the byte is A…Z.
    static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
}

/// Chinese characters by code point.
enum Han {
    /// 号
    static var number: UInt32 { 0x53F7 }
    /// 第
    static var ordinal: UInt32 { 0x7B2C }
    /// 字
    static var series: UInt32 { 0x5B57 }
    /// 之
    static var of: UInt32 { 0x4E4B }
    /// 个
    static var individual: UInt32 { 0x4E2A }
    /// 知
    static var intellectual: UInt32 { 0x77E5 }
    /// 十
    static var ten: UInt32 { 0x5341 }

    /// Whether the scalar is a CJK unified ideograph or 〇; radicals and compatibility ideographs are not.
    static func isIdeograph(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x323AF: true
        default: false  // not an enum
        }
    }

    /// The value of 一…九; nil for anything else.
    static func digit(_ scalar: UInt32) -> UInt8? {
        switch scalar {
        case 0x4E00: 1
        case 0x4E8C: 2
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        default: nil  // not an enum
        }
    }

    private static func text(ofDigit digit: UInt8) -> String {
        switch digit {
        case 1: "一"
        case 2: "二"
        case 3: "三"
        case 4: "四"
        case 5: "五"
        case 6: "六"
        case 7: "七"
        case 8: "八"
        case 9: "九"
        default: ""  // not an enum
        }
    }

    /// 1…99 in Chinese: 一, 十, 十一, 二十, 二十三.
    static func numeral(_ value: UInt8) -> String {
        let (tens, ones) = (value / 10, value % 10)
        return (tens > 1 ? text(ofDigit: tens) : "") + (tens > 0 ? "十" : "") + text(ofDigit: ones)
    }

    /// Reads 1…99 in Chinese, written as ``numeral(_:)`` writes it; nil for anything else.
    static func numeral(_ cursor: inout TextCursor) -> UInt8? {
        let lead = digit(cursor.current)
        if lead != nil { cursor.advance() }
        guard cursor.take(ten) else { return lead }
        guard lead != 1 else { return nil }
        let ones = digit(cursor.current)
        if ones != nil { cursor.advance() }
        return (lead ?? 1) * 10 + (ones ?? 0)
    }
}

/// The families of brackets a year is written in.
enum Bracket: UInt8 {
    /// () and （）.
    case round
    /// [] and ［］.
    case square
    /// 〔〕, 六角括号.
    case tortoise
    /// 【】.
    case lenticular

    /// The family this folded scalar opens; nil when it opens none.
    init?(opening scalar: UInt32) {
        switch scalar {
        case 0x28: self = .round
        case 0x5B: self = .square
        case 0x3014: self = .tortoise
        case 0x3010: self = .lenticular
        default: return nil  // not an enum
        }
    }

    /// The folded scalar that closes it.
    var closing: UInt32 {
        switch self {
        case .round: 0x29
        case .square: 0x5D
        case .tortoise: 0x3015
        case .lenticular: 0x3011
        }
    }
}
