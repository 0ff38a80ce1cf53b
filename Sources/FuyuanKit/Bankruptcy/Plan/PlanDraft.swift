/// 重整计划草案: a draft plan, as far as the law looks at its form.
public struct PlanDraft: WireRecord {
    /// What it contains.
    public var contents: EnumSet<PlanContent>
    /// The groups it forms.
    public var groups: EnumSet<PlanGroup>
    /// How many groups it forms beside those of the law.
    public var otherGroups: Int
    /// The classes that have members whose rights it changes; nil where the entry does not say.
    public var affected: EnumSet<PlanGroup>?
    /// Whether the court decided on a group for small claims.
    public var hasSmallClaimsDecision: Bool
    /// Whether it cuts social insurance outside art. 82(1)②; nil where the entry does not say.
    public var cutsSocialInsurance: Bool?

    /// A draft; complete unless said otherwise.
    public init(
        _ groups: EnumSet<PlanGroup>, contents: EnumSet<PlanContent> = PlanContent.required, otherGroups: Int = 0,
        affected: EnumSet<PlanGroup>? = nil, hasSmallClaimsDecision: Bool = false, cutsSocialInsurance: Bool? = nil
    ) {
        self.contents = contents
        self.groups = groups
        self.otherGroups = otherGroups
        self.affected = affected
        self.hasSmallClaimsDecision = hasSmallClaimsDecision
        self.cutsSocialInsurance = cutsSocialInsurance
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("groups", value?.groups), contents: try c.field("contents", value?.contents),
            otherGroups: try c.defaulted("otherGroups", value?.otherGroups, default: 0),
            affected: try c.optional("affected", value?.affected),
            hasSmallClaimsDecision: try c.defaulted(
                "hasSmallClaimsDecision", value?.hasSmallClaimsDecision, default: false),
            cutsSocialInsurance: try c.optional("cutsSocialInsurance", value?.cutsSocialInsurance))
    }

    /// What is wrong with the contents: one of the six a draft must have is missing; the seventh is a notice.
    /// law: bankruptcy.v40
    public var contentFindings: [Finding] {
        PlanContent.allCases.filter { !contents.contains($0) }.map { missing in
            Finding(
                "bankruptcy.v40", PlanContent.required.contains(missing) ? .error : .notice, at: "contents",
                Basis(.bankruptcy(81, 1, item: missing.rawValue + 1)), "重整计划草案缺少：\(missing.term.zh)",
                "the draft lacks: \(missing.term.en)")
        }
    }

    /// What is wrong with the groups: groups the law does not know, a group for small claims without the court's decision,
    /// an equity group although equity is untouched, or an affected class without a group. A group without members does not
    /// vote (notice).
    /// law: bankruptcy.v42
    public var groupFindings: [Finding] {
        var findings: [Finding] = []
        func add(_ severity: Severity, _ citation: Citation, _ zh: String, _ en: String) {
            findings.append(Finding("bankruptcy.v42", severity, at: "groups", Basis(citation), zh, en))
        }
        if otherGroups != 0 {
            add(.error, .bankruptcy(82), "不得设置法律规定以外的表决组", "groups the law does not know must not be formed")
        }
        if groups.contains(.smallClaims), !hasSmallClaimsDecision {
            add(.error, .bankruptcy(82, 2), "设小额债权组须由人民法院决定", "a group for small claims needs the court’s decision")
        }
        guard let affected else { return findings }
        for group in PlanGroup.allCases where groups.contains(group) != affected.contains(group) {
            // Small claims may stand in the ordinary group; only the court's decision parts them.
            if group == .smallClaims { continue }
            if affected.contains(group) {
                add(.error, group.citation, "应设\(group.term.zh)", "there must be a \(group.term.en)")
            } else if group == .equity {
                add(.error, group.citation, "未调整出资人权益的，不设出资人组", "no equity group where equity is untouched")
            } else {
                add(
                    .notice, group.citation, "\(group.term.zh)没有权益受影响的成员，不参加表决",
                    "the \(group.term.en) has no affected member and does not vote")
            }
        }
        return findings
    }

    /// What is wrong with the draft.
    public var findings: [Finding] {
        var findings = contentFindings + groupFindings
        // law: bankruptcy.v41
        if cutsSocialInsurance == true {
            findings.append(
                Finding(
                    "bankruptcy.v41", .error, at: "cutsSocialInsurance", Basis(.bankruptcy(83)),
                    "重整计划不得减免第八十二条第一款第二项以外的社会保险费用", "social insurance outside art. 82(1)(2) must not be cut"))
        }
        return findings
    }
}
