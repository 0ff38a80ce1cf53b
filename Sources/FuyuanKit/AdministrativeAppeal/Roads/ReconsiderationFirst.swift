/// That reconsideration must come before a suit (复议前置): on which ground, and how sure that is.
///
/// Where it is skipped the suit is not docketed (行诉法解释 art. 56), or dismissed (art. 69(1)(5)).
public struct ReconsiderationFirst: Sendable, Hashable {
    /// The ground.
    public let ground: Ground
    /// Where it stands.
    public let basis: Basis
    /// The first day of the rule, where the kit knows it.
    public let since: CivilDate?
    /// Whether the text, or its reach, is open to argument: then it is no sure bar.
    public let isAmbiguous: Bool
    /// Whether the sum must be paid or secured before reconsideration is sought.
    public let isPaymentFirst: Bool

    /// The ground an act comes under, a sure one before an ambiguous one; nil where a suit may be brought at once.
    ///
    /// - Parameters:
    ///   - act: the act.
    ///   - day: the day that chooses the law; the day the act was made, else known, where not given. Without any, the law
    ///     in force now.
    public init?(_ act: AdministrativeAct, governedBy day: CivilDate? = nil) {
        let all = Self.all(act, governedBy: day)
        guard let found = all.first(where: { !$0.isAmbiguous }) ?? all.first else { return nil }
        self = found
    }

    /// Every ground an act comes under, in the order of the list. O(number of grounds).
    public static func all(_ act: AdministrativeAct, governedBy day: CivilDate? = nil) -> [ReconsiderationFirst] {
        let legal = day ?? act.legalDay ?? .max
        return Ground.allCases.compactMap { ReconsiderationFirst($0, act, legal, isChosen: day != nil) }
    }

    private init?(_ ground: Ground, _ act: AdministrativeAct, _ day: CivilDate, isChosen: Bool) {
        let since = ground.since
        // Asked for under the old text, ripe under the new one: no rule says which governs.
        let isCrossing =
            !isChosen && ground == .inaction
            && since.map { since in act.inaction?.dutyEnd.map { $0 >= since } ?? false } == true
        guard isCrossing || since.map({ day >= $0 }) ?? true, let reach = ground.reach(act, on: day) else { return nil }
        self.ground = ground
        self.since = since
        basis = ground.basis(of: act, on: day)
        isAmbiguous = reach == .ambiguous || (since.map { day < $0 } ?? false)
        isPaymentFirst = ground == .taxPayment
    }

    /// The steps, one line.
    public var derivation: Derivation {
        var steps = Derivation()
        steps.add(
            isAmbiguous ? "复议前置（有争议）：\(ground.term.zh)" : "复议前置：\(ground.term.zh)",
            isAmbiguous
                ? "Reconsideration first (open to argument): \(ground.term.en)"
                : "Reconsideration first: \(ground.term.en)",
            basis)
        if isPaymentFirst {
            steps.add("须先缴纳税款及滞纳金或者提供担保", "The tax must first be paid or secured", basis)
        }
        return steps
    }

    /// What is wrong with a suit brought without reconsideration.
    // law: administrative.V-L03
    public var skippedFinding: Finding {
        Finding(
            "administrative.V-L03", isAmbiguous ? .warning : .error, at: "suit",
            Basis(
                .administrativeProcedure(44, 2), .administrativeProcedureInterpretation(56),
                .administrativeProcedureInterpretation(69, 1, item: 5), basis.citations.first),
            isAmbiguous
                ? "可能属于应当先申请行政复议的情形（\(ground.term.zh)），直接起诉有不予立案的风险"
                : "应当先申请行政复议（\(ground.term.zh)），直接起诉的不予立案或者驳回起诉",
            isAmbiguous
                ? "Reconsideration may have to come first (\(ground.term.en)): a direct suit risks not being docketed"
                : "Reconsideration must come first (\(ground.term.en)): a direct suit is not docketed, or dismissed")
    }

    /// What is wrong with an act that does not say so.
    // law: administrative.V-R38
    public var untoldFinding: Finding {
        Finding(
            "administrative.V-R38", .warning, at: "act.told", Basis(.reconsideration(23, 2)),
            "行政机关作出行政行为时应当告知先向行政复议机关申请行政复议；未告知的不免除前置，宜按未告知期限处理",
            "The organ must say that reconsideration comes first; silence does not lift the duty and is best treated as a period not told"
        )
    }
}
