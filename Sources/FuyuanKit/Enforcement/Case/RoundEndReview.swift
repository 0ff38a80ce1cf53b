/// What a court reviews before it ends a round (终结本次执行程序): 民诉法解释 art. 517; 终本规定 arts. 1–5.
///
/// Only what art. 517 says is needed: an investigation that found nothing, and the creditor’s signature or panel and
/// president. The rest was read in excerpts or is from memory; its lack makes the ruling irregular.
/// law: enforcement.V20 enforcement.V21 enforcement.V22
public struct RoundEndReview: WireRecord {
    /// Whether notice and order to report were issued.
    public var isNoticed: Bool
    /// Whether a consumption order was issued.
    public var isConsumptionRestricted: Bool
    /// Whether the debtor is listed, where it must be; nil where there is no ground to list.
    public var isListed: Bool?
    /// What was done to find property.
    public var steps: EnumSet<InvestigationStep>
    /// What had to be done in this case.
    public var required: EnumSet<InvestigationStep>
    /// What was found.
    public var property: RoundEndProperty
    /// Why what was found cannot be disposed of.
    public var undisposable: EnumSet<UndisposableGround>
    /// Whether a missing debtor was searched for, and obstruction sanctioned; nil where there was neither.
    public var isSoughtAndSanctioned: Bool?
    /// Whether the creditor was heard.
    public var isCreditorHeard: Bool
    /// Whether the creditor signed.
    public var isSignedByCreditor: Bool
    /// Whether a panel reviewed it.
    public var isReviewedByPanel: Bool
    /// Whether the president approved it.
    public var isApprovedByPresident: Bool

    /// A review; without arguments, one in which everything is in order and a panel and the president approve.
    public init(
        isNoticed: Bool = true, isConsumptionRestricted: Bool = true, isListed: Bool? = nil,
        steps: EnumSet<InvestigationStep> = [.leadsChecked, .networkQuery],
        required: EnumSet<InvestigationStep> = [.leadsChecked, .networkQuery], property: RoundEndProperty = .nothing,
        undisposable: EnumSet<UndisposableGround> = [], isSoughtAndSanctioned: Bool? = nil,
        isCreditorHeard: Bool = true, isSignedByCreditor: Bool = false, isReviewedByPanel: Bool = true,
        isApprovedByPresident: Bool = true
    ) {
        self.isNoticed = isNoticed
        self.isConsumptionRestricted = isConsumptionRestricted
        self.isListed = isListed
        self.steps = steps
        self.required = required
        self.property = property
        self.undisposable = undisposable
        self.isSoughtAndSanctioned = isSoughtAndSanctioned
        self.isCreditorHeard = isCreditorHeard
        self.isSignedByCreditor = isSignedByCreditor
        self.isReviewedByPanel = isReviewedByPanel
        self.isApprovedByPresident = isApprovedByPresident
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isNoticed: try c.defaulted("isNoticed", value?.isNoticed, default: true),
            isConsumptionRestricted: try c.defaulted(
                "isConsumptionRestricted", value?.isConsumptionRestricted, default: true),
            isListed: try c.optional("isListed", value?.isListed), steps: try c.field("steps", value?.steps),
            required: try c.field("required", value?.required), property: try c.field("property", value?.property),
            undisposable: try c.defaulted("undisposable", value?.undisposable, default: []),
            isSoughtAndSanctioned: try c.optional("isSoughtAndSanctioned", value?.isSoughtAndSanctioned),
            isCreditorHeard: try c.defaulted("isCreditorHeard", value?.isCreditorHeard, default: true),
            isSignedByCreditor: try c.defaulted("isSignedByCreditor", value?.isSignedByCreditor, default: false),
            isReviewedByPanel: try c.defaulted("isReviewedByPanel", value?.isReviewedByPanel, default: true),
            isApprovedByPresident: try c.defaulted(
                "isApprovedByPresident", value?.isApprovedByPresident, default: true))
    }
}

extension RoundEndReview {
    /// Whether the creditor signed, or a panel reviewed and the president approved.
    public var isApproved: Bool { isSignedByCreditor || (isReviewedByPanel && isApprovedByPresident) }
    /// Whether the steps before the investigation and beside it were taken.
    public var isPrepared: Bool {
        isNoticed && isConsumptionRestricted && isListed != false && isSoughtAndSanctioned != false && isCreditorHeard
    }
    /// Whether every step this case asked for was taken; from memory.
    public var isExhausted: Bool { required.isSubset(of: steps) && steps.contains(.networkQuery) }
    /// Whether what was found cannot be disposed of, for a reason the rules know; true where nothing was found.
    public var isUndisposable: Bool {
        switch property {
        case .nothing: true
        case .undisposable: !undisposable.isEmpty
        case .executable: false
        }
    }

    /// Whether more than three months have passed since filing; nil where the day cannot be told.
    public static func isOldEnough(filed: CivilDate, on day: CivilDate, in law: LegalContext) -> Bool? {
        TimeLimit.roundEndAge.deadline(from: filed, in: law).unrolledDay.map { day > $0 }
    }

    /// Everything that stands against ending the round of a case filed on one day, on another.
    public func findings(filed: CivilDate, on day: CivilDate, in law: LegalContext) -> [Finding] {
        let rule = Basis(.roundEnd(1), .civilProcedureInterpretation(517))
        var findings: [Finding] = []
        func check(_ holds: Bool, _ code: String, at path: String, _ basis: Basis, _ zh: String, _ en: String) {
            if !holds { findings.append(Finding("enforcement.\(code)", .error, at: path, basis, zh, en)) }
        }
        check(isNoticed, "V20", at: "isNoticed", rule, "未发执行通知、报告财产令", "no notice or order to report")
        check(
            isConsumptionRestricted, "V20", at: "isConsumptionRestricted", rule, "未发限制消费令", "no consumption order")
        check(isListed != false, "V20", at: "isListed", rule, "符合条件而未纳入失信名单", "not listed though it must be")
        check(
            property != .executable, "V20", at: "property", rule, "有可供执行的财产", "there is executable property")
        check(
            Self.isOldEnough(filed: filed, on: day, in: law) != false, "V20", at: "filedOn", rule, "立案未超过三个月",
            "not more than three months since filing")
        check(
            isSoughtAndSanctioned != false, "V20", at: "isSoughtAndSanctioned", Basis(.roundEnd(1)),
            "未查找下落不明的被执行人，或者未制裁妨害执行的行为", "a missing debtor not searched for, or obstruction not sanctioned")
        check(
            isApproved, "V20", at: "isSignedByCreditor", rule, "无申请执行人签字，也未经合议庭核实、院长批准",
            "neither the creditor’s signature nor panel and president")
        check(
            isCreditorHeard, "V20", at: "isCreditorHeard", Basis(.roundEnd(5)), "未听取申请执行人意见",
            "the creditor was not heard")
        for step in required.union([.networkQuery]).subtracting(steps) {
            check(
                false, "V21", at: "steps", Basis(.roundEnd(3)), "未穷尽财产调查：\(step.term.zh)",
                "the investigation is not exhausted: \(step.term.en)")
        }
        check(
            isUndisposable || property == .executable, "V22", at: "undisposable", Basis(.roundEnd(4)),
            "财产不能处置的理由不成立", "no reason why the property cannot be disposed of")
        return findings
    }
}
