extension Money {
    /// An amount in yuan from figures: `1234.56`, `1,234.56`, `¥100`, `人民币100.00元`, `1.5万元`, `-50`.
    ///
    /// A minus, one currency mark, correct thousands groups, and the unit 元, 万元 or 亿元 may stand; full-width forms
    /// count as their narrow ones. Finer than a fen, exponents, a plus, a leading or trailing point are errors.
    public static func parse(_ text: String) throws(MoneyError) -> ParsedMoney {
        try figures(Array(text.utf8))
    }

    /// An amount in yuan from the UTF-8 bytes of figures.
    @inlinable
    public static func parse(utf8 bytes: some Collection<UInt8>) throws(MoneyError) -> ParsedMoney {
        try figures(Array(bytes))
    }

    @usableFromInline
    static func figures(_ bytes: [UInt8]) throws(MoneyError) -> ParsedMoney {
        var scanner = AmountScanner(bytes)
        scanner.skipSpaces()
        var negative = scanner.take("-")
        guard scanner.takeCurrency() else { throw MoneyError(.format, at: scanner.position) }
        scanner.skipSpaces()
        if !negative { negative = scanner.take("-") }
        let start = scanner.position
        var figures = Figures()
        try figures.readWhole(&scanner)
        try figures.readDecimals(&scanner)
        scanner.skipSpaces()
        if let current = scanner.current, Figures.digit(current) != nil {
            throw MoneyError(.grouping, at: scanner.position)
        }
        // A yuan is 10^2 fen, a 万元 10^6, a 亿元 10^10.
        var scale = 2
        if scanner.take("万") {
            scale = 6
        } else if scanner.take("亿") {
            scale = 10
        }
        if !scanner.take("元"), scale != 2 { throw MoneyError(.format, at: scanner.position) }
        scanner.skipSpaces()
        guard scanner.current == nil else { throw MoneyError(.format, at: scanner.position) }
        guard figures.decimals <= scale else { throw MoneyError(.subFen, at: start) }
        for _ in figures.decimals..<scale { figures.append(0) }
        guard !figures.overflow, let fen = Int64(magnitude: figures.value, negative: negative) else {
            throw MoneyError(.range, at: start)
        }
        return ParsedMoney(Money(fen: fen), warnings: figures.leadingZero ? [.leadingZero] : [])
    }
}

/// The figures of an amount while they are read.
private struct Figures {
    var value: UInt64 = 0
    var overflow = false
    var decimals = 0
    var leadingZero = false

    static func digit(_ scalar: UInt32) -> UInt64? {
        scalar >= 0x30 && scalar <= 0x39 ? UInt64(scalar - 0x30) : nil
    }

    mutating func append(_ digit: UInt64) {
        let (product, over) = value.multipliedReportingOverflow(by: 10)
        let (sum, spill) = product.addingReportingOverflow(digit)
        overflow = overflow || over || spill
        value = sum
    }

    mutating func readWhole(_ scanner: inout AmountScanner) throws(MoneyError) {
        guard let first = scanner.current, let zero = Self.digit(first) else {
            throw MoneyError(.format, at: scanner.position)
        }
        var group = 0
        var groups = 0
        while let current = scanner.current {
            if let digit = Self.digit(current) {
                leadingZero = leadingZero || (groups == 0 && group == 1 && zero == 0)
                append(digit)
                group += 1
            } else if current == 0x2C {
                guard groups == 0 ? group <= 3 : group == 3 else { throw MoneyError(.grouping, at: scanner.position) }
                groups += 1
                group = 0
            } else {
                break
            }
            scanner.advance()
        }
        guard groups == 0 || group == 3 else { throw MoneyError(.grouping, at: scanner.position) }
    }

    mutating func readDecimals(_ scanner: inout AmountScanner) throws(MoneyError) {
        guard scanner.take(".") else { return }
        while let current = scanner.current, let digit = Self.digit(current) {
            append(digit)
            decimals += 1
            scanner.advance()
        }
        guard decimals > 0 else { throw MoneyError(.format, at: scanner.position) }
    }
}
