/// Who was there when something was done on the spot (民事诉讼法 arts. 256, 261; 执行工作规定 art. 7).
public struct OnSiteCheck: Sendable, Hashable {
    /// What was done.
    public var operation: OnSiteOperation
    /// How many officers were there.
    public var officers: Int
    /// Whether recusal was checked.
    public var isRecusalChecked: Bool
    /// Whether the debtor’s adult family member, or the entity’s representative or head, was notified.
    public var isSideNotified: Bool
    /// Whether the work unit or grassroots body was invited.
    public var isBodyInvited: Bool

    /// A check; without arguments, one in which all is in order.
    public init(
        _ operation: OnSiteOperation, officers: Int = 2, isRecusalChecked: Bool = true, isSideNotified: Bool = true,
        isBodyInvited: Bool = true
    ) {
        self.operation = operation
        self.officers = officers
        self.isRecusalChecked = isRecusalChecked
        self.isSideNotified = isSideNotified
        self.isBodyInvited = isBodyInvited
    }

    /// What to mind. Nothing of it stops the operation: somebody notified who stays away does not either. That two officers
    /// must be there is from memory.
    /// law: enforcement.V60 enforcement.V63
    public var findings: [Finding] {
        var findings: [Finding] = []
        func warn(_ code: String, at path: String, _ basis: Basis, _ zh: String, _ en: String) {
            findings.append(Finding("enforcement.\(code)", .warning, at: path, basis, zh, en))
        }
        if !isRecusalChecked {
            warn("V60", at: "isRecusalChecked", Basis(.enforcementRules(7)), "未核查回避", "recusal was not checked")
        }
        if officers < 2 {
            warn("V60", at: "officers", Basis(.enforcementRules(7)), "现场执行人员不足二人", "fewer than two officers")
        }
        let presence = Basis(
            operation == .eviction ? .civilProcedure(261) : .civilProcedure(256), .civilProcedureInterpretation(496))
        if !isSideNotified {
            warn(
                "V63", at: "isSideNotified", presence, "未通知被执行人的成年家属、法定代表人或者主要负责人到场",
                "neither adult family nor representative was notified")
        }
        if !isBodyInvited {
            warn(
                "V63", at: "isBodyInvited", presence, "未邀请工作单位、基层组织派人参加", "no work unit or grassroots body was invited")
        }
        return findings
    }
}
