/// A village or community that aims at having no suits (无讼村、无诉社区).
public struct SourceGovernanceUnit: WireRecord, Identifiable {
    /// Its id.
    public var id: Identifier<SourceGovernanceUnit>
    /// Its name.
    public var name: String
    /// The source-governance centre it belongs to; nil where there is none.
    public var centre: Identifier<ResolutionNode>?

    /// A unit.
    public init(
        _ id: Identifier<SourceGovernanceUnit>, _ name: String = "", under centre: Identifier<ResolutionNode>? = nil
    ) {
        self.id = id
        self.name = name
        self.centre = centre
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.defaulted("name", value?.name, default: ""),
            under: try c.optional("centre", value?.centre))
    }

    /// Whether it had no suits from a day through another, by the case data.
    ///
    /// `suits` may be of other units too. `knownThrough` is the last day the case data covers: where it lies before the
    /// window’s last day, nothing can be said; nor of a window that ends before it begins.
    public func status(
        by suits: some Sequence<FiledSuit>, from first: CivilDate, through last: CivilDate, knownThrough: CivilDate,
        in law: LegalContext = .current
    ) -> NoSuitStatus {
        NoSuitStatus(of: id, suits, first, last, knownThrough, law)
    }
}

/// A suit filed, and the village or community it came from.
public struct FiledSuit: WireRecord {
    /// The case.
    public var id: CaseID
    /// Where it came from.
    public var unit: SourceGovernanceUnit.ID
    /// The day it was filed.
    public var filedOn: CivilDate

    /// A suit.
    public init(_ id: CaseID, from unit: SourceGovernanceUnit.ID, on filedOn: CivilDate) {
        self.id = id
        self.unit = unit
        self.filedOn = filedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), from: try c.field("unit", value?.unit),
            on: try c.field("filedOn", value?.filedOn))
    }
}

/// Whether a village or community had no suits over a window. It is derived from case data and cannot be typed in.
public struct NoSuitStatus: Sendable, Hashable {
    /// The answer.
    @nonexhaustive
    public enum Answer: UInt8, Vocabulary {
        /// 无讼.
        case free
        /// 有讼.
        case notFree
        /// 无从判断: the case data does not reach the end of the window.
        case undetermined

        public var term: Term {
            switch self {
            case .free: Term("free", "无讼", "no suits")
            case .notFree: Term("not-free", "有讼", "suits")
            case .undetermined: Term("undetermined", "无从判断", "cannot be told")
            }
        }
    }

    /// The village or community.
    public let unit: SourceGovernanceUnit.ID
    /// The first day of the window.
    public let from: CivilDate
    /// The last day of the window.
    public let through: CivilDate
    /// The suits filed in the window, each once, in the order of their ids.
    public let suits: [CaseID]
    /// The last day the case data covers.
    public let knownThrough: CivilDate
    /// The answer.
    public let answer: Answer

    fileprivate init(
        of unit: SourceGovernanceUnit.ID, _ suits: some Sequence<FiledSuit>, _ first: CivilDate, _ last: CivilDate,
        _ knownThrough: CivilDate, _ law: LegalContext
    ) {
        var found: Set<CaseID> = []
        for suit in suits where suit.unit == unit && suit.filedOn >= first && suit.filedOn <= last {
            found.insert(suit.id)
        }
        var most = 0
        if case .count(let count) = law.value(of: PolicyParameter.noSuitCeiling) { most = count }
        self.unit = unit
        from = first
        through = last
        self.suits = found.sorted { $0.rawValue < $1.rawValue }
        self.knownThrough = knownThrough
        answer = found.count > most ? .notFree : knownThrough < last || last < first ? .undetermined : .free
    }

    /// How the answer came about.
    public var derivation: Derivation {
        let basis = Basis(Citation("HS24", 16), Citation("YT21"))
        var derivation = Derivation()
        derivation.add(
            "考察期间：\(from)至\(through)", "window: \(from) to \(through)",
            basis)
        derivation.add("期间内立案的案件", "suits filed in the window", result: "\(suits.count)")
        derivation.add("案件数据截至", "case data up to", result: "\(knownThrough)")
        derivation.add("结论：\(answer.term.zh)", "answer: \(answer.term.en)")
        return derivation
    }
}

extension PolicyParameter {
    /// How many suits a village or community may have in the window and still count as one without.
    public static let noSuitCeiling = PolicyParameter(
        Term("no-suit-ceiling", "无讼村（社区）的立案数上限", "most suits of a village or community without suits"), .count(0),
        unit: Bilingual("件", "cases"), Basis(Citation("HS24", 16)), .convention)

    /// Every parameter of governance.
    public static let governancePolicies: [PolicyParameter] = [noSuitCeiling]
}

extension Docket {
    /// The suits filed in this docket, each with the village or community that `place` answers for its case; a case
    /// without an answer is left out. Civil suits are those filed after mediation failed, administrative ones those of
    /// first instance. Linear in the files.
    public func filedSuits(placedBy place: (CaseID) -> SourceGovernanceUnit.ID?) -> [FiledSuit] {
        files.compactMap { file in
            let day: CivilDate? =
                if let file = file as? CaseFile<FailedMediationFiling> {
                    file.state.filedOn
                } else if let file = file as? CaseFile<AdministrativeFirstInstance> {
                    file.state.docketedOn
                } else {
                    nil
                }
            guard let day, let unit = place(file.id) else { return nil }
            return FiledSuit(file.id, from: unit, on: day)
        }
    }
}
