/// What an indicator means: two figures can be compared only where their definitions agree.
public struct IndicatorDefinition: Sendable, Hashable, Identifiable, WireRecord {
    /// The indicator.
    public let id: IndicatorID
    /// The version of the definition, from 1; a change of meaning is a new version.
    public let version: UInt32
    /// What it is called.
    public let term: Term
    /// How it is computed.
    public let measure: IndicatorMeasure
    /// The unit of the result.
    public let unit: IndicatorUnit
    /// What stands above the line, or is counted or summed; nil where the definition does not say.
    public let numerator: Term?
    /// What stands below the line; nil where nothing does, or the definition does not say.
    public let denominator: Term?
    /// Over what kind of period it is taken; nil where the definition does not say.
    public let period: IndicatorPeriod.Kind?
    /// Where it comes from.
    public let basis: Basis
    /// How well it is verified; ``Evidence/convention`` for one the kit itself defines.
    public let evidence: Evidence

    /// A definition; the id is the wire name of the term.
    public init(
        _ term: Term, version: UInt32 = 1, _ measure: IndicatorMeasure, in unit: IndicatorUnit, numerator: Term?,
        denominator: Term? = nil, over period: IndicatorPeriod.Kind? = .custom, _ basis: Basis = Basis(),
        _ evidence: Evidence = .local
    ) {
        self.init(
            id: IndicatorID(rawValue: term.wire), term, version: version, measure, in: unit, numerator: numerator,
            denominator: denominator, over: period, basis, evidence)
    }

    /// A definition under an id of its own.
    public init(
        id: IndicatorID, _ term: Term, version: UInt32 = 1, _ measure: IndicatorMeasure, in unit: IndicatorUnit,
        numerator: Term?, denominator: Term? = nil, over period: IndicatorPeriod.Kind? = .custom,
        _ basis: Basis = Basis(), _ evidence: Evidence = .local
    ) {
        self.id = id
        self.version = version
        self.term = term
        self.measure = measure
        self.unit = unit
        self.numerator = numerator
        self.denominator = denominator
        self.period = period
        self.basis = basis
        self.evidence = evidence
    }

    /// What the definition lacks: period, numerator, denominator, source (`mediation.V109`), or a unit that tells a
    /// percentage from percentage points (`mediation.V110`). Empty for a complete one.
    /// law: mediation.V109 mediation.V110
    public var findings: [Finding] {
        var findings: [Finding] = []
        func lacks(_ path: String, _ zh: String, _ en: String) {
            findings.append(
                Finding(
                    "mediation.V109", .error, at: path, basis, "指标“\(term.zh)”未写明\(zh)",
                    "the indicator “\(term.en)” does not name its \(en)"))
        }
        if period == nil { lacks("period", "统计期间", "period") }
        if numerator == nil { lacks("numerator", "分子或统计对象", "numerator or what it counts") }
        if measure.needsDenominator, denominator == nil { lacks("denominator", "分母", "denominator") }
        if basis.isEmpty, evidence != .convention { lacks("basis", "来源", "source") }
        if !measure.allows(unit) {
            findings.append(
                Finding(
                    "mediation.V110", .error, at: "unit", basis,
                    "指标“\(term.zh)”为“\(measure.term.zh)”，单位却是“\(unit.term.zh)”：百分比、百分点与数量须分清",
                    "the indicator “\(term.en)” is a \(measure.term.en) given in \(unit.term.en): a percentage,"
                        + " percentage points and a quantity must be told apart"))
        }
        return findings
    }

    /// Whether nothing is missing.
    public var isComplete: Bool { findings.isEmpty }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let id = try c.field("id", value?.id)
        let version = try c.field("version", value?.version)
        let term = try c.field("term", value?.term)
        let measure = try c.field("measure", value?.measure)
        let unit = try c.field("unit", value?.unit)
        let numerator = try c.optional("numerator", value?.numerator)
        let denominator = try c.optional("denominator", value?.denominator)
        let period = try c.optional("period", value?.period)
        let basis = try c.defaulted("basis", value?.basis, default: Basis())
        let evidence = try c.field("evidence", value?.evidence)
        return Self(
            id: id, term, version: version, measure, in: unit, numerator: numerator, denominator: denominator,
            over: period, basis, evidence)
    }
}
