/// A reward for good credit (守信激励), such as 修武's travel benefits: never while an entry of a list stands.
public struct CreditIncentive: WireRecord {
    /// The programme.
    public let programme: LocalMechanism
    /// Who has it.
    public let holder: CreditApplicant
    /// The day it was granted.
    public let grantedOn: CivilDate

    static let lists: EnumSet<CreditListKind> = [.dishonestListing, .jointPunishment, .wageArrears]

    /// Grants a reward after a look at a list.
    ///
    /// - Throws: a refusal naming each entry that stands against it; where the list may not be relied on or the likeness is
    ///   not certain, the reason's nature is `unknown` and a person must look. Nothing is granted then.
    public static func grant(
        _ programme: LocalMechanism, to applicant: CreditApplicant, against list: CreditList, on day: CivilDate,
        in law: LegalContext = .current
    ) throws(GovernanceRefusal) -> CreditIncentive {
        let reasons = obstacles(to: applicant, against: list, on: day, in: law)
        guard reasons.isEmpty else { throw GovernanceRefusal(reasons) }
        return CreditIncentive(programme: programme, holder: applicant, grantedOn: day)
    }

    /// Why the reward does not go on, on a later day: what was entered since.
    public func obstacles(
        against list: CreditList, on day: CivilDate, in law: LegalContext = .current
    ) -> [Reason] {
        Self.obstacles(to: holder, against: list, on: day, in: law)
    }

    private static func obstacles(
        to applicant: CreditApplicant, against list: CreditList, on day: CivilDate, in law: LegalContext
    ) -> [Reason] {
        let result = list.compare(applicant, asOf: day, in: law)
        var reasons: [Reason] = []
        for match in result.matches where lists.contains(match.list) && match.verdict > .clear {
            let isCertain = match.verdict == .blocked
            reasons.append(
                Reason(
                    code: "governance.incentive/\(isCertain ? "listed" : "possibly-listed")",
                    nature: isCertain ? .unmet : .unknown, basis: Basis(Citation("JZ22")),
                    text: Bilingual(
                        "\(match.list.term.zh)条目\(match.entry)：\(match.text(in: .zh))",
                        "entry \(match.entry) of the \(match.list.term.en): \(match.text(in: .en))"),
                    cure: isCertain
                        ? Bilingual("条目删除后再行申请", "apply once the entry is deleted")
                        : Bilingual("由人工核对", "let a person check")))
        }
        if reasons.isEmpty, !result.doubts.isEmpty {
            let doubts = Array(result.doubts)
            reasons.append(
                Reason(
                    code: "governance.incentive/indeterminate", nature: .unknown, basis: Basis(Citation("JZ22")),
                    text: Bilingual(
                        doubts.map(\.term.zh).joined(separator: "、"), doubts.map(\.term.en).joined(separator: ", ")),
                    cure: Bilingual("更新名单或者补全号码", "renew the list or complete the number")))
        }
        return reasons
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            programme: try c.field("programme", value?.programme), holder: try c.field("holder", value?.holder),
            grantedOn: try c.field("grantedOn", value?.grantedOn))
    }
}
