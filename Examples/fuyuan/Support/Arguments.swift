import FuyuanKit

/// What stands on the command line, parsed: `fuyuan SUBCOMMAND VALUE… --name value --flag`.
struct Arguments {
    /// The values without a name, in order.
    private(set) var values: [String] = []
    private var named: [String: String] = [:]
    private var repeated: [String: [String]] = [:]

    /// Options that stand alone.
    static let flags: Set<String> = [
        "json", "help", "history", "why", "overdue", "skip-bad", "count-first", "count-last", "not-told",
        "real-property", "en", "seal",
    ]
    /// Subcommands that write files name one after `--json`.
    static let files: Set<String> = ["csv"]
    /// Options that every subcommand has.
    static let common: Set<String> = ["json", "help", "lang"]

    /// Parses what follows the subcommand. `-` is a value; after `--` everything is.
    init(_ words: some Sequence<String>, allowed: Set<String>) throws(Failure) {
        var rest = Array(words)[...]
        while let word = rest.popFirst() {
            guard word != "--" else {
                values += rest
                return
            }
            if word == "-o", allowed.contains("output") {
                guard let value = rest.popFirst() else { throw .usage("选项 -o 缺少值", "option -o needs a value") }
                note("output", value)
                continue
            }
            guard word.hasPrefix("--") else {
                values.append(word)
                continue
            }
            let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(parts[0])
            guard allowed.contains(name) || Self.common.contains(name) else {
                throw .usage("未知选项 \(word)", "unknown option \(word)")
            }
            let isFile = name == "json" && !allowed.isDisjoint(with: Self.files)
            if Self.flags.contains(name), !isFile {
                guard parts.count == 1 else { throw .usage("选项 --\(name) 不带值", "option --\(name) takes no value") }
                named[name] = ""
            } else if parts.count == 2 {
                note(name, String(parts[1]))
            } else if let value = rest.popFirst() {
                note(name, value)
            } else {
                throw .usage("选项 --\(name) 缺少值", "option --\(name) needs a value")
            }
        }
    }

    private mutating func note(_ name: String, _ value: String) {
        named[name] = value
        repeated[name, default: []].append(value)
    }

    /// The texts of an option that may be given several times, in order.
    func all(_ name: String) -> [String] { repeated[name] ?? [] }

    /// Whether a flag was given.
    func has(_ flag: String) -> Bool { named[flag] != nil }

    /// The text of an option; nil where it was not given.
    subscript(_ name: String) -> String? { named[name] }

    /// The option as an amount of 0 or more.
    func amount(_ name: String) throws(Failure) -> Money? {
        guard let text = named[name] else { return nil }
        return try Self.amount(text, of: name)
    }

    /// The text of an option as an amount of 0 or more.
    static func amount(_ text: String, of name: String) throws(Failure) -> Money {
        let amount: Money
        do throws(MoneyError) {
            amount = try Money.parse(text).amount
        } catch {
            throw .usage(
                "--\(name) “\(text)”不是金额：\(error.text(in: .zh))",
                "--\(name) \"\(text)\" is no amount: \(error.text(in: .en))")
        }
        guard !amount.isNegative else { throw .usage("--\(name) 不得为负数", "--\(name) must not be negative") }
        return amount
    }

    /// The option as a day.
    func day(_ name: String) throws(Failure) -> CivilDate? {
        guard let text = named[name] else { return nil }
        return try Self.day(text)
    }

    /// The option as a word of a vocabulary.
    func word<Word: Vocabulary>(_ name: String, _ type: Word.Type = Word.self) throws(Failure) -> Word? {
        guard let text = named[name] else { return nil }
        guard let word = Word(wire: text) else {
            let known = Word.allCases.map(\.term.wire).joined(separator: " | ")
            throw .usage("--\(name) 应为 \(known)", "--\(name) must be \(known)")
        }
        return word
    }

    /// The language asked for; Chinese where nothing is said.
    func language() throws(Failure) -> Language {
        guard let text = named["lang"] else { return has("en") ? .en : .zh }
        guard let language = Language(rawValue: text) else {
            throw .usage("--lang 应为 zh 或 en", "--lang must be zh or en")
        }
        return language
    }

    /// The value at a place, or a usage error naming what is missing.
    func value(_ index: Int, _ name: String) throws(Failure) -> String {
        guard values.indices.contains(index) else { throw .usage("缺少 \(name)", "\(name) is missing") }
        return values[index]
    }

    /// A day written `yyyy-MM-dd`.
    static func day(_ text: String) throws(Failure) -> CivilDate {
        guard let day = CivilDate(text) else {
            throw .input(
                "“\(text)”不是日期（应为 yyyy-MM-dd，且该日存在）", "\"\(text)\" is no date (yyyy-MM-dd, and the day must exist)")
        }
        return day
    }

    /// A length of time written `30d`, `10wd`, `6m`, `1y` or `24h`; may be negative.
    static func length(_ text: String) throws(Failure) -> (count: Int, unit: PeriodUnit) {
        let units: [(String, PeriodUnit)] = [
            ("wd", .workingDays), ("d", .days), ("m", .months), ("y", .years), ("h", .hours),
        ]
        for (suffix, unit) in units where text.hasSuffix(suffix) {
            if let count = Int(text.dropLast(suffix.count)), count.magnitude <= 100_000 { return (count, unit) }
            break
        }
        throw .input("“\(text)”不是期间（如 30d、10wd、6m、1y、24h）", "\"\(text)\" is no length of time (30d, 10wd, 6m, 1y, 24h)")
    }
}
