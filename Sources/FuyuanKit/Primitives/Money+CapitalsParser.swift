extension Money {
    /// An amount from 中文大写, such as `人民币壹仟零壹元伍角`.
    ///
    /// The prefix 人民币 or ¥, 负, the older forms 圆 圓 正 貳 參 陸 萬 億 and an optional 零 are accepted; ordinary
    /// numerals are not. An amount that could be read two ways, such as `壹仟壹元`, is an error.
    public static func parse(capitals text: String) throws(MoneyError) -> ParsedMoney {
        try capitals(Array(text.utf8))
    }

    /// An amount from the UTF-8 bytes of 中文大写.
    @inlinable
    public static func parse(capitalsUTF8 bytes: some Collection<UInt8>) throws(MoneyError) -> ParsedMoney {
        try capitals(Array(bytes))
    }

    @usableFromInline
    static func capitals(_ bytes: [UInt8]) throws(MoneyError) -> ParsedMoney {
        var scanner = AmountScanner(bytes)
        scanner.skipSpaces()
        guard scanner.takeCurrency() else { throw MoneyError(.charset, at: scanner.position) }
        scanner.skipSpaces()
        let negative = scanner.take("负") || scanner.take("負")
        var reader = CapitalsReader()
        while let current = scanner.current {
            guard let symbol = CapitalsReader.Symbol(current) else {
                throw MoneyError(.charset, at: scanner.position)
            }
            reader.symbols.append((symbol, scanner.position))
            scanner.advance()
        }
        guard !reader.symbols.isEmpty else { throw MoneyError(.charset, at: scanner.position) }
        reader.end = scanner.position
        let magnitude = try reader.read()
        guard let fen = Int64(magnitude: magnitude, negative: negative) else {
            throw MoneyError(.range, at: scanner.position)
        }
        let amount = Money(fen: fen)
        var warnings: EnumSet<MoneyWarning> = []
        if fen % 100 == 0, !reader.hasZheng { warnings.insert(.missingZheng) }
        let written = (negative && fen != 0 ? "负" : "") + reader.text
        if written + (warnings.isEmpty ? "" : "整") != amount.capitals { warnings.insert(.nonCanonical) }
        return ParsedMoney(amount, warnings: warnings)
    }
}

/// Reads the symbols of 中文大写 from left to right.
struct CapitalsReader {
    enum Symbol: Equatable {
        /// 零 to 玖.
        case digit(UInt64)
        /// 拾, 佰, 仟.
        case unit(UInt64)
        case wan, yi, yuan, jiao, fen, zheng

        init?(_ scalar: UInt32) {
            switch Unicode.Scalar(scalar) {
            case "零": self = .digit(0)
            case "壹": self = .digit(1)
            case "贰", "貳": self = .digit(2)
            case "叁", "參", "叄": self = .digit(3)
            case "肆": self = .digit(4)
            case "伍": self = .digit(5)
            case "陆", "陸": self = .digit(6)
            case "柒": self = .digit(7)
            case "捌": self = .digit(8)
            case "玖": self = .digit(9)
            case "拾": self = .unit(10)
            case "佰": self = .unit(100)
            case "仟": self = .unit(1000)
            case "万", "萬": self = .wan
            case "亿", "億": self = .yi
            case "元", "圆", "圓": self = .yuan
            case "角": self = .jiao
            case "分": self = .fen
            case "整", "正": self = .zheng
            default: return nil  // not an enum
            }
        }

        var scalar: Unicode.Scalar {
            switch self {
            case .digit(let digit): Capitals.digits[Int(digit)]
            case .unit(let unit): unit == 10 ? "拾" : unit == 100 ? "佰" : "仟"
            case .wan: "万"
            case .yi: "亿"
            case .yuan: "元"
            case .jiao: "角"
            case .fen: "分"
            case .zheng: "整"
            }
        }
    }

    var symbols: [(symbol: Symbol, position: Int)] = []
    var end = 0
    private(set) var hasZheng = false
    private var index = 0

    private var current: Symbol? { index < symbols.count ? symbols[index].symbol : nil }

    private func error(_ code: MoneyError.Code = .structure) -> MoneyError {
        MoneyError(code, at: index < symbols.count ? symbols[index].position : end)
    }

    /// What was written, in the usual characters, without an empty 零角 or 零分.
    var text: String {
        var written = symbols.map(\.symbol)
        for unit in [Symbol.fen, .jiao] where written.suffix(2) == [.digit(0), unit] { written.removeLast(2) }
        var text = String.UnicodeScalarView()
        for symbol in written { text.append(symbol.scalar) }
        return String(text)
    }

    private mutating func take(_ symbol: Symbol) -> Bool {
        guard current == symbol else { return false }
        index += 1
        return true
    }

    /// The amount in fen, without its sign.
    mutating func read() throws(MoneyError) -> UInt64 {
        var total: UInt64 = 0
        let hasYuan = symbols.contains { $0.symbol == .yuan }
        if hasYuan { total = try readYuan() * 100 }
        var last = hasYuan ? Symbol.yuan : Symbol.zheng
        if case .digit = current {
            let gap = hasYuan && current == .digit(0) && nextIsDigit
            if gap { index += 1 }
            guard case .digit(let first) = current, hasYuan || first > 0 else { throw error() }
            index += 1
            if take(.jiao) {
                total += first * 10
                last = .jiao
                if case .digit(let second) = current {
                    index += 1
                    guard take(.fen) else { throw error() }
                    total += second
                    last = .fen
                }
            } else if take(.fen) {
                total += first
                last = .fen
            } else {
                throw error()
            }
        }
        guard last != .zheng else { throw error() }
        if current == .zheng {
            guard index == symbols.count - 1 else { throw error() }
            guard last != .fen else { throw error(.zhengAfterFen) }
            hasZheng = take(.zheng)
        }
        guard index == symbols.count else { throw error() }
        return total
    }

    private var nextIsDigit: Bool {
        guard index + 1 < symbols.count, case .digit = symbols[index + 1].symbol else { return false }
        return true
    }

    /// The whole yuan, up to and with 元; below 10^16.
    private mutating func readYuan() throws(MoneyError) -> UInt64 {
        if take(.digit(0)) {
            guard take(.yuan) else { throw error() }
            return 0
        }
        var hundredMillions: UInt64?
        var tenThousands: UInt64?
        while true {
            // Nothing yet read to the left means no 零 may lead.
            let group = try readGroup(leading: hundredMillions == nil && tenThousands == nil)
            if take(.wan) {
                guard tenThousands == nil, group > 0 else { throw error() }
                tenThousands = group * 10_000
            } else if take(.yi) {
                let value = (tenThousands ?? 0) + group
                guard hundredMillions == nil, value > 0 else { throw error() }
                hundredMillions = value * 100_000_000
                tenThousands = nil
            } else if take(.yuan) {
                let value = (hundredMillions ?? 0) + (tenThousands ?? 0) + group
                guard value > 0 else { throw error() }
                return value
            } else {
                throw error()
            }
        }
    }

    /// A group of up to four figures; 0 when there is none.
    private mutating func readGroup(leading: Bool) throws(MoneyError) -> UInt64 {
        var value: UInt64 = 0
        var least: UInt64 = 10_000
        while case .digit(let digit) = current {
            var zero = false
            var figure = digit
            if digit == 0 {
                index += 1
                guard !(leading && value == 0), case .digit(let next) = current, next > 0 else { throw error() }
                figure = next
                zero = true
            }
            index += 1
            var place: UInt64 = 1
            if case .unit(let unit) = current {
                place = unit
                index += 1
            }
            // A place left out must be marked by 零, else 壹仟壹 could be 1,100 or 1,001.
            let first = leading && value == 0
            guard place < least, zero || first || place * 10 == least else {
                index -= 1
                throw error()
            }
            value += figure * place
            least = place
        }
        if leading, value == 0, current == .unit(10) {
            index += 1
            value = 10
            if case .digit(let digit) = current, digit > 0 {
                index += 1
                value += digit
            }
        }
        return value
    }
}
