/// On what a public body is enforced against.
@nonexhaustive
public enum PublicBodyBasis: UInt8, Vocabulary, WireValue {
    /// A civil judgment, award or statement: the body owes like anybody else.
    case civil
    /// A judgment, ruling or mediation statement in an administrative case.
    case administrative

    public static let wireIndex = VocabularyIndex<PublicBodyBasis>()

    public var term: Term {
        switch self {
        case .civil: Term("civil", "民事执行依据", "civil basis")
        case .administrative: Term("administrative", "行政裁判", "administrative judgment")
        }
    }
}

/// 涉行政机关执行的措施: what a court uses against a public body, to be judged under the law.
public struct PublicBodyEnforcement: WireRecord {
    /// On what.
    public var basis: PublicBodyBasis
    /// The means used or planned.
    public var means: EnumSet<PublicBodyMeans>
    /// The day the court means to use them; nil when not set.
    public var plannedOn: CivilDate?
    /// The day the body was warned; nil where it was not.
    public var warnedOn: CivilDate?
    /// Whether its budget was looked at; nil when not known.
    public var isBudgetChecked: Bool?
    /// Whether public property that is exempt was set apart; nil when not known.
    public var isExemptPropertyChecked: Bool?
    /// Whether its superior was told; nil when not known.
    public var isSuperiorTold: Bool?

    /// A plan.
    public init(
        on basis: PublicBodyBasis, by means: EnumSet<PublicBodyMeans>, plannedOn: CivilDate? = nil,
        warnedOn: CivilDate? = nil, isBudgetChecked: Bool? = nil, isExemptPropertyChecked: Bool? = nil,
        isSuperiorTold: Bool? = nil
    ) {
        self.basis = basis
        self.means = means
        self.plannedOn = plannedOn
        self.warnedOn = warnedOn
        self.isBudgetChecked = isBudgetChecked
        self.isExemptPropertyChecked = isExemptPropertyChecked
        self.isSuperiorTold = isSuperiorTold
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            on: try c.field("basis", value?.basis), by: try c.field("means", value?.means),
            plannedOn: try c.optional("plannedOn", value?.plannedOn),
            warnedOn: try c.optional("warnedOn", value?.warnedOn),
            isBudgetChecked: try c.optional("isBudgetChecked", value?.isBudgetChecked),
            isExemptPropertyChecked: try c.optional("isExemptPropertyChecked", value?.isExemptPropertyChecked),
            isSuperiorTold: try c.optional("isSuperiorTold", value?.isSuperiorTold))
    }

    /// The means open on this basis: the five of art. 96 for an administrative judgment; ordinary measures, and the
    /// advice every court may give, for a civil one.
    /// law: enforcement.E33
    /// law: enforcement.E34
    public var open: EnumSet<PublicBodyMeans> {
        switch basis {
        case .administrative: PublicBodyMeans.administrative
        case .civil: EnumSet.all(but: [.dailyFine])
        }
    }

    /// The last day to warn the body, under the local rule; nil where no day is planned or the calendar does not reach.
    /// law: enforcement.orgPreNotice
    public func lastDayToWarn(in law: LegalContext) -> CivilDate? {
        plannedOn.flatMap { TimeLimit.publicBodyWarning.lastDay(from: $0, in: law) }
    }

    /// What is wrong: a means that is not open on this basis; for ordinary measures, budget, exempt property or superior
    /// not looked to; no warning in time where local rule asks for one.
    /// law: enforcement.V57
    public func findings(in law: LegalContext) -> [Finding] {
        var findings = means.subtracting(open).map { means in
            Finding(
                "enforcement.V57", .error, at: "means", Basis(.administrativeProcedure(96)),
                basis == .administrative
                    ? "行政裁判只能采取行政诉讼法第九十六条的措施，不得\(means.term.zh)" : "民事执行依据不适用：\(means.term.zh)",
                basis == .administrative
                    ? "an administrative judgment is enforced by the means of art. 96 alone, not by: \(means.term.en)"
                    : "not open on a civil basis: \(means.term.en)")
        }
        func check(_ fact: Bool?, _ path: String, _ zh: String, _ en: String) {
            guard fact != true else { return }
            findings.append(
                Finding(
                    "enforcement.organDebtor", fact == nil ? .notice : .warning, at: path,
                    Basis(.administrativeProcedure(96), .dishonestyList(8), Citation("HS24", 11)), zh, en))
        }
        if basis == .civil, !means.subtracting([.publicNotice, .advice]).isEmpty {
            check(isBudgetChecked, "isBudgetChecked", "未核查预算安排", "its budget was not looked at")
            check(
                isExemptPropertyChecked, "isExemptPropertyChecked", "未排除不得执行的公用财产",
                "public property that is exempt was not set apart")
            check(isSuperiorTold, "isSuperiorTold", "未通报其上级机关", "its superior was not told")
        }
        if let finding = warningFinding(in: law) { findings.append(finding) }
        return findings
    }

    private func warningFinding(in law: LegalContext) -> Finding? {
        guard case .flag(true) = law.value(of: .warnsPublicBodies), let last = lastDayToWarn(in: law) else {
            return nil
        }
        guard warnedOn.map({ $0 > last }) ?? true else { return nil }
        return Finding(
            "enforcement.orgPreNotice", .warning, at: "warnedOn", Basis(Citation("GZ23")), "未在\(last)前预警",
            "the body was not warned by \(last)")
    }
}
