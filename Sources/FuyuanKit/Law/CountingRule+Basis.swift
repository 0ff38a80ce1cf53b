extension CountingRule {
    /// The article on periods of 民事诉讼法 as numbered on a day.
    static func civilProcedureArticle(_ paragraph: UInt8, on day: CivilDate) -> Citation {
        let now = Citation.civilProcedure(85, paragraph)
        return Concordance.bundled.place(of: now, on: day) ?? now
    }

    /// The measures on holidays in force on a day, on which the yearly notices rest.
    static func holidayBasis(on day: CivilDate) -> Citation {
        day.year >= 2025 ? .holidayRules(7) : Citation("HOL13")
    }

    /// Where it stands that the hour or day of the event is not counted.
    // law: mediation.R02 mediation.R15
    public func startBasis(on day: CivilDate) -> Citation {
        switch self {
        case .civilProcedure, .publicNotice, .fixedDay: Self.civilProcedureArticle(2, on: day)
        case .civilCode, .general, .administrativePenalty, .administrativeLicence, .administrativeCoercion,
            .trafficAccident:
            .civilCode(201, 1)
        case .administrativeSuit: .administrativeProcedureInterpretation(48)
        case .reconsideration:
            day.ordinal >= Self.reconsideration2023 ? .reconsideration(88, 1) : Citation("AR17", 40, 1)
        case .criminalProcedure, .custody: Citation("CRI18", 105, 2)
        case .sentence: Citation("CRJ21", 202, 2)
        }
    }

    /// Where it stands that a period ending on a rest day ends on the first day after.
    // law: mediation.R06
    public func rollBasis(on day: CivilDate) -> Citation {
        switch self {
        case .civilProcedure, .publicNotice, .fixedDay, .reconsideration: Self.civilProcedureArticle(3, on: day)
        case .civilCode, .general, .administrativePenalty, .administrativeLicence, .administrativeCoercion,
            .trafficAccident:
            .civilCode(203, 1)
        case .administrativeSuit: .administrativeProcedureInterpretation(48, 3)
        case .criminalProcedure, .custody: Citation("CRI18", 105, 4)
        case .sentence: Citation("CRJ21", 202, 2)
        }
    }

    /// Where it stands how months and years end.
    // law: mediation.R05
    public var monthBasis: Citation {
        switch self {
        case .criminalProcedure, .custody, .sentence: Citation("CRJ21", 202)
        case .civilProcedure, .publicNotice, .fixedDay, .civilCode, .general, .administrativePenalty,
            .administrativeLicence, .administrativeCoercion, .trafficAccident, .administrativeSuit, .reconsideration:
            .civilCode(202)
        }
    }

    /// Where it stands which 日 are working days; nil where none are, or where the text itself says 工作日.
    public func unitBasis(on day: CivilDate) -> Citation? {
        switch self {
        case .reconsideration:
            day.ordinal >= Self.reconsideration2023 ? .reconsideration(88, 2) : Citation("AR17", 40, 2)
        case .administrativePenalty: Citation("APL21", 85)
        case .administrativeCoercion: Citation("AE11", 69)
        case .administrativeLicence: Citation("LIC19", 82)
        case .trafficAccident: .trafficAccidents(112, item: 5)
        case .civilProcedure, .publicNotice, .fixedDay, .civilCode, .general, .administrativeSuit, .criminalProcedure,
            .custody, .sentence:
            nil
        }
    }
}
