/// 执行担保: security given to the court for a stay (民事诉讼法 art. 242; 执行担保规定; 民诉法解释 arts. 467–469).
///
/// The guarantor answers with the security, or with property as far as the duty goes, and is never made a debtor.
public struct EnforcementSecurity: WireRecord {
    /// What kind.
    public var kind: EnforcementSecurityKind
    /// Who gave it; nil for the debtor’s own property, or where not said.
    public var guarantor: ActorID?
    /// For how much; nil where not said.
    public var amount: Money?
    /// The day the stay was decided; nil before.
    public var stayedOn: CivilDate?
    /// The last day of the stay as decided; nil where none was written.
    public var stayedUntil: CivilDate?
    /// The last day of the guarantee as written in the paper; nil where none, or none clear, is written.
    public var guaranteedUntil: CivilDate?
    /// Whether the creditor agreed; nil when not known.
    public var creditorAgreed: Bool?

    /// Security for a stay.
    public init(
        _ kind: EnforcementSecurityKind, by guarantor: ActorID? = nil, _ amount: Money? = nil,
        stayedOn: CivilDate? = nil, stayedUntil: CivilDate? = nil, guaranteedUntil: CivilDate? = nil,
        creditorAgreed: Bool? = true
    ) {
        self.kind = kind
        self.guarantor = guarantor
        self.amount = amount
        self.stayedOn = stayedOn
        self.stayedUntil = stayedUntil
        self.guaranteedUntil = guaranteedUntil
        self.creditorAgreed = creditorAgreed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), by: try c.optional("guarantor", value?.guarantor),
            try c.optional("amount", value?.amount), stayedOn: try c.optional("stayedOn", value?.stayedOn),
            stayedUntil: try c.optional("stayedUntil", value?.stayedUntil),
            guaranteedUntil: try c.optional("guaranteedUntil", value?.guaranteedUntil),
            creditorAgreed: try c.optional("creditorAgreed", value?.creditorAgreed))
    }

    /// The last day of the stay: as decided, at most a year from the decision (执行担保规定 art. 10); nil where neither day
    /// is known.
    public func lastDayOfStay(in law: LegalContext) -> CivilDate? {
        let longest = stayedOn.flatMap { TimeLimit.stayOnSecurity.lastDay(from: $0, in: law) }
        guard let stayedUntil else { return longest }
        return longest.map { min($0, stayedUntil) } ?? stayedUntil
    }

    /// The last day on which the guarantor can be reached: as written, else a year from the end of the stay
    /// (执行担保规定 art. 12); nil where the end of the stay is not known.
    public func lastDayOfGuarantee(in law: LegalContext) -> CivilDate? {
        guaranteedUntil ?? lastDayOfStay(in: law).flatMap { TimeLimit.guaranteePeriod.lastDay(from: $0, in: law) }
    }

    /// Whether the security can be enforced on a day (执行担保规定 arts. 11–13): after the stay, and during it only where the
    /// guarantor moved, hid, sold or damaged the security; nil where the end is not known.
    public func isEnforceable(on day: CivilDate, spoiledByGuarantor: Bool = false, in law: LegalContext) -> Bool? {
        if !spoiledByGuarantor, let end = lastDayOfStay(in: law), day <= end { return false }
        return lastDayOfGuarantee(in: law).map { day <= $0 }
    }

    /// What is wrong: a guarantor among the debtors added, a stay longer than a year, a creditor who did not agree.
    /// O(number of added debtors).
    /// law: enforcement.V40
    public func findings(addedDebtors: [ActorID] = [], in law: LegalContext) -> [Finding] {
        var found: [Finding] = []
        if let guarantor, addedDebtors.contains(guarantor) {
            found.append(
                Finding(
                    "enforcement.V40", .error, at: "guarantor", Basis(.enforcementSecurity(11)),
                    "不得将担保人变更、追加为被执行人，可以直接裁定执行担保财产或者保证人的财产",
                    "a guarantor is never made a debtor; rule directly on the security or the guarantor’s property"))
        }
        if let stayedOn, let stayedUntil, let longest = TimeLimit.stayOnSecurity.lastDay(from: stayedOn, in: law),
            stayedUntil > longest
        {
            found.append(
                Finding(
                    "enforcement.stayMaxSecurity", .error, at: "stayedUntil", Basis(.enforcementSecurity(10)),
                    "暂缓执行期限最长不得超过一年", "a stay on security lasts at most a year"))
        }
        if creditorAgreed == false {
            found.append(
                Finding(
                    "enforcement.securityConsent", .error, at: "creditorAgreed", Basis(.civilProcedure(242)),
                    "执行担保须经申请执行人同意", "security for a stay needs the creditor’s consent"))
        }
        return found
    }
}
