/// A court case number (案号), such as `（2024）皖0503民初1号` (法〔2015〕137号 arts. 2, 3).
///
/// Two forms: that in use since 2016, and the legacy form `（2014）花民一初字第24号`, of which nothing but the shape can be
/// known. Numbers are equal when all their parts are; brackets and widths of the text read do not count.
public struct CaseNumber: IdentifierKind {
    /// The year of acceptance, 1949…9999.
    public var year: Int { Int(storedYear) }
    /// What stands between year and serial.
    public let form: Form
    /// The serial, at least 1.
    public var serial: Int { Int(storedSerial) }
    /// What tells apart several documents of one case.
    public let branch: Branch?

    private let storedYear: UInt16
    private let storedSerial: UInt32
    /// How many digits the serial is written with; more than it needs only in the legacy form.
    private let width: UInt8

    /// What stands between year and serial.
    public enum Form: Sendable, Hashable {
        /// Court, special code or none, type.
        case modern(CourtCode, SpecialCode?, CaseTypeCode)
        /// Court and type as courts wrote them before 2016, without 字第.
        case legacy(String)
    }

    /// What tells apart several documents of one case.
    public enum Branch: Sendable, Hashable {
        /// 之一 … 之九十九, after 号.
        case ordinal(UInt8)
        /// -1 …, before 号; a local practice.
        case dash(UInt16)
        /// （个1） …, after 号; personal bankruptcy in Shenzhen.
        case personalBankruptcy(UInt16)
    }

    /// A special trial code (专门审判代字), fixed by the Supreme People's Court (法〔2018〕335号).
    @nonexhaustive
    public enum SpecialCode: UInt8, Vocabulary {
        /// 知: patents and the like, at every level, from 2019.
        case intellectualProperty

        public var term: Term { Term("intellectual-property", "知", "intellectual property (知)") }
    }

    public static var kind: Term { Term("case-number", "案号", "court case number") }
    public static var basis: Basis { Basis(Citation(.caseNumbers, 2), Citation(.caseNumbers, 3)) }

    init(year: Int, _ form: Form, serial: Int, width: Int, _ branch: Branch?) {
        storedYear = UInt16(truncatingIfNeeded: year)
        storedSerial = UInt32(truncatingIfNeeded: serial)
        self.width = UInt8(truncatingIfNeeded: width)
        self.form = form
        self.branch = branch
    }

    /// A case number of the modern form; nil when the parts cannot make one: a year outside 2016…9999, a serial that is
    /// not positive, too long, or not of the type's fixed length (art. 10).
    public init?(
        year: Int, court: CourtCode, special: SpecialCode? = nil, type: CaseTypeCode, serial: Int, branch: UInt8? = nil
    ) {
        let width = String(serial).utf8.count
        guard (2016...9999).contains(year), serial > 0, width <= Self.longestSerial else { return nil }
        guard type.serialDigits.map({ $0 == width }) ?? true, branch.map({ $0 > 0 && $0 < 100 }) ?? true else {
            return nil
        }
        self.init(
            year: year, .modern(court, special, type), serial: serial, width: width, branch.map(Branch.ordinal))
    }

    /// How many digits a serial may have.
    static var longestSerial: Int { 8 }

    /// The court; nil in the legacy form.
    public var court: CourtCode? {
        switch form {
        case .modern(let court, _, _): court
        case .legacy: nil
        }
    }

    /// The special trial code; nil when there is none.
    public var special: SpecialCode? {
        switch form {
        case .modern(_, let special, _): special
        case .legacy: nil
        }
    }

    /// The type code; nil in the legacy form.
    public var type: CaseTypeCode? {
        switch form {
        case .modern(_, _, let type): type
        case .legacy: nil
        }
    }

    /// Whether it is of the form used before 2016.
    public var isLegacy: Bool { court == nil }

    /// The serial as written: with its leading zeros in the legacy form.
    public var serialText: String {
        let digits = String(storedSerial)
        return String(repeating: "0", count: max(0, Int(width) - digits.utf8.count)) + digits
    }

    /// The branch as written; empty when there is none.
    public var branchText: String {
        switch branch {
        case .ordinal(let number): "之" + Han.numeral(number)
        case .dash(let number): "-\(number)"
        case .personalBankruptcy(let number): "（个\(number)）"
        case nil: ""
        }
    }

    /// The canonical text: full-width round brackets, no spaces.
    public var description: String {
        let middle =
            switch form {
            case .modern(let court, let special, let type): "\(court)\(special?.term.zh ?? "")\(type)"
            case .legacy(let body): "\(body)字第"
            }
        switch branch {
        case .dash: return "（\(year)）\(middle)\(serialText)\(branchText)号"
        case .ordinal, .personalBankruptcy, nil: return "（\(year)）\(middle)\(serialText)号\(branchText)"
        }
    }

    /// What is improbable about it.
    var warnings: EnumSet<IdentifierWarning> {
        var warnings: EnumSet<IdentifierWarning> = []
        switch form {
        case .modern(let court, let special, let type):
            warnings = court.warnings.union(type.warnings(inYear: year))
            if year < 2016 { warnings.insert(.modernFormatBefore2016) }
            if special != nil, year < 2019 { warnings.insert(.specialBefore2019) }
            if court.level < type.lowestLevel { warnings.insert(.levelContradiction) }
        case .legacy:
            warnings.insert(.legacyFormat)
            if year >= 2016 { warnings.insert(.legacyFormatAfter2016) }
            if Int(width) > String(storedSerial).utf8.count { warnings.insert(.serialZeroPadded) }
        }
        switch branch {
        case .dash: warnings.insert(.dashSuffix)
        case .personalBankruptcy: warnings.insert(.personalBankruptcySuffix)
        case .ordinal, nil: break
        }
        return warnings
    }

    public var parts: [IdentifierPart] {
        var parts = [IdentifierPart(Term("year", "收案年度", "year of acceptance"), String(year))]
        switch form {
        case .modern(let court, let special, let type):
            parts.append(IdentifierPart(Term("court", "法院代字", "court code"), court.description))
            parts.append(IdentifierPart(Term("court-level", "审级", "level of the court"), court.level.term.zh))
            if let special {
                parts.append(IdentifierPart(Term("special", "专门审判代字", "special code"), special.term.zh))
            }
            parts.append(IdentifierPart(Term("type", "类型代字", "type code"), type.description))
            parts.append(IdentifierPart(Term("case-types", "案件类型", "case types"), type.name.zh))
            if let category = type.category {
                parts.append(IdentifierPart(Term("category", "类别", "category"), category.term.zh))
            }
        case .legacy(let body):
            parts.append(IdentifierPart(Term("body", "法院及类型简称", "court and type as written"), body))
        }
        parts.append(IdentifierPart(Term("serial", "案件编号", "serial"), serialText))
        if branch != nil { parts.append(IdentifierPart(Term("suffix", "后缀", "suffix"), branchText)) }
        return parts
    }
}
