extension CaseNumber {
    public static func read(_ text: String, asOf day: CivilDate?) throws(IdentifierError) -> Reading<CaseNumber> {
        try Utf8Text.reading(text) { bytes throws(IdentifierError) in try read(bytes, asOf: day) }
    }

    private static func read(_ text: Utf8Text, asOf day: CivilDate?) throws(IdentifierError) -> Reading<CaseNumber> {
        var cursor = TextCursor(text)
        let (year, bracket) = try readYear(&cursor, asOf: day)
        let legacy = try isLegacy(cursor)
        let number =
            legacy ? try readLegacy(&cursor, year: year) : try readModern(&cursor, year: year)
        return Reading(number, bracket == .round ? number.warnings : number.warnings.union([.bracketStyle]))
    }

    /// Reads the year in its brackets (art. 3).
    private static func readYear(
        _ cursor: inout TextCursor, asOf day: CivilDate?
    ) throws(IdentifierError) -> (year: Int, bracket: Bracket) {
        guard let bracket = Bracket(opening: cursor.current) else {
            throw cursor.error(.yearBracket, "括号中的年份", "the year in brackets")
        }
        cursor.advance()
        let start = cursor
        let (count, year) = cursor.number()
        guard count == 4 else {
            throw (count < 4 ? cursor : start).error(.year, "四位数字的年份", "a year of four digits")
        }
        guard cursor.current == bracket.closing else { throw cursor.error(.year, "右括号", "the closing bracket") }
        guard year >= 1949, year <= day?.year ?? 9999 else {
            throw start.error(.yearRange, "1949年至今的年份", "a year from 1949 to the present")
        }
        cursor.advance()
        return (year, bracket)
    }

    /// Whether 字第 stands before the first 号; an error when there is no 号.
    private static func isLegacy(_ start: TextCursor) throws(IdentifierError) -> Bool {
        var (cursor, previous, legacy) = (start, UInt32(0), false)
        while cursor.current != Han.number {
            guard !cursor.isAtEnd else { throw cursor.error(.missingNumberMark, "“号”", "号") }
            legacy = legacy || (previous == Han.series && cursor.current == Han.ordinal)
            previous = cursor.current
            cursor.advance()
        }
        return legacy
    }

    private static func readModern(_ cursor: inout TextCursor, year: Int) throws(IdentifierError) -> CaseNumber {
        let court = try CourtCode(&cursor)
        let (special, type) = try readType(&cursor)
        let start = cursor
        let (count, serial) = cursor.number()
        guard count > 0 else { throw cursor.error(.serial, "编号", "the serial") }
        guard start.current != 0x30 else {
            throw start.error(.serialLeadingZero, "不以零开头的编号", "a serial that does not begin with zero")
        }
        guard cursor.current == Han.number || cursor.current == Ascii.hyphen else {
            throw cursor.error(.serial, "数字或者“号”", "a digit or 号")
        }
        if let fixed = type.serialDigits, count != fixed {
            throw start.error(.serialLength, "\(fixed)位编号", "a serial of \(fixed) digits")
        }
        guard count <= longestSerial else {
            throw start.error(.serialLength, "至多\(longestSerial)位编号", "a serial of at most \(longestSerial) digits")
        }
        let branch = try readBranch(&cursor, of: type)
        return CaseNumber(year: year, .modern(court, special, type), serial: serial, width: count, branch)
    }

    /// Reads the type, with a special code before it or not. All characters up to the serial are the type, so that a code
    /// that begins another, such as 执 and 执恢, never wins.
    private static func readType(
        _ cursor: inout TextCursor
    ) throws(IdentifierError) -> (special: SpecialCode?, type: CaseTypeCode) {
        let start = cursor
        var (whole, rest) = (CaseTypeCode.Key(), CaseTypeCode.Key())
        while cursor.digit == nil, cursor.current != Han.number, !cursor.isAtEnd {
            if whole.count > 0 { rest.append(cursor.current) }
            whole.append(cursor.current)
            cursor.advance()
        }
        if let type = CaseTypeCode(whole) { return (nil, type) }
        guard start.current == Han.intellectual else { throw CaseTypeCode.mismatch(from: start) }
        if let type = CaseTypeCode(rest) { return (.intellectualProperty, type) }
        var behind = start
        behind.advance()
        throw CaseTypeCode.mismatch(from: behind)
    }

    private static func readLegacy(_ cursor: inout TextCursor, year: Int) throws(IdentifierError) -> CaseNumber {
        let body = try readBody(&cursor)
        let start = cursor
        let (count, serial) = cursor.number()
        guard count > 0, cursor.current == Han.number || cursor.current == Ascii.hyphen else {
            throw cursor.error(.serial, "编号及“号”", "the serial and 号")
        }
        guard count <= longestSerial else {
            throw start.error(.serialLength, "至多\(longestSerial)位编号", "a serial of at most \(longestSerial) digits")
        }
        guard serial > 0 else { throw start.error(.serialLeadingZero, "大于零的编号", "a serial above zero") }
        let branch = try readBranch(&cursor, of: nil)
        return CaseNumber(year: year, .legacy(body), serial: serial, width: count, branch)
    }

    /// Reads court and type of a legacy number up to 字第: ideographs, letters, digits, and round brackets in pairs.
    private static func readBody(_ cursor: inout TextCursor) throws(IdentifierError) -> String {
        var (body, count, depth) = ("", 0, 0)
        while true {
            if cursor.current == Han.series {
                var ahead = cursor
                ahead.advance()
                if ahead.take(Han.ordinal) {
                    guard count > 0, depth == 0 else { break }
                    cursor = ahead
                    return body
                }
            }
            guard count < 40, let scalar = cursor.found else { break }
            switch scalar.value {
            case Ascii.open:
                depth += 1
                body += "（"
            case Ascii.close where depth > 0:
                depth -= 1
                body += "）"
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: body.unicodeScalars.append(scalar)
            default:  // not an enum
                guard Han.isIdeograph(scalar.value) else {
                    throw cursor.error(.court, "法院及案件类型简称", "court and type in Chinese")
                }
                body.unicodeScalars.append(scalar)
            }
            count += 1
            cursor.advance()
        }
        throw cursor.error(.court, "法院及案件类型简称", "court and type in Chinese")
    }

    /// Reads what follows the serial to the end of the text: 号 with a branch before or behind it, or none.
    private static func readBranch(_ cursor: inout TextCursor, of type: CaseTypeCode?) throws(IdentifierError)
        -> Branch?
    {
        var branch: Branch?
        if cursor.take(Ascii.hyphen) {
            let start = cursor
            let number = readOrdinal(&cursor)
            guard start.digit != nil, cursor.current == Han.number else {
                throw cursor.error(.serial, "“-”之后的序号", "a number after the hyphen")
            }
            guard let number else { throw start.error(.suffix, "1至9999的序号", "a number from 1 to 9999") }
            branch = .dash(number)
        }
        cursor.advance()
        guard branch == nil, !cursor.isAtEnd else {
            guard cursor.isAtEnd else { throw cursor.error(.suffix, "案号到此为止", "the end of the number") }
            return branch
        }
        if cursor.take(Han.of) {
            guard let ordinal = Han.numeral(&cursor) else {
                throw cursor.error(.suffix, "一至九十九", "一 to 九十九")
            }
            branch = .ordinal(ordinal)
        } else if cursor.current == Ascii.open, type?.isBankruptcy == true {
            cursor.advance()
            guard cursor.take(Han.individual), let number = readOrdinal(&cursor), cursor.take(Ascii.close) else {
                throw cursor.error(.suffix, "“（个n）”", "（个n）")
            }
            branch = .personalBankruptcy(number)
        }
        guard cursor.isAtEnd else { throw cursor.error(.suffix, "案号到此为止", "the end of the number") }
        return branch
    }

    /// Reads a number 1…9999 that does not begin with zero; nil for any other, the cursor then stands behind its digits.
    private static func readOrdinal(_ cursor: inout TextCursor) -> UInt16? {
        guard cursor.current != 0x30 else {
            _ = cursor.number()
            return nil
        }
        let (count, value) = cursor.number()
        return count > 0 && count <= 4 ? UInt16(truncatingIfNeeded: value) : nil
    }
}
