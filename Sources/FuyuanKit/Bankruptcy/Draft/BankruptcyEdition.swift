/// The edition of bankruptcy law a case is under: the one in force on the day of acceptance. An open case never moves to
/// another.
///
/// law: bankruptcy.v75
@nonexhaustive
public enum BankruptcyEdition: UInt8, Vocabulary, WireValue {
    /// 企业破产法 of 2006, in force since 2007-06-01.
    case law2006
    /// 修订草案 of 2025, not in force; only where the law in hand names a day from which it would be.
    case draft2025

    public var term: Term {
        switch self {
        case .law2006: Term("law-2006", "企业破产法（2006年）", "Enterprise Bankruptcy Law (2006)")
        case .draft2025: Term("draft-2025", "企业破产法修订草案（2025年）", "draft revision (2025)")
        }
    }

    /// The edition for a case accepted on a day: the draft only from the day ``PolicyParameter/bankruptcyRevision`` names.
    public init(acceptedOn day: CivilDate, in law: LegalContext) {
        self = .law2006
        if case .choice(let since) = law.value(of: .bankruptcyRevision), let since = CivilDate(since), day >= since {
            self = .draft2025
        }
    }

    /// The rows and limits of the edition.
    public var table: RuleBook<BankruptcyCase> {
        switch self {
        case .law2006: BankruptcyCase.table
        case .draft2025: DraftRevision.table
        }
    }

    /// What is wrong where a case accepted on a day was dealt with under this edition.
    /// law: bankruptcy.v75
    public func findings(acceptedOn day: CivilDate, in law: LegalContext) -> [Finding] {
        let own = BankruptcyEdition(acceptedOn: day, in: law)
        guard own != self else { return [] }
        return [
            Finding(
                "bankruptcy.v75", .error, at: "edition", Basis(Citation("EBL06", 136)),
                "应当适用受理之日施行的\(own.term.zh)，不适用\(term.zh)",
                "the case is under the law of the day of acceptance: \(own.term.en), not \(term.en)")
        ]
    }
}

extension PolicyParameter {
    /// 破产法修订施行日: the day from which the revision would apply; empty while it is not in force.
    public static let bankruptcyRevision = PolicyParameter(
        Term("bankruptcy-revision", "企业破产法修订施行日", "day the revision of bankruptcy law takes effect"), .choice(""),
        Basis(Citation("EBLD25")), .secondary)
}
